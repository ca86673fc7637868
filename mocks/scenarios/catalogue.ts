/** Words in which the products write their price lists. */
import { money, type Plan, type Price } from '../../src/rules/index.js';

/** A paid plan by month and by year; amounts in cents. */
export function paidPlan(
  id: string,
  model: Price['model'],
  cents: { readonly month: number; readonly year: number },
  rest: Partial<Plan> & Pick<Plan, 'name' | 'rank' | 'description' | 'features'>,
): Plan {
  const price = (interval: Price['interval']): Price => ({
    id: `${id}_${interval}`,
    interval,
    model,
    unitAmount: money(cents[interval], 'USD'),
  });
  return { ...unpriced, id, kind: 'paid', prices: [price('month'), price('year')], ...rest };
}

/** A plan that has no price: free, or sold by people. */
export function plainPlan(
  id: string,
  kind: Exclude<Plan['kind'], 'paid'>,
  rest: Partial<Plan> & Pick<Plan, 'name' | 'rank' | 'description' | 'features'>,
): Plan {
  return { ...unpriced, id, kind, quoteOnly: kind === 'education', ...rest };
}

const unpriced = {
  prices: [],
  trialDays: null,
  recommended: false,
  quoteOnly: false,
  seatMode: 'fixed',
  includedSeats: null,
  minQuantity: 1,
  includedStorage: null,
  includedCredits: null,
} as const satisfies Partial<Plan>;
