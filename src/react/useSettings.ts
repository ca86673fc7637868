'use client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type BillingClient, isBillingError } from '../client/index.js';
import { useBilling } from './BillingContext.js';
import { refresh } from './queries.js';
import { useStill } from './useStill.js';

/** What kind of settings they are: functions at module level. */
export interface SettingsKind<S, V extends S, T> {
  /** What of the server's answer is saved. */
  readonly settingsOf: (view: V) => S;
  readonly save: (client: BillingClient, settings: S, version: string) => Promise<unknown>;
  /** The fields of the form, filled. */
  readonly typedOf: (view: V, locale: string) => T;
}

/** What a person may do about settings that someone else has saved meanwhile. */
export interface Choice {
  readonly keep: () => void;
  readonly take: () => void;
}

export interface Settings<S, T> {
  /** What stands in the form; `null` while it is closed. */
  readonly typed: T | null;
  readonly type: (changes: Partial<T>) => void;
  readonly open: () => void;
  readonly close: () => void;
  /** Saves once, says `sentence` and closes the form; a failure keeps what was typed. */
  readonly save: (settings: S, sentence: string) => void;
  readonly isPending: boolean;
  /** What was typed cannot be saved: its fields say why until something else is typed. */
  readonly refuse: () => void;
  readonly isChecked: boolean;
  /** Another one each time that a save was refused, here or by the server. */
  readonly refusal: unknown;
  /** Someone else has saved since the form was opened: nothing is saved until one is chosen. */
  readonly behind: Choice | null;
  /** What went wrong, until something else is typed. */
  readonly error: unknown;
  /** Whether the server refused this field. */
  readonly isRefused: (field: string) => boolean;
}

interface Draft<T> {
  readonly typed: T;
  /** The settings over which it was typed. */
  readonly base: string;
}

interface Attempt<S> {
  /** Of the workspace that it is for. */
  readonly client: BillingClient;
  readonly settings: S;
  readonly version: string;
  readonly sentence: string;
}

/**
 * A form over settings that two people may change at once; neither overwrites the other unseen. It
 * closes when the page turns to another workspace, which is told nothing of what was saved.
 */
export function useSettings<S, V extends S & { readonly version: string }, T>(
  view: V,
  { settingsOf, save, typedOf }: SettingsKind<S, V, T>,
): Settings<S, T> {
  const { client, queryClient, report, announce, format } = useBilling();
  const [draft, setDraft] = useState<Draft<T> | null>(null);
  const [refusals, setRefusals] = useState(0);
  const base = JSON.stringify(settingsOf(view));
  const filled = () => setDraft({ typed: typedOf(view, format.locale), base });

  const saving = useMutation<unknown, unknown, Attempt<S>>(
    {
      networkMode: 'always',
      mutationFn: ({ client: asked, settings, version }) => save(asked, settings, version),
      onSuccess: (_, { client: asked, sentence }) => {
        if (isStill(asked)) announce(sentence);
        return refresh(queryClient, asked);
      },
      onError: (problem, { client: asked }) => {
        report(problem);
        const isBehind = isBillingError(problem) && !problem.retryable && !problem.fields.length;
        return isBehind ? refresh(queryClient, asked) : undefined;
      },
    },
    queryClient,
  );
  const choose = (next: () => void) => () => {
    saving.reset();
    setRefusals(0);
    next();
  };
  const isStill = useStill(
    client,
    choose(() => setDraft(null)),
  );
  const isBehind = draft !== null && !saving.isPending && draft.base !== base;
  const { error } = saving;
  return {
    typed: draft && draft.typed,
    type: (changes) => {
      if (error) saving.reset();
      setRefusals(0);
      setDraft((old) => old && { ...old, typed: { ...old.typed, ...changes } });
    },
    open: choose(filled),
    close: choose(() => setDraft(null)),
    save: (settings, sentence) => {
      if (saving.isPending || isBehind) return;
      const { version } = view;
      saving.mutate({ client, settings, version, sentence }, { onSuccess: () => setDraft(null) });
    },
    isPending: saving.isPending,
    refuse: () => setRefusals((count) => count + 1),
    isChecked: refusals > 0,
    refusal: error ?? refusals,
    behind: isBehind
      ? { keep: choose(() => setDraft({ ...draft, base })), take: choose(filled) }
      : null,
    error: isBehind ? null : error,
    isRefused: (field) =>
      isBillingError(error) && error.fields.some(({ path }) => path.split('.')[0] === field),
  };
}
