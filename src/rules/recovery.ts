/**
 * What brings a subscription back into order, beside the words that say how it stands.
 *
 * | while                                    | offers                             |
 * | ---------------------------------------- | ---------------------------------- |
 * | past_due, unpaid                         | update_payment_method, pay_invoice |
 * | the same, while the bank waits           | verify_payment                     |
 * | incomplete                               | finish_payment                     |
 * | paused                                   | resume, update_payment_method      |
 * | trialing without a card                  | continue_plan                      |
 * | a cancellation is scheduled              | restart, after those               |
 * | a custom contract covers the plan        | contact_sales, in place of all     |
 *
 * An offer that does not apply now is left out; one that the viewer may not take keeps its reason.
 */
import { ANSWERS, type Answer, type BannerAnswer } from './bannerView.js';
import { isContractManaged } from './contract.js';
import { decide } from './decide.js';
import type { BillingFacts, Viewer } from './facts.js';
import { paymentState } from './invoice.js';
import type { Policy } from './policy.js';
import type { Decision } from './refusal.js';
import { standingOf } from './subscription.js';

/** The offers to this viewer, the most urgent first. */
export function recoveryFor(facts: BillingFacts, viewer: Viewer, policy: Policy): BannerAnswer[] {
  return answersTo(facts, policy)
    .map((answer) => ({
      answer,
      action: ANSWERS[answer],
      decision: decide(ANSWERS[answer], facts, viewer, policy),
    }))
    .filter(({ decision }) => applies(decision));
}

function answersTo(facts: BillingFacts, policy: Policy): readonly Answer[] {
  if (isContractManaged('plan.change', facts.contract, policy)) return ['contact_sales'];
  const isScheduled = facts.subscription !== null && facts.subscription.cancelAt !== null;
  return [...byStanding(facts), ...(isScheduled ? (['restart'] as const) : [])];
}

function byStanding({ subscription, openInvoices, paymentMethod }: BillingFacts) {
  switch (standingOf(subscription)) {
    case 'past_due':
    case 'unpaid':
      return paymentState(openInvoices) === 'requires_action'
        ? (['verify_payment'] as const)
        : (['update_payment_method', 'pay_invoice'] as const);
    case 'incomplete':
      return ['finish_payment'] as const;
    case 'paused':
      return ['resume', 'update_payment_method'] as const;
    case 'trialing':
      return paymentMethod === null ? (['continue_plan'] as const) : [];
    default:
      return [];
  }
}

function applies(decision: Decision): boolean {
  if (decision.allowed) return true;
  const isOff = decision.reason === 'status_blocks' || decision.reason === 'no_subscription';
  return !isOff && decision.presentation !== 'hidden';
}
