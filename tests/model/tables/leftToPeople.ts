/**
 * What people sell in place of the page, written out by hand.
 *
 * | covered by the contract | these are left to people                                          |
 * | ----------------------- | ----------------------------------------------------------------- |
 * | plan                    | subscribing, changing, ending and resuming it, paying, cards      |
 * | seats · add_ons         | seats · storage                                                   |
 * | credits, by the policy  | packs, top-ups, refills                                           |
 *
 * An open quote leaves subscribing and changing to people.
 */
import type { Action } from '../../../src/rules/actions.js';
import type { Sight } from '../Sight.js';
import type { Terms } from '../Terms.js';

const PLAN: readonly Action[] = [
  'plan.subscribe',
  'plan.change',
  'plan.cancel',
  'plan.restart',
  'plan.resume',
  'payment.update',
  'invoice.pay',
];
const CREDITS: readonly Action[] = ['wallet.buy_pack', 'wallet.topup', 'wallet.autoreload'];

export function contractCovers(action: Action, { overview }: Sight, { policy }: Terms): boolean {
  const { contract } = overview;
  if (contract.kind !== 'custom') return false;
  if (CREDITS.includes(action)) return policy.contractCoversCredits;
  if (action === 'seats.change') return contract.covers.includes('seats');
  if (action === 'storage.buy') return contract.covers.includes('add_ons');
  return PLAN.includes(action) && contract.covers.includes('plan');
}

const UNDER_WAY: readonly string[] = ['requested', 'sent', 'accepted', 'invoiced'];

export function isQuoted(action: Action, { quotes }: Sight): boolean {
  const [newest] = quotes;
  const isOpen = newest !== undefined && UNDER_WAY.includes(newest.status);
  return isOpen && (action === 'plan.subscribe' || action === 'plan.change');
}
