'use client';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import { isBillingError } from '../../client/index.js';
import type { BillingOverview } from '../../rules/index.js';
import { useBilling } from '../BillingContext.js';
import { cancelMessages } from '../cancel.messages.js';
import { refresh } from '../queries.js';
import type { Question } from '../useAct.js';
import { useFormat, useMessages } from '../useMessages.js';
import { useOverview } from '../useOverview.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { Failure } from './Failure.js';
import { Field } from './Field.js';

export interface CancelDialogProps {
  onClose: () => void;
}

/** Draws the dialog of a cancellation as the question of an act. */
export const askToCancel: Question = (dismiss) => <CancelDialog onClose={dismiss} />;

const endOf = ({ plan, subscription, course }: BillingOverview) =>
  course?.ifCanceled
    ? { ...course.ifCanceled, plan: plan?.name ?? subscription?.planId ?? '' }
    : null;

/**
 * Ends the subscription at the end of what is paid: when, what is lost, what stays. Renders a modal
 * `<dialog>`; the focus is on keeping the plan. What was typed stays when it fails. Closes by itself
 * once there is nothing to end.
 */
export function CancelDialog({ onClose }: CancelDialogProps) {
  const { client, queryClient, announce, report } = useBilling();
  const t = useMessages(cancelMessages);
  const format = useFormat();
  const end = useOverview(endOf);
  const [whenId, lossId] = [useId(), useId()];
  const keep = useRef<HTMLButtonElement>(null);
  const feedback = useRef<HTMLTextAreaElement>(null);
  const { mutate, error, isPending } = useMutation(
    {
      networkMode: 'always',
      mutationFn: () =>
        client.cancelSubscription({ feedback: feedback.current?.value.trim() || undefined }),
      onSuccess: ({ cancelAt, currentPeriodEnd }) => {
        announce(t('cancel.done', { date: format.date(cancelAt ?? currentPeriodEnd) }));
        onClose();
        void refresh(queryClient, client);
      },
      onError: (problem) => {
        report(problem);
        if (isBillingError(problem) && !problem.retryable) void refresh(queryClient, client);
      },
    },
    queryClient,
  );
  const shown = end.state === 'ready' ? end.value : null;
  const isGone = shown === null && !isPending;
  const isClosed = useRef(false);
  useEffect(() => {
    if (!isGone || isClosed.current) return;
    isClosed.current = true; // before it is gone it may be drawn again, with another `onClose`
    onClose();
  }, [isGone, onClose]);
  if (shown === null) return null;
  const { plan, withTrial, at, notes } = shown;
  const date = format.date(at);
  return (
    <Dialog
      title={t('cancel.title', { plan })}
      aria-describedby={`${whenId} ${lossId}`}
      initialFocus={keep}
      onClose={onClose}
      actions={
        <>
          <Button ref={keep} onClick={onClose}>
            {t('cancel.keep')}
          </Button>
          <Button busy={isPending} onClick={() => mutate()}>
            {t('cancel.confirm', { date })}
          </Button>
        </>
      }
    >
      <p id={whenId}>
        <time dateTime={at}>
          {t(withTrial ? 'cancel.ends_with_trial' : 'cancel.ends', { date })}
        </time>
      </p>
      <ul id={lossId}>
        {notes.map((note) => (
          <li key={note}>{t.of('cancel', note)}</li>
        ))}
      </ul>
      <Field
        label={t('cancel.feedback')}
        control={(tied) => <textarea {...tied} ref={feedback} rows={3} maxLength={5_000} />}
      />
      <Failure error={error} />
    </Dialog>
  );
}
