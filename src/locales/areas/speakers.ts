/**
 * Who speaks the words of an area, by its `data-farebox` name: widgets, and what loads later and
 * speaks more than the widget around it. Who is not named here speaks no more than that, or the core.
 *
 * | area      | words of                                                         |
 * | --------- | ---------------------------------------------------------------- |
 * | `plan`    | the subscription and what it brings: plans, seats, storage       |
 * | `money`   | cards, invoices, what is owed                                    |
 * | `wallet`  | the balance: what is bought, refilled, warned of and spent       |
 * | `help`    | questions, and what people write to people                       |
 * | `dialogs` | what opens once something was pressed: a checkout, a card, a question |
 *
 * `BillingPage` asks for what its widgets will, while it reads which of them there are.
 */
export const SPEAKERS = {
  plan: [
    'BillingPage',
    'PlanSelector',
    'SubscriptionSummary',
    'SeatManager',
    'StorageMeter',
    'StorageAddOns',
  ],
  money: [
    'BillingPage',
    'PaymentMethod',
    'PaymentRecovery',
    'BillingDetails',
    'InvoiceList',
    'InvoiceCredit',
    'CheckoutReturnEnd',
    'AutoReloadForm',
    'ChargeReportCauses',
    'ChargeReportForm',
    'EducationQuoteForm',
    'EducationQuoteState',
  ],
  wallet: [
    'BillingPage',
    'CreditBalance',
    'CreditPackGrid',
    'AddBalance',
    'AutoReload',
    'AutoReloadForm',
    'LowBalanceAlerts',
    'WalletHistory',
    'WalletLinks',
  ],
  help: [
    'BillingPage',
    'ContactSales',
    'ChargeReport',
    'EducationQuote',
    'LetterForm',
    'UsageNotes',
    'SupportRequest',
  ],
  dialogs: ['Dialog', 'FormFrame'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Area = keyof typeof SPEAKERS;

export const AREAS = Object.keys(SPEAKERS) as Area[];

export function areasOf(widget: string): Area[] {
  return AREAS.filter((area) => (SPEAKERS[area] as readonly string[]).includes(widget));
}
