'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type BillingClient, isBillingError } from '../client/index.js';
import type { PaymentMethod } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { paymentMethodsQuery } from './moneyQueries.js';
import { refresh } from './queries.js';
import { type ReadView, viewOf } from './ReadView.js';
import { useStill } from './useStill.js';

/** What is done to a saved card. */
export type CardChange = 'make_default' | 'remove';

export interface Cards {
  readonly list: ReadView<readonly PaymentMethod[]>;
  /** Carries it out once, then says `sentence` and reads again. */
  readonly change: (change: CardChange, card: PaymentMethod, sentence: string) => void;
  /** The card of the change that is under way. */
  readonly busy: string | null;
  /** What went wrong, until the next change. */
  readonly error: unknown;
}

interface Attempt {
  /** Of the workspace that it is for. */
  readonly client: BillingClient;
  readonly change: CardChange;
  readonly id: string;
  readonly sentence: string;
}

/** The saved cards, and what may be done to each. Nothing is told to another workspace. */
export function useCards(): Cards {
  const { client, queryClient, report, announce } = useBilling();
  const { data, error, dataUpdatedAt, refetch } = useQuery(
    paymentMethodsQuery(client),
    queryClient,
  );
  const changing = useMutation<unknown, unknown, Attempt>(
    {
      networkMode: 'always',
      mutationFn: ({ client: asked, change, id }) =>
        change === 'remove' ? asked.removePaymentMethod(id) : asked.setDefaultPaymentMethod(id),
      onSuccess: (_, { client: asked, sentence }) => {
        if (isStill(asked)) announce(sentence);
        return refresh(queryClient, asked);
      },
      onError: (problem, { client: asked }) => {
        report(problem);
        if (isBillingError(problem) && !problem.retryable) void refresh(queryClient, asked);
      },
    },
    queryClient,
  );
  const isStill = useStill(client, () => changing.reset());
  return {
    list: viewOf({ data, error, at: dataUpdatedAt, retry: () => void refetch() }),
    change: (change, { id }, sentence) => {
      if (!changing.isPending) changing.mutate({ client, change, id, sentence });
    },
    busy: changing.isPending ? changing.variables.id : null,
    error: changing.error,
  };
}
