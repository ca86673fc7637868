'use client';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  type ActionResult,
  type BillingClient,
  isBillingError,
  type PaymentSecret,
} from '../client/index.js';
import { useBilling } from './BillingContext.js';
import { checkoutMessages } from './checkout.messages.js';
import { paymentMessages } from './payment.messages.js';
import { refresh } from './queries.js';
import { type Act, useAct } from './useAct.js';
import { useMessages } from './useMessages.js';
import { useStill } from './useStill.js';
import { whileRunning } from './whileRunning.js';
import { whenPaid } from './whenPaid.js';

/** What a host's slot asks the person in the page: a card, or the bank's confirmation. */
export interface PaymentForm {
  readonly of: 'card' | 'bank';
  readonly session: PaymentSecret;
}

/** As an act, and with the saved card and a host's slots; one of them at a time. */
export interface Payment extends Act {
  /** Tries the saved card on an invoice, once; the bank is asked about that same payment. */
  readonly pay: (invoiceId: string, opener?: HTMLElement) => void;
  /** Asks for another card in the host's slot. */
  readonly saveCard: (opener?: HTMLElement) => void;
  readonly form: PaymentForm | null;
}

/** The invoice to try, or `null` to save a card. */
interface Attempt {
  readonly name: string;
  readonly invoiceId: string | null;
  /** Of the workspace that it is for. */
  readonly client: BillingClient;
}
type Ending = ActionResult<unknown> | ({ readonly status: 'card' } & PaymentSecret);

const messages = { ...checkoutMessages, ...paymentMessages };

/** What `busy` is while a card is asked for. */
export const SAVING_CARD = 'save_card';

/**
 * Carries out what an act does, and what needs the saved card or a slot: an invoice is tried with
 * the card on file, and ends as paid, settling, with the bank's question, or at the processor.
 * Where no slot asks the bank's question, the checkout of that invoice does; where one does, an act
 * that is to confirm asks there too. What it asks the person in the page is drawn by `PaymentFrame`,
 * which a host places that draws the buttons itself.
 */
export function usePayment(): Payment {
  const { client, queryClient, report, announce, slots } = useBilling();
  const act = useAct();
  const t = useMessages(messages);
  const [form, setForm] = useState<PaymentForm | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const opener = useRef<HTMLElement | null>(null);
  const isUnderWay = useRef(false);
  const stopWaiting = useRef(() => {});
  const readAgain = (of = client) => refresh(queryClient, of);

  const { mutate, reset, error, isPending, variables } = useMutation<Ending, unknown, Attempt>(
    {
      networkMode: 'always',
      ...whileRunning,
      mutationFn: async ({ invoiceId, client: asked }) =>
        invoiceId === null
          ? { status: 'card', ...(await asked.setupPaymentMethod()) }
          : asked.payInvoice(invoiceId),
      onSuccess: (ending, { name, invoiceId, client: asked }) => {
        if (!isStill(asked)) return void readAgain(asked);
        if (ending.status === 'card') setForm({ of: 'card', session: ending });
        else if (ending.status === 'redirect') {
          act.run({ do: 'follow', ...ending }, name, opener.current ?? undefined);
        } else if (ending.status !== 'requires_action') {
          announce(t(`payment.${ending.status}`));
          void readAgain();
        } else if (slots.verification) setForm({ of: 'bank', session: ending });
        else if (invoiceId !== null) {
          act.run({ do: 'confirm', invoiceId }, name, opener.current ?? undefined);
        }
      },
      onError: (problem, { invoiceId, client: asked }) => {
        report(problem);
        if (!isBillingError(problem)) return;
        // a card that was declined has changed its invoice
        if (!problem.retryable) void readAgain(asked);
        else if (invoiceId !== null) awaitEnd(asked, invoiceId);
      },
      onSettled: (_, __, { client: asked }) => {
        if (isStill(asked)) isUnderWay.current = false;
      },
    },
    queryClient,
  );

  /** An attempt that was lost may have paid, and its widget may be gone when that is known. */
  const awaitEnd = (asked: BillingClient, invoiceId: string) => {
    stopWaiting.current = whenPaid(queryClient, asked, invoiceId, () => {
      reset();
      announce(t('checkout.settled'));
    });
  };
  const isStill = useStill(client, () => {
    isUnderWay.current = false;
    setForm(null);
    setFailure(null);
    reset();
  });

  const begin = (attempt: Attempt, pressed: HTMLElement | undefined) => {
    if (isUnderWay.current || act.busy !== null) return;
    isUnderWay.current = true;
    stopWaiting.current();
    opener.current = pressed ?? null;
    setFailure(null);
    setForm(null);
    mutate(attempt);
  };
  const leave = (problem: unknown, sentence: string | null) => {
    setForm(null);
    reset();
    setFailure(problem);
    if (sentence !== null) announce(sentence);
    void readAgain();
  };
  const own = isPending || form !== null ? (variables?.name ?? null) : null;

  return {
    ...act,
    pay: (invoiceId, pressed) => begin({ name: invoiceId, invoiceId, client }, pressed),
    saveCard: (pressed) => begin({ name: SAVING_CARD, invoiceId: null, client }, pressed),
    opener,
    run: (intent, name, pressed) => {
      if (intent.do === 'confirm' && slots.verification) {
        return begin({ name, invoiceId: intent.invoiceId, client }, pressed);
      }
      if (own !== null || isUnderWay.current) return;
      opener.current = pressed ?? null;
      reset();
      setFailure(null);
      act.run(intent, name, pressed);
    },
    busy: own ?? act.busy,
    form,
    error: failure ?? error ?? act.error,
    complete: () => (form ? leave(null, t(`payment.${form.of}.done`)) : act.complete()),
    fail: (problem) => {
      if (form === null) return act.fail(problem);
      report(problem);
      // the bank has answered: its question cannot be asked again
      if (form.of === 'bank') leave(problem, null);
      else setFailure(problem);
    },
    close: () => (form ? leave(null, t(`payment.${form.of}.closed`)) : act.close()),
  };
}
