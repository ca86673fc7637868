import { type Action, money, type Presentation, type Reason } from '../../src/rules/index.js';
import { withoutCard } from '../support/history.js';
import type { Deed } from '../support/Machine.js';
import type { Row } from '../support/Row.js';

export interface ReasonRow extends Row {
  readonly presentation: Presentation | 'as the role';
  readonly status: 403 | 404 | 409;
  /** Refused by this reason in the scenario; `null` where only a host’s back end knows. */
  readonly tried: { readonly action: Action; readonly ask: Deed } | null;
}

const buysPack: Deed = (_, client) =>
  client.createCheckout({ purpose: 'credit_pack', packId: 'pack_25' });

/** Each reason once, with an action that it refuses. */
export const reasonRows: Readonly<Record<Reason, ReasonRow>> = {
  not_member: {
    when: 'the viewer is no member, was deactivated, or the id is of another workspace',
    presentation: 'hidden',
    status: 404,
    scenario: 'wallet/active',
    role: 'none',
    tried: { action: 'billing.view', ask: (_, client) => client.getOverview() },
  },
  policy_off: {
    when: 'the product has no such thing',
    presentation: 'hidden',
    status: 403,
    scenario: 'team/active',
    tried: {
      action: 'wallet.topup',
      ask: (_, client) => client.topUp({ amount: money(25_00, 'USD') }),
    },
  },
  surface_unsupported: {
    when: 'a native mobile app asks to change or to pay',
    presentation: 'unsupported_surface',
    status: 403,
    scenario: 'team/active',
    surface: 'native_mobile',
    tried: { action: 'wallet.buy_pack', ask: buysPack },
  },
  contract_managed: {
    when: 'a contract covers it, or a quote is open: Contact Sales takes its place',
    presentation: 'as the role',
    status: 403,
    scenario: 'workspace/custom-contract',
    tried: {
      action: 'plan.change',
      ask: (_, client) =>
        client.createCheckout({ purpose: 'change_plan', priceId: 'standard_month' }),
    },
  },
  no_billing_record: {
    when: 'the processor does not know the workspace yet',
    presentation: 'hidden',
    status: 403,
    scenario: 'team/none',
    tried: { action: 'portal.open', ask: (_, client) => client.createPortalSession() },
  },
  no_subscription: {
    when: 'it needs a subscription, and none runs',
    presentation: 'as the role',
    status: 403,
    scenario: 'team/none',
    tried: { action: 'wallet.buy_pack', ask: buysPack },
  },
  status_blocks: {
    when: 'the subscription stands in a status that does not let it through',
    presentation: 'as the role',
    status: 403,
    scenario: 'team/past-due',
    tried: { action: 'wallet.buy_pack', ask: buysPack },
  },
  role: {
    when: 'the role may not',
    presentation: 'as the role',
    status: 403,
    scenario: 'team/active',
    role: 'owner',
    tried: { action: 'wallet.buy_pack', ask: buysPack },
  },
  no_payment_method: {
    when: 'refills are switched on without a saved card',
    presentation: 'disabled',
    status: 403,
    scenario: 'wallet/active',
    before: withoutCard,
    tried: {
      action: 'wallet.autoreload',
      ask: (_, client) =>
        client.updateAutoReload(
          {
            enabled: true,
            threshold: money(20_00, 'USD'),
            refill: { amount: money(50_00, 'USD') },
            monthlyCap: null,
          },
          '1',
        ),
    },
  },
  limit_blocks: {
    when: 'there are more members than seats, here or in the target plan',
    presentation: 'disabled',
    status: 403,
    scenario: 'workspace/active',
    tried: {
      action: 'plan.change',
      ask: (_, client) => client.createCheckout({ purpose: 'change_plan', planId: 'free' }),
    },
  },
  settling: {
    when: 'the same payment waits for its webhook',
    presentation: 'disabled',
    status: 409,
    scenario: 'team/settling',
    tried: { action: 'wallet.buy_pack', ask: buysPack },
  },
  in_flight: {
    when: 'the same is being charged in this moment',
    presentation: 'disabled',
    status: 409,
    scenario: 'team/active',
    tried: null,
  },
};
