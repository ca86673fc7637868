'use client';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { type ActionResult, type BillingClient, isBillingError } from '../client/index.js';
import type { CheckoutSession } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import type { Intent } from './intent.js';
import { overviewQuery, refresh } from './queries.js';
import { returnPath } from './returnPath.js';
import { checkoutMessages } from './checkout.messages.js';
import { useFollow } from './useFollow.js';
import { useMessages } from './useMessages.js';
import { useStill } from './useStill.js';

/** What a person asked for, and how far it has come. */
export interface Act {
  /** `opener` is what the person pressed: the focus returns to it. */
  readonly run: (intent: Intent, name: string, opener?: HTMLElement) => void;
  readonly opener: RefObject<HTMLElement | null>;
  /** The name of what is under way, to mark its button; `null` when nothing is. */
  readonly busy: string | null;
  /** A checkout to draw in the page. */
  readonly session: CheckoutSession | null;
  /** What goes on outside of the page. */
  readonly away: Away | null;
  /** Draws the dialog that asks before something is changed. */
  readonly question: Question | null;
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
  /** Its checkout, to be given up; `null` for the portal. */
  readonly checkoutId: string | null;
  /** It did not open: the person has to follow the link. */
  readonly blocked: boolean;
}

/** A checkout, an address to follow, a question, or `null` when it is done. */
type Outcome = CheckoutSession | { readonly url: string } | Question | null;

interface Attempt {
  /** Of the workspace that it is for. */
  readonly client: BillingClient;
  readonly intent: Intent;
  readonly name: string;
}

const MAX_WAITS = 3;

/**
 * Carries intents out: opens a checkout in the page or at the processor, opens the portal, asks
 * before a change, makes one. The code of a question is loaded with the first. A change is repeated by itself only while the server still answers the same request; any
 * other failure is shown, and trying again is the same attempt to the server.
 */
export function useAct(): Act {
  const billing = useBilling();
  const { client, queryClient, report, announce } = billing;
  const t = useMessages(checkoutMessages);
  const [session, setSession] = useState<CheckoutSession | null>(null);
  const [away, setAway] = useState<Away | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const opener = useRef<HTMLElement | null>(null);

  const follow = useFollow();
  const mutation = useMutation<Outcome, unknown, Attempt>(
    {
      networkMode: 'always',
      retry: (failures, error) => isStillRunning(error) && failures < MAX_WAITS,
      retryDelay: (_, error) => (isBillingError(error) ? error.retryAfterMs : null) ?? 500,
      mutationFn: ({ intent, client: asked }) => carryOut(intent, asked),
      onSuccess: (outcome, { client: asked }) => {
        if (outcome === null || isOver(outcome)) return void refresh(queryClient, asked);
        if (!isStill(asked)) return;
        if (typeof outcome === 'function') return setQuestion(() => outcome);
        if (outcome.url !== null) send(outcome.url, 'id' in outcome ? outcome.id : null);
        else if ('id' in outcome) setSession(outcome);
      },
      onError: (error, { client: asked }) => {
        report(error);
        // a refusal means that this page is behind: what it shows is read again
        if (isBillingError(error) && !error.retryable) void refresh(queryClient, asked);
      },
    },
    queryClient,
  );
  const { mutate, reset, isPending, error, variables } = mutation;
  const isStill = useStill(client, () => {
    setSession(null);
    setAway(null);
    setQuestion(null);
    setFailure(null);
    reset();
  });

  /** In an app the system's browser opens beside it; a browser may open nothing at all. */
  function send(url: string, checkoutId: string | null) {
    const blocked = !follow(url);
    const { surface } = queryClient.getQueryData(overviewQuery(client).queryKey) ?? {};
    if (blocked || surface === 'desktop') setAway({ url, checkoutId, blocked });
  }

  /** What it came to is read once the back end was told. */
  const leave = async (sentence?: string, told?: Promise<void>) => {
    setSession(null);
    setAway(null);
    reset();
    if (sentence) announce(sentence);
    await told?.catch(report);
    await refresh(queryClient, client);
  };

  return {
    run: (intent, name, pressed) => {
      if (isPending) return;
      opener.current = pressed ?? null;
      setFailure(null);
      setSession(null);
      setAway(null);
      mutate({ client, intent, name });
    },
    opener,
    busy: isPending || (session ?? away ?? question) !== null ? (variables?.name ?? null) : null,
    session,
    away,
    question,
    error: failure ?? error,
    complete: () => {
      if (session) billing.onCheckoutComplete?.(session);
      void leave(t('checkout.complete'));
    },
    fail: (problem) => {
      setFailure(problem);
      report(problem);
    },
    close: () => {
      const open = session?.id ?? away?.checkoutId;
      void leave(t('checkout.closed'), open ? client.closeCheckout(open) : undefined);
    },
    finish: () => void leave(),
    dismiss: () => {
      setQuestion(null);
      reset();
    },
  };
}

/** A checkout that was paid, or ran out, meanwhile. */
function isOver(outcome: Exclude<Outcome, null>): boolean {
  return 'status' in outcome && outcome.status !== 'open';
}

function isStillRunning(error: unknown): boolean {
  return isBillingError(error) && error.code === 'idempotency_in_progress';
}

async function carryOut(intent: Intent, client: BillingClient): Promise<Outcome> {
  const back = { returnPath: returnPath(globalThis.location) };
  switch (intent.do) {
    case 'checkout':
      return client.createCheckout({ ...intent.request, ...back });
    case 'confirm':
      return client.createCheckout({
        purpose: 'pay_invoice',
        invoiceId: intent.invoiceId,
        ...back,
      });
    case 'follow':
      return { url: intent.url };
    case 'portal':
      return client.createPortalSession({ flow: intent.flow, ...back });
    case 'change':
      return (await import('./parts/ChangeDialog.js')).askChange(intent);
    case 'cancel':
      return (await import('./parts/CancelDialog.js')).askToCancel;
    case 'restart':
      return addressIn(await client.restartSubscription());
    case 'resume':
      return addressIn(await client.resumeSubscription());
    case 'go':
      return null;
  }
}

const addressIn = (result: ActionResult<unknown>) => ('url' in result ? { url: result.url } : null);
