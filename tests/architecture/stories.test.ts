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

/** The arms of each widget beside `Loading`, `Failed` and `Stale`, which all of them have. */
const arms = {
  AddBalance: ['Settling', 'Refused', 'Limited'],
  AutoReload: [
    'Off',
    'Armed',
    'NoMethod',
    'OffWithoutCard',
    'Reloading',
    'Cooling',
    'Capped',
    'ChargeFailed',
    'Suspended',
    'Form',
    'FormWithPacks',
    'ChargesNow',
    'RefusedField',
    'Behind',
    'SaveFailed',
    'Settling',
    'Refused',
    'Limited',
    'ContractCoversCredits',
  ],
  BillingBanner: ['Updating', 'RefusedAnswer'],
  BillingDetails: ['Settling', 'Refused'],
  ChargeReport: [
    'Folded',
    'Causes',
    'WithoutStorage',
    'Walked',
    'Sent',
    'SendFailed',
    'Refused',
    'Limited',
  ],
  CreditBalance: ['Settling', 'Reserved', 'Refused', 'SignedOut'],
  CreditPackGrid: ['Settling', 'Empty'],
  EducationQuote: [
    'Folded',
    'Form',
    'Missing',
    'Requested',
    'SendFailed',
    'Answered',
    'Accepted',
    'Invoiced',
    'Paid',
    'Declined',
    'Withdrawn',
    'Expired',
    'QuotesFailed',
    'Limited',
  ],
  InvoiceCredit: ['Credit', 'Titled', 'None'],
  InvoiceList: [
    'Settling',
    'Statuses',
    'Empty',
    'One',
    'Many',
    'Quotes',
    'QuotesFailed',
    'AtThePortal',
    'Denied',
    'ListLoading',
    'ListFailed',
    'LoadMoreFailed',
    'DownloadFailed',
  ],
  PaymentMethod: [
    'Settling',
    'NoCard',
    'Expired',
    'ExpiresThisMonth',
    'SeveralCards',
    'Removal',
    'Form',
    'Owes',
    'AtThePortal',
    'Refused',
    'Limited',
  ],
  PaymentRecovery: [
    'Settling',
    'PaymentFailed',
    'RequiresAction',
    'OpenInvoice',
    'ContractHold',
    'SeveralInvoices',
    'NoCard',
    'Declined',
    'Verification',
    'NothingOwed',
    'Limited',
    'AtThePortal',
  ],
  PlanSelector: ['Settling', 'Empty', 'RefusedWhilePastDue', 'RefusedToOwner', 'RefusedToMember'],
  StorageMeter: ['Under', 'Near', 'Over', 'Full', 'Updating', 'FarOver', 'ForMembers'],
  SubscriptionStatusBadge: [],
  SupportRequest: [
    'PastDue',
    'Member',
    'Problem',
    'Missing',
    'Hidden',
    'Sent',
    'SendFailed',
    'NoDesk',
  ],
  SubscriptionSummary: ['Settling', 'Refused', 'NeverSubscribed'],
  UsageNotes: ['Folded', 'Unfolded', 'Member'],
  WalletHistory: ['Empty', 'Denied', 'NoMatch', 'ListLoading', 'ListFailed', 'LoadMoreFailed'],
} as const;

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

  it.each(Object.entries(arms))('draw every arm of %s', (widget, names) => {
    const everyWidgets = ['Loading', 'Failed', 'Stale'];
    expect(storiesOf(widget)).toEqual(expect.arrayContaining([...everyWidgets, ...names]));
  });
});
