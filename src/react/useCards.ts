'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { isBillingError } from '../client/index.js';
import type { PaymentMethod } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { paymentMethodsQuery } from './moneyQueries.js';
import { refresh } from './queries.js';
import { type ReadView, viewOf } from './ReadView.js';

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
  readonly change: CardChange;
  readonly id: string;
  readonly sentence: string;
}

/** The saved cards, and what may be done to each. */
export function useCards(): Cards {
  const { client, queryClient, report, announce } = useBilling();
  const { data, error, dataUpdatedAt, refetch } = useQuery(
    paymentMethodsQuery(client),
    queryClient,
  );
  const readAgain = () => refresh(queryClient, client);
  const changing = useMutation<unknown, unknown, Attempt>(
    {
      networkMode: 'always',
      mutationFn: ({ change, id }) =>
        change === 'remove' ? client.removePaymentMethod(id) : client.setDefaultPaymentMethod(id),
      onSuccess: (_, { sentence }) => {
        announce(sentence);
        return readAgain();
      },
      onError: (problem) => {
        report(problem);
        if (isBillingError(problem) && !problem.retryable) void readAgain();
      },
    },
    queryClient,
  );
  return {
    list: viewOf({ data, error, at: dataUpdatedAt, retry: () => void refetch() }),
    change: (change, { id }, sentence) => {
      if (!changing.isPending) changing.mutate({ change, id, sentence });
    },
    busy: changing.isPending ? changing.variables.id : null,
    error: changing.error,
  };
}
