/**
 * Each row of the decision tables, and the stories that draw it.
 *
 * A story is named as `Component/Story`; `Page` is the billing page, `Scenarios` the page in the
 * other worlds of the mock.
 */
import type { Action, BannerKind, OfferLabel } from '../../src/rules/index.js';

export type Drawing = `${string}/${string}`;

/** Who may, first, then who may not. */
export const drawnActions: Readonly<Record<Action, readonly Drawing[]>> = {
  'billing.view': ['BillingPage/WorkspaceAdmin', 'BillingPage/WorkspaceMember'],
  'billing.view_limited': ['BillingPage/WorkspaceMember', 'BillingBanner/Limited'],
  'plan.view': ['SubscriptionSummary/Active', 'BillingPage/WorkspaceMember'],
  'plan.browse': ['PlanSelector/StartTrial', 'PlanSelector/RefusedToMember'],
  'plan.subscribe': ['PlanSelector/ProceedToPayment', 'PlanSelector/RefusedToOwner'],
  'plan.change': ['PlanSelector/Upgrade', 'PlanSelector/RefusedWhilePastDue'],
  'plan.cancel': ['SubscriptionSummary/Cancel', 'BillingPage/TeamOwner'],
  'plan.restart': ['PlanSelector/Restart', 'SubscriptionSummary/CancellationScheduled'],
  'plan.resume': ['PlanSelector/Resume', 'SubscriptionSummary/Paused'],
  'sales.contact': ['ContactSales/Everything', 'PlanSelector/ContactSales'],
  'portal.open': ['BillingDetails/PrimaryOwner', 'BillingDetails/Refused'],
  'payment.update': ['PaymentMethod/CardOnFile', 'PaymentMethod/Refused', 'PaymentMethod/Limited'],
  'invoice.pay': ['PaymentRecovery/OpenInvoice', 'PaymentRecovery/Limited'],
  'invoice.view': ['InvoiceList/Statuses', 'InvoiceList/Denied'],
  'quote.request': ['EducationQuote/Form', 'EducationQuote/Limited'],
  'invoice.preview': ['PlanSelector/Preview', 'InvoiceCredit/Credit'],
  'seats.change': ['SeatManager/Fixed', 'SeatManager/Limited'],
  'members.manage': ['SeatManager/Over', 'SeatManager/ForBillingAdmins'],
  'seats.view': ['SeatManager/Flexible', 'SeatManager/Limited'],
  'storage.buy': ['StorageAddOns/OnSale', 'StorageAddOns/Limited'],
  'storage.view': ['StorageMeter/Under', 'StorageMeter/ForMembers'],
  'wallet.view': ['CreditBalance/ThreeDecimals', 'CreditBalance/Refused'],
  'wallet.history': ['WalletHistory/RichHistory', 'WalletHistory/Denied'],
  'wallet.buy_pack': [
    'CreditPackGrid/Available',
    'CreditPackGrid/OnlyTheCreator',
    'CreditPackGrid/AskAnAdmin',
  ],
  'wallet.topup': ['AddBalance/Ready', 'AddBalance/Refused', 'AddBalance/Limited'],
  'wallet.autoreload': ['AutoReload/Armed', 'AutoReload/Refused', 'AutoReload/Limited'],
  'alerts.view': ['LowBalanceAlerts/Armed', 'LowBalanceAlerts/Refused'],
  'alerts.manage': ['LowBalanceAlerts/Armed', 'LowBalanceAlerts/Refused'],
  'wallet.spend': ['CreditBalance/Reserved', 'CreditBalance/Negative'],
  'banner.view': ['BillingBanner/PaymentFailed', 'BillingBanner/Limited'],
  'support.send': ['SupportRequest/PastDue', 'SupportRequest/Member'],
  'refund.request': ['ChargeReport/Causes', 'ChargeReport/Refused', 'ChargeReport/Limited'],
};

