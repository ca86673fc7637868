/**
 * Whether people, not the page, change what a workspace buys.
 *
 * On a custom contract the areas that it covers are refused as `contract_managed` and offer
 * Contact Sales; where it covers the plan, paying and cards go through support as well. Credits
 * are covered only where `Policy.contractCoversCredits`. An open quote takes `QUOTED` out of the
 * page in the same way, so that asking for one never leads to a checkout.
 */
import type { Action } from './actions.js';
import type { BillingFacts } from './facts.js';
import type { Open } from './open.js';
import type { Policy } from './policy.js';
import { isOpenQuote } from './quote.js';

export type ContractArea = 'plan' | 'seats' | 'add_ons';

export const SEGMENTS = [
  'large_enterprise',
  'campus',
  'government',
  'university',
  'institution',
  'lab',
  'education',
] as const;
export type Segment = (typeof SEGMENTS)[number];

export type Contract =
  | { readonly kind: 'self_serve' }
  | {
      readonly kind: 'custom';
      readonly segment: Open<Segment>;
      readonly covers: readonly ContractArea[];
      readonly contactSalesUrl: string | null;
    };

const AREA: Readonly<Partial<Record<Action, ContractArea | 'credits'>>> = {
  'plan.subscribe': 'plan',
  'plan.change': 'plan',
  'plan.cancel': 'plan',
  'plan.restart': 'plan',
  'plan.resume': 'plan',
  'payment.update': 'plan',
  'invoice.pay': 'plan',
  'seats.change': 'seats',
  'storage.buy': 'add_ons',
  'wallet.buy_pack': 'credits',
  'wallet.topup': 'credits',
  'wallet.autoreload': 'credits',
};

/** Whether the contract takes this action out of the page. */
export function isContractManaged(action: Action, contract: Contract, policy: Policy): boolean {
  const area = AREA[action];
  if (contract.kind !== 'custom' || area === undefined) return false;
  return area === 'credits' ? policy.contractCoversCredits : contract.covers.includes(area);
}

const QUOTED: ReadonlySet<Action> = new Set<Action>(['plan.subscribe', 'plan.change']);

/** Whether a contract or an open quote leaves this action to people. */
export function isLeftToPeople(
  action: Action,
  { contract, quote, now }: BillingFacts,
  policy: Policy,
): boolean {
  const isQuoted = quote !== null && isOpenQuote(quote, now) && QUOTED.has(action);
  return isQuoted || isContractManaged(action, contract, policy);
}
