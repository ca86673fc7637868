import {
  ACTIONS,
  type CheckoutPurpose,
  type ContractArea,
  INVOICE_STATUSES,
  type InvoiceStatus,
  isContractManaged,
  isPayable,
  PRESETS,
  PURPOSE_ACTIONS,
  QUOTE_MOVES,
  type QuoteStatus,
} from '../../src/rules/index.js';
import { Table } from './Table.js';

const code = (word: string) => `\`${word}\``;
const yes = (holds: boolean) => (holds ? 'yes' : 'no');

const settled: Readonly<Record<CheckoutPurpose, string>> = {
  subscribe: 'the subscription is live',
  change_plan: 'the subscription has the new plan, seats or storage',
  credit_pack: 'the ledger holds its transaction',
  top_up: 'the ledger holds its transaction',
  payment_method: 'the card is on file',
  pay_invoice: 'the invoice is paid',
};

/** What people pay for, and what is asked of `decide()` before. */
export function PurposeTable() {
  const rows = Object.entries(PURPOSE_ACTIONS).map(([purpose, action]) => [
    code(purpose),
    code(action),
    settled[purpose as CheckoutPurpose],
  ]);
  const head = ['purpose', 'asks', 'settled once'];
  return <Table caption="Purposes of a checkout" head={head} rows={rows} />;
}

const quoteMeans: Readonly<Record<QuoteStatus, readonly [means: string, bySales: string]>> = {
  requested: ['somebody asked', 'yes'],
  sent: ['answered, until `validUntil`', 'until then'],
  accepted: ['agreed; its invoice is to come', 'yes'],
  invoiced: ['its invoice is out', 'yes'],
  paid: ['done', 'no'],
  declined: ['the organisation or sales said no', 'no'],
  withdrawn: ['taken back', 'no'],
  expired: ['nobody accepted in time', 'no'],
};

/** The states of a quote, from the table that moves it. */
export function QuoteTable() {
  const rows = Object.entries(QUOTE_MOVES).map(([status, moves]) => [
    code(status),
    ...quoteMeans[status as QuoteStatus],
    moves.map(code).join(', ') || 'the end',
  ]);
  const head = ['status', 'means', 'people sell the plans', 'becomes'];
  return <Table caption="A quote" head={head} rows={rows} />;
}

const terms = {
  'covers the plan': { covers: ['plan'], contractCoversCredits: false },
  'covers seats': { covers: ['seats'], contractCoversCredits: false },
  'covers add-ons': { covers: ['add_ons'], contractCoversCredits: false },
  'covers credits': { covers: [], contractCoversCredits: true },
} as const satisfies Record<string, { covers: ContractArea[]; contractCoversCredits: boolean }>;

/** What a contract takes out of the page, by what it covers. */
export function ContractTable() {
  const rows = ACTIONS.map((action) => [
    code(action),
    ...Object.values(terms).map(({ covers, contractCoversCredits }) => {
      const contract = { kind: 'custom', segment: 'lab', covers, contactSalesUrl: null } as const;
      const policy = { ...PRESETS.workspace, contractCoversCredits };
      return isContractManaged(action, contract, policy) ? 'people' : '';
    }),
  ]).filter(([, ...cells]) => cells.includes('people'));
  const head = ['action', ...Object.keys(terms)];
  return <Table caption="What a contract leaves to people" head={head} rows={rows} />;
}

const helps: Readonly<Record<InvoiceStatus, string>> = {
  draft: 'nothing yet: it is not sent',
  open: 'pay it',
  failed: 'another card, or another attempt',
  requires_action: 'the confirmation at the bank',
  paid: 'nothing; if a warning lingers, refresh',
  void: 'nothing; it stays in the list',
  canceled: 'nothing; it stays in the list',
};

/** The statuses of an invoice, and which still want money. */
export function InvoiceTable() {
  const rows = INVOICE_STATUSES.map((status) => [
    code(status),
    yes(isPayable({ ...invoice, status })),
    helps[status],
  ]);
  const head = ['status', 'wants money', 'what helps'];
  return <Table caption="Invoices" head={head} rows={rows} />;
}

const invoice = {
  id: '',
  number: '',
  date: '',
  total: { amount: 0, currency: 'USD', scale: 2 },
  amountDue: { amount: 0, currency: 'USD', scale: 2 },
  dueAt: null,
  description: '',
};
