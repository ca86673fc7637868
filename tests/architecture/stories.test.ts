import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every row of a table that a person can look at, and the story that draws it. */
const rows = {
  SubscriptionStatusBadge: [
    'Active',
    'Trialing',
    'PastDue',
    'Canceled',
    'Unpaid',
    'Incomplete',
    'IncompleteExpired',
    'Paused',
    'UnknownToThisVersion',
  ],
  BillingBanner: [
    'PaymentAction',
    'PaymentFailed',
    'Incomplete',
    'OverSeats',
    'OverStorage',
    'CancelScheduled',
    'Trial',
    'AutoreloadSuspended',
    'LowBalance',
    'Limited',
  ],
  PlanSelector: [
    'ContactSales',
    'CurrentPlan',
    'StartTrial',
    'ProceedToPayment',
    'CompletePayment',
    'Resume',
    'Restart',
    'ContinuePlan',
    'SwitchToYearly',
    'SwitchToMonthly',
    'Upgrade',
    'Downgrade',
    'VisitPortal',
    'NativeMobile',
  ],
  CreditPackGrid: [
    'Loading',
    'Failed',
    'NativeMobile',
    'ContractCoversCredits',
    'SubscribeFirst',
    'PayFirst',
    'ResumeFirst',
    'OneTime',
    'OnlyTheCreator',
    'AskAnAdmin',
    'Available',
    'Settling',
  ],
} as const;

/** The arms that each widget draws on purpose. */
const widgets = [
  'AddBalance',
  'BillingBanner',
  'BillingDetails',
  'CreditBalance',
  'CreditPackGrid',
  'PlanSelector',
  'SubscriptionStatusBadge',
  'SubscriptionSummary',
  'WalletHistory',
];

const storiesOf = (widget: string) => {
  const file = new URL(`../../stories/widgets/${widget}.stories.tsx`, import.meta.url);
  return [...readFileSync(file, 'utf8').matchAll(/^export const (\w+): Story/gm)].map(
    ([, name]) => name,
  );
};

describe('stories', () => {
  it.each(Object.entries(rows))('draw every row of %s', (widget, names) => {
    expect(storiesOf(widget)).toEqual(expect.arrayContaining([...names]));
  });

  it.each(widgets)('draw the failed and the loading arm of %s', (widget) => {
    expect(storiesOf(widget)).toEqual(expect.arrayContaining(['Loading', 'Failed']));
  });
});
