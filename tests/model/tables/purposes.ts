/** Which action each kind of payment needs, written out by hand. */
import type { Action } from '../../../src/rules/actions.js';
import type { CheckoutPurpose } from '../../../src/rules/checkout.js';

export const PURPOSE_ACTION = {
  subscribe: 'plan.subscribe',
  change_plan: 'plan.change',
  credit_pack: 'wallet.buy_pack',
  top_up: 'wallet.topup',
  payment_method: 'payment.update',
  pay_invoice: 'invoice.pay',
} as const satisfies Record<CheckoutPurpose, Action>;
