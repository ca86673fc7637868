'use client';
import { useMutation } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import {
  type ActionResult,
  type BillingClient,
  type BillingError,
  isBillingError,
  type PaymentSecret,
  type Redirect,
  type SubscriptionChange,
} from '../client/index.js';
import { useBilling } from './BillingContext.js';
import { changeMessages } from './change.messages.js';
import { followAddress } from './followAddress.js';
import { paymentMessages } from './payment.messages.js';
import { overviewQuery, refresh } from './queries.js';
import { useMessages } from './useMessages.js';
import type { PaymentForm } from './usePayment.js';
import { type ChangeView, usePreview } from './usePreview.js';
import { useStill } from './useStill.js';
import { whileRunning } from './whileRunning.js';

export interface Change {
  readonly view: ChangeView;
  /** Makes the change as it was previewed. A repetition is the same intent to the server. */
  readonly confirm: (opener: HTMLElement) => void;
  readonly busy: boolean;
  /** What went wrong, until the next attempt. */
  readonly error: unknown;
  /** The change is made and its payment is not: there is nothing left to confirm here. */
  readonly over: boolean;
  /** A card that is missing, or the bank's question. */
  readonly form: PaymentForm | null;
  /** The processor's page, which did not open by itself. */
  readonly blocked: Redirect | null;
  readonly opener: RefObject<HTMLElement | null>;
  readonly complete: () => void;
  readonly fail: (error: unknown) => void;
  /** The form is left. */
  readonly close: () => void;
  /** All of it is left, unless it is being done. */
  readonly leave: () => void;
  /** The person says that it is done elsewhere. */
  readonly finish: () => void;
}

type Ending = ActionResult<unknown> | ({ readonly status: 'card' } & PaymentSecret);

/**
 * Previews a change of the subscription and makes it once.
 *
 * Reads the preview, and again when its time is over or the server says so: the new figures are
 * shown before anything is charged. A payment without a card asks for one first where the host has
 * a slot for it, and then goes on with the same preview. `onEnd` is called when it is made, when it
 * settles, and when the person was sent to the processor. An answer that comes when the page is of
 * another workspace is neither followed nor told.
 */
export function useChange(change: SubscriptionChange, onEnd: () => void): Change {
  const billing = useBilling();
  const { client, queryClient, report, announce, slots } = billing;
  const t = useMessages(english);
  const read = usePreview(change);
  const [form, setForm] = useState<PaymentForm | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [blocked, setBlocked] = useState<Redirect | null>(null);
  const [over, setOver] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const isUnderWay = useRef(false);
  const readAgain = (of = client) => void refresh(queryClient, of);
  const isStill = useStill(client, () => {});
  const end = (sentence?: string) => {
    if (sentence !== undefined) announce(sentence);
    onEnd();
    readAgain();
  };

  const { mutate, isPending, error } = useMutation<Ending, unknown, Attempt>(
    {
      networkMode: 'always',
      ...whileRunning,
      mutationFn: async ({ client: asked, previewId, asksCard }) =>
        asksCard
          ? { status: 'card', ...(await asked.setupPaymentMethod()) }
          : asked.changeSubscription({ ...change, previewId }),
      onSuccess: (ending, { client: asked }) => {
        if (!isStill(asked)) readAgain(asked);
        else if (ending.status === 'card') setForm({ of: 'card', session: ending });
        else if (ending.status === 'redirect') {
          if (followAddress(billing, ending.url)) end();
          else setBlocked(ending);
        } else if (ending.status === 'requires_action' && slots.verification) {
          setForm({ of: 'bank', session: ending });
        } else end(t(`change.${ending.status}`));
      },
      onError: (problem, { client: asked }) => {
        report(problem);
        if (isStale(problem) && isStill(asked)) read.renew(problem.preview);
        else if (isBillingError(problem) && !problem.retryable) readAgain(asked);
      },
      onSettled: () => void (isUnderWay.current = false),
    },
    queryClient,
  );

  const begin = (asksCard: boolean) => {
    if (isUnderWay.current || read.view.state !== 'ready') return;
    isUnderWay.current = true;
    setFailure(null);
    mutate({ client, previewId: read.view.preview.id, asksCard });
  };
  const lacksCard = () => {
    const { payment } = queryClient.getQueryData(overviewQuery(client).queryKey) ?? {};
    const costs = read.view.state === 'ready' && read.view.preview.dueNow.amount > 0;
    return costs && payment?.method === null && slots.paymentMethod !== undefined;
  };
  const giveUp = async (checkoutId: string) => {
    await client.closeCheckout(checkoutId).catch(report);
    readAgain();
  };
  const close = () => {
    setForm(null);
    if (form?.of === 'bank') end(t('payment.bank.closed'));
  };
  return {
    view: read.view,
    confirm: (pressed) => {
      opener.current = pressed;
      begin(lacksCard());
    },
    busy: isPending || read.isReading,
    error: failure ?? (isStale(error) ? null : error) ?? read.error,
    over,
    form,
    blocked,
    opener,
    complete: () => {
      setForm(null);
      if (form?.of === 'card') begin(false);
      else end(t('payment.bank.done'));
    },
    fail: (problem) => {
      report(problem);
      setFailure(problem);
      if (form?.of !== 'bank') return;
      // the bank has answered: its question cannot be asked again
      setForm(null);
      setOver(true);
      readAgain();
    },
    close,
    leave: () => {
      if (form !== null) return close();
      if (isPending) return;
      // the link may be open beside this page: what is left here is not to be paid there
      if (blocked?.checkoutId) void giveUp(blocked.checkoutId);
      onEnd();
    },
    finish: () => end(),
  };
}

const english = { ...paymentMessages, ...changeMessages };

interface Attempt {
  /** Of the workspace that it is for. */
  readonly client: BillingClient;
  readonly previewId: string;
  readonly asksCard: boolean;
}

const isStale = (error: unknown): error is BillingError =>
  isBillingError(error) && error.code === 'preview_stale';
