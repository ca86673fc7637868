/** Every refusal that can reach a widget has its own sentence there. */
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import {
  AddBalance,
  BillingBanner,
  BillingDetails,
  BillingPage,
  CreditPackGrid,
  PlanSelector,
  SubscriptionSummary,
  WalletHistory,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import type { RefusalMessage } from '../../src/rules/refusal.js';
import { renderBilling } from '../support/renderBilling.js';

const SENTENCES = {
  not_member: 'This workspace is not yours to see.',
  policy_off: 'This is not available here.',
  surface_unsupported: 'Use the web or desktop app for this.',
  contract_managed: 'Your contract covers this. Contact Sales to change it.',
  no_billing_record: 'There is no billing record yet.',
  no_subscription: 'Subscribe to a plan first.',
  status_blocks: 'The state of the subscription does not allow this now.',
  no_payment_method: 'Add a payment method first.',
  limit_blocks: 'This plan has fewer seats than you have members. Remove members first.',
  settling: 'A payment for this is being confirmed.',
  in_flight: 'This is already being processed.',
  role: 'Your role does not allow this.',
  subscribe_before_packs: 'Subscribe to a plan first to purchase credit packs',
  payment_before_packs: 'Pay the open invoice first to purchase credit packs',
  resume_before_packs: 'Resume the subscription first to purchase credit packs',
  payment_before_plans: 'Pay the open invoice before changing plans.',
  resume_before_plans: 'Resume the subscription before changing plans.',
  first_payment_before_plans: 'Finish the first payment before changing plans.',
  owner_starts_checkout: 'Only the primary owner can start checkout',
  owner_opens_portal: 'Only the primary owner can open the billing portal',
  owner_changes_alerts: 'Only the primary owner can change alerts',
  owner_buys_packs: 'Only the primary owner can purchase credit packs',
  creator_buys_packs: 'Only the team creator can purchase credit packs',
  admin_opens_billing: 'Billing is open to workspace admins. Ask one of them.',
  admin_manages_plan: 'A workspace admin manages the plan.',
  admin_fixes_payment:
    'A workspace admin must fix this payment. Do not add a personal card elsewhere.',
  admin_adds_seats: 'There are more members than paid seats. Ask a workspace admin.',
  admin_frees_storage: 'Storage is over its quota. Ask a workspace admin, or delete files you own.',
  admin_manages_members: 'Member changes need a workspace admin.',
  admin_buys_credits:
    'A workspace admin buys credits and sets Auto-reload. Ask one when credits run low.',
  nobody_manages: 'Nobody in this workspace manages billing. Contact support.',
} as const satisfies Record<RefusalMessage, string>;

const REASONS = [
  'surface_unsupported',
  'contract_managed',
  'no_subscription',
  'status_blocks',
  'limit_blocks',
  'settling',
  'in_flight',
  'role',
  'nobody_manages',
] as const;
const PLAN = ['owner_starts_checkout', 'owner_opens_portal', 'admin_manages_plan'] as const;
const PAYMENT = ['owner_opens_portal', 'admin_fixes_payment'] as const;
const CREDITS = ['owner_buys_packs', 'creator_buys_packs', 'admin_buys_credits'] as const;
const PACKS = ['subscribe_before_packs', 'payment_before_packs', 'resume_before_packs'] as const;
const CHANGES = [
  'payment_before_plans',
  'resume_before_plans',
  'first_payment_before_plans',
] as const;

/** `field` is where the decision stands in an answer. */
interface Row {
  readonly widget: string;
  readonly element: ReactElement;
  readonly scenario: ScenarioName;
  readonly field: string;
  readonly messages: readonly RefusalMessage[];
}

const ROWS: readonly Row[] = [
  {
    widget: 'PlanSelector',
    element: <PlanSelector />,
    scenario: 'team/active',
    field: 'decision',
    messages: [...REASONS, ...PLAN, ...PAYMENT, ...CHANGES],
  },
  {
    widget: 'SubscriptionSummary',
    element: <SubscriptionSummary />,
    scenario: 'team/past-due',
    field: 'decision',
    messages: [...REASONS, ...PLAN, ...PAYMENT],
  },
  {
    widget: 'BillingDetails',
    element: <BillingDetails />,
    scenario: 'team/active',
    field: 'portal.open',
    messages: [...REASONS, 'owner_opens_portal'],
  },
  {
    widget: 'WalletHistory',
    element: <WalletHistory />,
    scenario: 'team/active',
    field: 'wallet.history',
    messages: ['surface_unsupported', 'role'],
  },
  {
    widget: 'CreditPackGrid',
    element: <CreditPackGrid />,
    scenario: 'team/active',
    field: 'decision',
    messages: [...REASONS, ...PACKS, ...CREDITS],
  },
  {
    widget: 'AddBalance',
    element: <AddBalance />,
    scenario: 'wallet/active',
    field: 'decision',
    messages: [...REASONS.filter((reason) => reason !== 'settling'), ...CREDITS],
  },
  {
    widget: 'BillingBanner',
    element: <BillingBanner />,
    scenario: 'workspace/over-seats',
    field: 'decision',
    messages: [
      ...REASONS,
      'no_payment_method',
      ...PLAN,
      ...PAYMENT,
      ...CHANGES,
      ...PACKS,
      ...CREDITS,
      'admin_adds_seats',
      'admin_frees_storage',
      'admin_manages_members',
    ],
  },
  {
    widget: 'BillingPage',
    element: <BillingPage />,
    scenario: 'workspace/active',
    field: 'billing.view',
    messages: ['admin_opens_billing', 'nobody_manages', 'role'],
  },
];

const cases = ROWS.flatMap(({ messages, ...row }) =>
  messages.map((message) => ({ ...row, message, sentence: SENTENCES[message] })),
);

/** The back end of a scenario, which refuses with this message. */
function refusing(scenario: ScenarioName, field: string, message: RefusalMessage) {
  const mock = createMockBilling({ scenario });
  const refusal = { allowed: false, presentation: 'disabled', reason: 'role', message };
  return {
    workspaceId: mock.workspaceId,
    fetch: async (request: Request) => {
      const sent = await (await mock.fetch(request)).text();
      return Response.json(
        JSON.parse(sent, (key, value: unknown) => (key === field ? refusal : value)),
      );
    },
  };
}

describe('a refusal', () => {
  it.each(cases)(
    'has its sentence in $widget: $message',
    async ({ element, scenario, field, message, sentence }) => {
      renderBilling(element, refusing(scenario, field, message));
      expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    },
  );

  it.each(Object.entries(SENTENCES))('is listed to be translated: %s', (message, sentence) => {
    expect(en).toHaveProperty([`refusal.${message}`], sentence);
  });
});