export const drawnBanners: Readonly<Record<BannerKind, readonly Drawing[]>> = {
  payment_action: ['BillingBanner/PaymentAction'],
  payment_failed: ['BillingBanner/PaymentFailed', 'BillingBanner/PaymentFailedUnpaid'],
  incomplete: ['BillingBanner/Incomplete'],
  over_seats: ['BillingBanner/OverSeats'],
  over_storage: ['BillingBanner/OverStorage'],
  cancel_scheduled: ['BillingBanner/CancelScheduled'],
  trial: ['BillingBanner/Trial'],
  autoreload_suspended: ['BillingBanner/AutoreloadSuspended'],
  low_balance: ['BillingBanner/LowBalance', 'BillingBanner/LowBalanceStopped'],
};

export const drawnPacks = {
  'the first read is on its way, or failed': ['CreditPackGrid/Loading', 'CreditPackGrid/Failed'],
  'a native mobile app': ['CreditPackGrid/NativeMobile'],
  'the contract covers credits': ['CreditPackGrid/ContractCoversCredits'],
  'a subscription is needed, and none runs': ['CreditPackGrid/SubscribeFirst'],
  'it is needed, and owes': ['CreditPackGrid/PayFirst'],
  'it is needed, and paused': ['CreditPackGrid/ResumeFirst'],
  'a free plan, where packs may be bought': ['CreditPackGrid/OneTime'],
  'the viewer may not buy, and controls stay': ['CreditPackGrid/OnlyTheCreator'],
  'the viewer may not buy, and controls go': ['CreditPackGrid/AskAnAdmin'],
  'the viewer may buy': ['CreditPackGrid/Available'],
  'a pack settles': ['CreditPackGrid/Settling'],
} as const satisfies Record<string, readonly Drawing[]>;

export const drawnOffers: Readonly<Record<OfferLabel, readonly Drawing[]>> = {
  contact_sales: ['PlanSelector/ContactSales', 'PlanSelector/QuoteOnly'],
  current_plan: ['PlanSelector/CurrentPlan'],
  start_trial: ['PlanSelector/StartTrial'],
  proceed_to_payment: ['PlanSelector/ProceedToPayment'],
  complete_payment: ['PlanSelector/CompletePayment'],
  resume: ['PlanSelector/Resume'],
  restart: ['PlanSelector/Restart'],
  continue_plan: ['PlanSelector/ContinuePlan'],
  switch_to_yearly: ['PlanSelector/SwitchToYearly'],
  switch_to_monthly: ['PlanSelector/SwitchToMonthly'],
  upgrade: ['PlanSelector/Upgrade'],
  downgrade: ['PlanSelector/Downgrade'],
  visit_portal: ['PlanSelector/VisitPortal'],
};

interface DrawnState {
  readonly managers: readonly Drawing[];
  /** Where a free workspace, a contract or a school differs. */
  readonly otherKinds: readonly Drawing[];
  /** Whoever may not manage. */
  readonly others: readonly Drawing[];
}

