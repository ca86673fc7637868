/** A checkout that a person came back from, read until it is known how it ended. */
import { queryOptions } from '@tanstack/react-query';
import type { BillingClient } from '../client/index.js';
import type { CheckoutStatus } from '../rules/index.js';
import { keysOf, reading } from './queries.js';
import type { ReturnedCheckout } from './ReturnedCheckout.js';

/** How long one that is still open is looked at: it may be paid and not yet known to be. */
const LOOKS_WHILE_OPEN = 5;

/** `schedule`: seconds between looks; the last one repeats. */
export const checkoutQuery = (
  client: BillingClient,
  checkoutId: string,
  schedule: readonly number[],
) =>
  queryOptions({
    ...reading,
    queryKey: [...keysOf(client).checkout, checkoutId],
    queryFn: async ({ signal }): Promise<ReturnedCheckout> => {
      const { id, purpose, status, paidAt } = await client.getCheckout(checkoutId, { signal });
      return { id, purpose, status, paidAt };
    },
    refetchInterval: ({ state }) =>
      nextLook(state.data?.status ?? null, state.dataUpdateCount, schedule),
  });

function nextLook(
  status: CheckoutStatus | null,
  looks: number,
  schedule: readonly number[],
): number | false {
  if (status !== 'settling' && (status !== 'open' || looks > LOOKS_WHILE_OPEN)) return false;
  return (schedule[Math.max(0, looks - 1)] ?? schedule.at(-1) ?? 60) * 1_000;
}
