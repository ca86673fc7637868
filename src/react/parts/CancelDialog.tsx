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
  const t = useMessages(cancelMessages);
  const format = useFormat();
  const end = useOverview(endOf);
  const [whenId, lossId] = [useId(), useId()];
  const keep = useRef<HTMLButtonElement>(null);
  const feedback = useRef<HTMLTextAreaElement>(null);
  const { mutate, error, isPending } = useCancellation(onClose);
  const shown = end.state === 'ready' ? end.value : null;
  useClosedOnce(shown === null && !isPending, onClose);
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
          <Button busy={isPending} onClick={() => mutate(feedback.current?.value.trim())}>
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

/** Schedules the end, with why in the person's words, and says so. */
function useCancellation(onDone: () => void) {
  const { client, queryClient, announce, report } = useBilling();
  const t = useMessages(cancelMessages);
  const format = useFormat();
  return useMutation(
    {
      networkMode: 'always',
      mutationFn: (feedback: string | undefined) =>
        client.cancelSubscription({ feedback: feedback || undefined }),
      onSuccess: ({ cancelAt, currentPeriodEnd }) => {
        announce(t('cancel.done', { date: format.date(cancelAt ?? currentPeriodEnd) }));
        onDone();
        void refresh(queryClient, client);
      },
      onError: (problem) => {
        report(problem);
        if (isBillingError(problem) && !problem.retryable) void refresh(queryClient, client);
      },
    },
    queryClient,
  );
}

/** Closes what is gone, once: before it is taken away it may be drawn again, with another `onClose`. */
function useClosedOnce(isGone: boolean, onClose: () => void) {
  const isClosed = useRef(false);
  useEffect(() => {
    if (!isGone || isClosed.current) return;
    isClosed.current = true;
    onClose();
  }, [isGone, onClose]);
}