export const drawnStates: Readonly<Record<string, DrawnState>> = {
  'no subscription': {
    managers: ['PlanSelector/StartTrial', 'PlanSelector/ProceedToPayment'],
    otherKinds: [
      'BillingPage/WorkspaceFree',
      'ContactSales/Everything',
      'EducationQuote/Form',
      'CreditPackGrid/OneTime',
    ],
    others: ['PlanSelector/RefusedToOwner', 'PlanSelector/RefusedToMember'],
  },
  trialing: {
    managers: ['SubscriptionSummary/Trialing', 'PlanSelector/ContinuePlan'],
    otherKinds: ['PlanSelector/ContactSales'],
    others: ['BillingPage/WorkspaceMember'],
  },
  active: {
    managers: ['SubscriptionSummary/Active', 'PlanSelector/Upgrade', 'BillingPage/WorkspaceAdmin'],
    otherKinds: ['SubscriptionSummary/CustomContract', 'ContactSales/SeatsOnly'],
    others: ['BillingPage/TeamOwner', 'BillingPage/WorkspaceMember'],
  },
  'scheduled cancellation': {
    managers: ['SubscriptionSummary/CancellationScheduled', 'BillingBanner/CancelScheduled'],
    otherKinds: ['PlanSelector/ContactSales'],
    others: ['SubscriptionSummary/Refused'],
  },
  'past due': {
    managers: ['SubscriptionSummary/PastDue', 'PaymentRecovery/PaymentFailed'],
    otherKinds: ['PaymentRecovery/OpenInvoice', 'PaymentRecovery/ContractHold'],
    others: ['BillingBanner/Limited', 'PaymentRecovery/Limited'],
  },
  'requires action': {
    managers: ['PaymentRecovery/RequiresAction', 'BillingBanner/PaymentAction'],
    otherKinds: ['PaymentRecovery/ContractHold'],
    others: ['PaymentRecovery/Limited'],
  },
  unpaid: {
    managers: ['SubscriptionSummary/Unpaid', 'BillingBanner/PaymentFailedUnpaid'],
    otherKinds: ['PaymentRecovery/ContractHold'],
    others: ['PaymentRecovery/Limited'],
  },
  incomplete: {
    managers: ['SubscriptionSummary/Incomplete', 'PlanSelector/CompletePayment'],
    otherKinds: [],
    others: ['SubscriptionSummary/Refused'],
  },
  'incomplete expired': {
    managers: ['SubscriptionSummary/IncompleteExpired', 'Scenarios/WorkspaceIncompleteExpired'],
    otherKinds: [],
    others: ['PlanSelector/RefusedToOwner'],
  },
  canceled: {
    managers: ['SubscriptionSummary/Canceled', 'PlanSelector/ProceedToPayment'],
    otherKinds: ['PlanSelector/ContactSales', 'PlanSelector/QuoteOnly'],
    others: ['PlanSelector/RefusedToOwner'],
  },
  paused: {
    managers: ['SubscriptionSummary/Paused', 'PlanSelector/Resume', 'CreditPackGrid/ResumeFirst'],
    otherKinds: ['PlanSelector/ContactSales'],
    others: ['SubscriptionSummary/Refused'],
  },
  'over seats': {
    managers: ['SeatManager/Over', 'BillingBanner/OverSeats'],
    otherKinds: ['SeatManager/Free', 'SeatManager/Contract'],
    others: ['SeatManager/Limited'],
  },
  'over storage': {
    managers: ['StorageMeter/Over', 'StorageAddOns/TooSmall', 'BillingBanner/OverStorage'],
    otherKinds: ['StorageAddOns/Free', 'StorageAddOns/Contract'],
    others: ['StorageMeter/ForMembers', 'StorageAddOns/Limited'],
  },
  'credits too low': {
    managers: ['CreditBalance/Low', 'CreditPackGrid/Available', 'AutoReload/Off'],
    otherKinds: ['CreditPackGrid/OneTime', 'CreditPackGrid/ContractCoversCredits'],
    others: ['CreditPackGrid/AskAnAdmin'],
  },
  'wallet at or below zero': {
    managers: ['CreditBalance/Negative', 'BillingPage/WalletNegative'],
    otherKinds: [],
    others: ['BillingPage/WalletMember'],
  },
  'several at once': {
    managers: ['BillingPage/WorkspaceEverythingWrong', 'BillingBanner/EverythingWrong'],
    otherKinds: [],
    others: ['BillingBanner/Limited'],
  },
  'no billing record yet': {
    managers: ['BillingDetails/NoBillingRecord', 'BillingPage/TeamNone'],
    otherKinds: ['BillingPage/WorkspaceFree'],
    others: ['PlanSelector/RefusedToOwner'],
  },
  'native mobile app': {
    managers: ['PlanSelector/NativeMobile', 'AddBalance/NativeMobile', 'SeatManager/NativeMobile'],
    otherKinds: [],
    others: ['CreditPackGrid/NativeMobile'],
  },
};
