'use client';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { BillingClient, Reference } from '../client/index.js';
import { useBilling } from './BillingContext.js';
import { letterSentMessages } from './letterSent.messages.js';
import { useMessages } from './useMessages.js';
import { useWords } from './useWords.js';

export type LetterProblem = 'missing' | 'number' | 'refused' | 'hidden';
/** What is wrong, by the names of fields. */
export type LetterProblems = Readonly<Record<string, LetterProblem>>;

/** A form that people will read, and how far it has come. */
export interface Letter {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly isPending: boolean;
  /** What went wrong, other than at a field; what was typed stays. */
  readonly error: unknown;
  readonly problems: LetterProblems;
  /** What support knows it by; `null` before it is sent. */
  readonly reference: string | null;
  /** Another letter takes its place. */
  readonly reset: () => void;
}

export type LetterSent = Reference & { readonly workspaceId: string };
/** What stands in a field, without the spaces around it; nothing for a box that is not checked. */
export type TypedLetter = (field: string) => string;
export type SendLetter = (client: BillingClient, typed: TypedLetter) => Promise<Reference>;

const none: LetterProblems = {};

/**
 * Sends what stands in the fields of a form, by their names. A secret among it is masked in its
 * field first, and nothing is sent before the person has seen that. The first field with a problem
 * takes the focus.
 */
export function useLetter(send: SendLetter): Letter {
  const { client, queryClient, report, announce } = useBilling();
  const t = useMessages(letterSentMessages);
  useWords('LetterForm'); // asked for here too, where a host draws the letter
  const [problems, setProblems] = useState(none);

  const { data, error, isPending, mutate, reset } = useMutation<
    LetterSent | null,
    unknown,
    HTMLFormElement
  >(
    {
      networkMode: 'always',
      mutationFn: async (form) => {
        const { sendLetter } = await import('./sendLetter.js'); // most pages send none
        return sendLetter(form, { client, queryClient, send, tell: setProblems });
      },
      onSuccess: (sent) => sent && announce(t('letter.sent', { reference: sent.reference })),
      onError: report,
    },
    queryClient,
  );

  return {
    onSubmit: (event) => {
      event.preventDefault();
      if (isPending) return;
      setProblems(none);
      mutate(event.currentTarget);
    },
    isPending,
    error: Object.keys(problems).length > 0 ? null : error,
    problems,
    reference: data?.workspaceId === client.workspaceId ? data.reference : null,
    reset,
  };
}
