'use client';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type BillingClient, isBillingError, type Reference } from '../client/index.js';
import { useBilling } from './BillingContext.js';
import { letterMessages } from './letter.messages.js';
import { refresh } from './queries.js';
import { useMessages } from './useMessages.js';

export type LetterProblem = 'missing' | 'number' | 'refused' | 'hidden';

/** A form that people will read, and how far it has come. */
export interface Letter {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly busy: boolean;
  /** What went wrong, other than at a field; what was typed stays. */
  readonly error: unknown;
  /** What is wrong with a field, in words. */
  readonly errorOf: (field: string) => string | undefined;
  /** What support knows it by; `null` before it is sent. */
  readonly reference: string | null;
  readonly again: () => void;
}

type Problems = Readonly<Record<string, LetterProblem>>;
type Sent = Reference & { readonly workspaceId: string };
/** What stands in a field, without the spaces around it; nothing for a box that is not checked. */
export type Typed = (field: string) => string;
type Send = (client: BillingClient, typed: Typed) => Promise<Reference>;

/**
 * Sends what stands in the fields of a form, by their names. A secret among it is masked in its
 * field first, and nothing is sent before the person has seen that. The first field with a problem
 * takes the focus.
 */
export function useLetter(send: Send): Letter {
  const { client, queryClient, report, announce } = useBilling();
  const t = useMessages(letterMessages);
  const [problems, setProblems] = useState<Problems>({});

  const stop = (form: HTMLFormElement, found: Problems) => {
    setProblems(found);
    controlsOf(form)
      .find(({ name }) => found[name] !== undefined)
      ?.focus();
  };

  const mutation = useMutation<Sent | Problems, unknown, HTMLFormElement>(
    {
      networkMode: 'always',
      mutationFn: async (form) => {
        const hidden = await hideSecrets(form);
        if (Object.keys(hidden).length > 0) return hidden;
        const { reference } = await send(client, typedIn(form));
        return { reference, workspaceId: client.workspaceId };
      },
      onSuccess: (outcome, form) => {
        if (isSent(outcome)) announce(t('letter.sent', { reference: outcome.reference }));
        else stop(form, outcome);
      },
      onError: (error, form) => {
        report(error);
        stop(form, refusedIn(form, error));
        // a refusal means that this page is behind
        if (isBillingError(error) && error.code === 'forbidden') void refresh(queryClient, client);
      },
    },
    queryClient,
  );
  const { data, error, isPending, mutate, reset } = mutation;
  const isOurs = data !== undefined && isSent(data) && data.workspaceId === client.workspaceId;

  return {
    onSubmit: (event) => {
      event.preventDefault();
      if (isPending) return;
      const unfit = unfitIn(event.currentTarget);
      if (Object.keys(unfit).length > 0) return stop(event.currentTarget, unfit);
      setProblems({});
      mutate(event.currentTarget);
    },
    busy: isPending,
    error: Object.keys(problems).length > 0 ? null : error,
    errorOf: (field) => {
      const problem = problems[field];
      return problem && t(`letter.${problem}`);
    },
    reference: isOurs && isSent(data) ? data.reference : null,
    again: reset,
  };
}

const isSent = (outcome: Sent | Problems): outcome is Sent => 'workspaceId' in outcome;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of a form that have a name. */
function controlsOf(form: HTMLFormElement): readonly Control[] {
  const isControl = (element: Element): element is Control =>
    'validity' in element && 'name' in element && element.name !== '';
  return Array.from(form.elements).filter(isControl);
}

function typedIn(form: HTMLFormElement): Typed {
  const fields = new FormData(form);
  return (field) => {
    const text = fields.get(field);
    return typeof text === 'string' ? text.trim() : '';
  };
}

function unfitIn(form: HTMLFormElement): Problems {
  const found = controlsOf(form).flatMap((control): [string, LetterProblem][] => {
    const { name, type, value, validity } = control;
    if (type === 'number' && !validity.valid && !validity.valueMissing) return [[name, 'number']];
    return control.required && value.trim() === '' ? [[name, 'missing']] : [];
  });
  return Object.fromEntries(found);
}

/** The fields that the server names. */
function refusedIn(form: HTMLFormElement, error: unknown): Problems {
  const paths = new Set(isBillingError(error) ? error.fields.map(({ path }) => path) : []);
  const refused = controlsOf(form).filter(({ name }) => paths.has(name));
  return Object.fromEntries(refused.map(({ name }) => [name, 'refused']));
}

/** Masks what is secret in its place. Loaded with the first message: most pages send none. */
async function hideSecrets(form: HTMLFormElement): Promise<Problems> {
  const { maskForm } = await import('../client/maskForm.js');
  const masked = new Map(Object.entries(maskForm(Object.fromEntries(new FormData(form)))));
  const hidden = controlsOf(form).filter(
    ({ name, value, type }) => type.startsWith('text') && masked.get(name) !== value,
  );
  for (const control of hidden) control.value = String(masked.get(control.name));
  return Object.fromEntries(hidden.map(({ name }) => [name, 'hidden']));
}
