'use client';
import { useMutation } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, type RefObject, useRef, useState } from 'react';
import { isBillingError } from '../client/index.js';
import type { CheckoutSession } from '../rules/index.js';
import { type Billing, useBilling } from './BillingContext.js';
import type { Intent } from './intent.js';
import { refresh } from './queries.js';
import { checkoutMessages } from './checkout.messages.js';
import { useMessages } from './useMessages.js';
import { useStill } from './useStill.js';
import { whileRunning } from './whileRunning.js';

/** What stands in a widget's place after an act, until the person is done with it. */
export interface Shown {
  /** A checkout to draw in the page. */
  readonly session: CheckoutSession | null;
  /** What goes on outside of the page. */
  readonly away: Away | null;
  /** Draws either of them; `null` before the first act. */
  readonly Checkout: ComponentType<{ act: Act }> | null;
  /** Draws the dialog that asks before something is changed. */
  readonly question: Question | null;
}

/** What a person asked for, and how far it has come. */
export interface Act extends Shown {
  /** `opener` is what the person pressed: the focus returns to it. */
  readonly run: (intent: Intent, name: string, opener?: HTMLElement) => void;
  readonly opener: RefObject<HTMLElement | null>;
  /** The name of what is under way, to mark its button; `null` when nothing is. */
  readonly busy: string | null;
  /** What went wrong, until the next attempt. */
  readonly error: unknown;
  readonly complete: () => void;
  readonly fail: (error: unknown) => void;
  readonly close: () => void;
  /** The person says that it is done elsewhere. */
  readonly finish: () => void;
  /** The question is over, whatever the answer. */
  readonly dismiss: () => void;
}

export type Question = (dismiss: () => void) => ReactNode;

/** A page of the processor that the person was sent to, while this one stays. */
export interface Away {
  readonly url: string;
  /** Its checkout, to be given up; `null` for the portal, and where the back end tells of none. */
  readonly checkoutId: string | null;
  /** It did not open: the person has to follow the link. */
  readonly blocked: boolean;
}

interface Attempt {
  /** Of the workspace that it is for. */
  readonly billing: Billing;
  readonly intent: Intent;
  readonly name: string;
}

const NOTHING: Shown = { session: null, away: null, question: null, Checkout: null };

/**
 * Carries intents out: opens a checkout in the page or at the processor, opens the portal, asks
 * before a change, makes one. The code for it is loaded with the first act. A change is repeated by
 * itself only while the server still answers the same request; any other failure is shown, and
 * trying again is the same attempt to the server.
 */
export function useAct(): Act {
  const billing = useBilling();
  const { client, queryClient, report, announce } = billing;
  const t = useMessages(checkoutMessages);
  const [shown, show] = useState(NOTHING);
  const [failure, setFailure] = useState<unknown>(null);
  const opener = useRef<HTMLElement | null>(null);
  const isUnderWay = useRef(false);
  const closing = useRef<Promise<void> | null>(null);

  const { mutate, reset, isPending, error, variables } = useMutation<Shown, unknown, Attempt>(
    {
      networkMode: 'always',
      ...whileRunning,
      mutationFn: async ({ intent, billing: asked }) => {
        await closing.current; // or it would be answered with what is being closed
        const [code] = await Promise.all([
          import('./carryOut.js'),
          asked.language.load?.('Dialog'), // what opens speaks at once
        ]);
        return code.carryOut(intent, asked, isStill);
      },
      onSuccess: show,
      onError: (problem, { billing: asked }) => {
        report(problem);
        // a refusal means that this page is behind: what it shows is read again
        if (isBillingError(problem) && !problem.retryable) void refresh(queryClient, asked.client);
      },
      onSettled: (_, __, { billing: asked }) => {
        if (isStill(asked.client)) isUnderWay.current = false;
      },
    },
    queryClient,
  );
  const isStill = useStill(client, () => {
    isUnderWay.current = false;
    show(NOTHING);
    setFailure(null);
    reset();
  });
  const { session, away, question } = shown;

  const leave = (sentence?: string) => {
    show(NOTHING);
    reset();
    if (sentence) announce(sentence);
    void refresh(queryClient, client);
  };

  /** It may be paid by now: what it came to is told and read when the back end has answered. */
  const giveUp = async (checkoutId: string) => {
    show(NOTHING);
    reset();
    try {
      const ending = await (await import('./carryOut.js')).giveUp(client, checkoutId);
      if (isStill(client)) announce(t(`checkout.${ending}`));
    } catch (problem) {
      report(problem);
      if (isStill(client) && !isUnderWay.current) setFailure(problem);
    }
    void refresh(queryClient, client);
  };

  return {
    ...shown,
    run: (intent, name, pressed) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      opener.current = pressed ?? null;
      setFailure(null);
      show(NOTHING);
      mutate({ billing, intent, name });
    },
    opener,
    busy: isPending || (session ?? away ?? question) !== null ? (variables?.name ?? null) : null,
    error: failure ?? error,
    complete: () => {
      if (session) billing.onCheckoutComplete?.(session);
      leave(t('checkout.complete'));
    },
    fail: (problem) => {
      setFailure(problem);
      report(problem);
    },
    close: () => {
      const open = session?.id ?? away?.checkoutId;
      if (open) closing.current = giveUp(open);
      else leave(); // nobody knows what was done there
    },
    finish: () => leave(),
    dismiss: () => {
      show(NOTHING);
      reset();
    },
  };
}
