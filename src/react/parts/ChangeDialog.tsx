'use client';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { SubscriptionChange } from '../../client/index.js';
import { useBilling } from '../BillingContext.js';
import { changeMessages } from '../change.messages.js';
import { plansQuery } from '../queries.js';
import { readMessages } from '../read.messages.js';
import type { Question } from '../useAct.js';
import { type Change, useChange } from '../useChange.js';
import { useAmount, useMessages } from '../useMessages.js';
import { Button } from './Button.js';
import { ChangeFigures } from './ChangeFigures.js';
import { AwayCard } from './AwayCard.js';
import { Dialog } from './Dialog.js';
import { Failure } from './Failure.js';
import { FormFrame } from './FormFrame.js';
import { ReadArm } from './ReadArm.js';

export interface ChangeDialogProps {
  change: SubscriptionChange;
  /** The act. @default what the button of its plan says */
  title?: string | undefined;
  /** It is over: made, left, or gone on with elsewhere. */
  onClose: () => void;
}

/** Draws the dialog of a change as the question of an act. */
export const askChange =
  (asked: Omit<ChangeDialogProps, 'onClose'>): Question =>
  (dismiss) => <ChangeDialog {...asked} onClose={dismiss} />;

/**
 * What a change of the subscription costs, and its confirmation. Renders a modal `<dialog>`; the
 * focus is on the way back, and the figures are spoken when they come.
 */
export function ChangeDialog({ change, title, onClose }: ChangeDialogProps) {
  const t = useMessages(changeMessages);
  const own = useTitle(change);
  const it = useChange(change, onClose);
  const back = useRef<HTMLButtonElement>(null);
  const { view, form, blocked } = it;
  const isElsewhere = form !== null || blocked !== null;
  return (
    <Dialog
      title={title ?? own}
      initialFocus={back}
      onClose={it.leave}
      actions={
        <>
          <Button ref={back} hidden={form !== null} onClick={it.leave}>
            {t(it.over ? 'change.close' : 'change.back')}
          </Button>
          {!it.over && <Answer it={it} hidden={isElsewhere} />}
        </>
      }
      data-state={view.state}
    >
      <div aria-live="polite">
        {view.state === 'ready' && !it.over && <ChangeFigures {...view} />}
        {view.state === 'loading' && <ReadArm view={view} widget="ChangeFigures" />}
      </div>
      {view.state === 'failed' && <Failure error={view.error} />}
      {form !== null && <FormFrame key={form.of} form={form} payment={it} />}
      {blocked !== null && (
        <AwayCard away={{ url: blocked.url, blocked: true }} finish={it.finish} />
      )}
      {form === null && <Failure error={it.error} />}
    </Dialog>
  );
}

/** Another try of what failed, or the deed with what it costs. */
function Answer({ it, hidden }: { readonly it: Change; readonly hidden: boolean }) {
  const t = useMessages(english);
  const amount = useAmount();
  const { view, confirm, busy } = it;
  if (view.state === 'loading') return null;
  if (view.state === 'failed') return <Button onClick={view.retry}>{t('read.retry')}</Button>;
  const { dueNow } = view.preview;
  return (
    <Button
      variant="filled"
      hidden={hidden}
      busy={busy}
      onClick={({ currentTarget }) => confirm(currentTarget)}
    >
      {dueNow.amount > 0 ? t('change.pay', { amount: amount(dueNow) }) : t('change.confirm')}
    </Button>
  );
}

const english = { ...changeMessages, ...readMessages };

/** As the button of the plan's price is called. */
function useTitle({ planId, priceId }: SubscriptionChange): string {
  const { client, queryClient } = useBilling();
  const t = useMessages(changeMessages);
  const { data } = useQuery({ ...plansQuery(client), enabled: false }, queryClient);
  const plan = data?.find(({ id }) => id === planId);
  const offer = plan?.offers.find((it) => it.priceId === (priceId ?? null));
  const key = `change.title.${offer?.label ?? ''}`;
  return plan && isKey(key) ? t(key, { plan: plan.name }) : t('change.title');
}

const isKey = (key: string): key is keyof typeof changeMessages =>
  Object.hasOwn(changeMessages, key);
