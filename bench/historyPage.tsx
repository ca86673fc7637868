/**
 * The page that `history.ts` measures: the same transactions in `WalletHistory`, in a bare React
 * table and in a bare DOM table. Each has the same way in: `start()`, `load()` one more page.
 */
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { BillingClient } from '../src/client/index.js';
import { BillingProvider, WalletHistory } from '../src/index.js';
import {
  type BillingFacts,
  buildOverview,
  money,
  type Page,
  PRESETS,
  type Transaction,
} from '../src/rules/index.js';

const ROWS = 100_000;
const PER_PAGE = 50;
const NOW = '2026-01-15T12:00:00.000Z';
const FIVE_CENTS = 50;

export interface Subject {
  /** Draws the newest page. */
  start(): Promise<void>;
  /** Draws one more page, when it is on the screen. */
  load(): Promise<void>;
  /** Goes back to this many rows, where that is not what it does by itself. */
  backTo(rows: number): Promise<void>;
}

function transaction(index: number): Transaction {
  const isCredit = index % 20 === 7;
  const after = 500_000 + (index % 20) * FIVE_CENTS;
  return {
    id: `txn_${index}`,
    at: new Date(Date.parse(NOW) - index * 60_000).toISOString(),
    type: isCredit ? 'add' : 'usage',
    direction: isCredit ? 'credit' : 'debit',
    source: isCredit ? 'pack' : 'usage',
    amount: money(isCredit ? 950 : -FIVE_CENTS, 'USD', 3),
    balanceAfter: money(after, 'USD', 3),
    label: isCredit ? 'Credit pack purchase' : `Generation ${index}`,
    actor: null,
    eventUrl: null,
    invoiceId: null,
    heldForReview: false,
  };
}

function pageAt(start: number): Page<Transaction> {
  const count = Math.min(PER_PAGE, ROWS - start);
  const next = start + count;
  return {
    data: Array.from({ length: count }, (_, index) => transaction(start + index)),
    nextCursor: next < ROWS ? String(next) : null,
  };
}

const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await painted();
}

const root = () => document.querySelector('#root') ?? document.body;

const facts: BillingFacts = {
  now: NOW,
  version: '1',
  workspace: {
    id: 'bench',
    name: 'Bench',
    planKind: 'paid',
    billingRecord: true,
    billingHistory: true,
    ownerIsCreator: true,
    managers: 1,
  },
  contract: { kind: 'self_serve' },
  quote: null,
  plans: [],
  subscription: null,
  paymentMethod: null,
  openInvoices: [],
  seats: null,
  storage: null,
  wallet: {
    balance: money(500_000, 'USD', 3),
    reserved: money(0, 'USD', 3),
    planCredits: null,
    purchasedCredits: null,
    asOf: NOW,
    settling: false,
  },
  recentTransactions: pageAt(0),
  packs: [],
  autoReload: null,
  alerts: null,
  checkouts: [],
  invoiceCredit: null,
};

const overview = buildOverview(
  facts,
  { memberId: 'm', role: 'primary_owner', state: 'active', surface: 'web' },
  PRESETS.team,
);

const client = {
  workspaceId: 'bench',
  getOverview: () => Promise.resolve(overview),
  listTransactions: ({ cursor } = {}) => Promise.resolve(pageAt(Number(cursor ?? 0))),
} as Partial<BillingClient> as BillingClient;

const lastRow = () => document.querySelector('tbody:last-of-type tr:last-child');

const farebox: Subject = {
  async start() {
    createRoot(root()).render(
      <BillingProvider client={client} initialOverview={overview}>
        <WalletHistory />
      </BillingProvider>,
    );
    await until(() => lastRow() !== null);
  },
  async load() {
    const before = lastRow();
    const button = Array.from(document.querySelectorAll('button')).find((it) =>
      it.textContent?.startsWith('Load'),
    );
    button?.click();
    await until(() => lastRow() !== before);
    await painted();
  },
  backTo: () => Promise.resolve(),
};

const amounts = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 3,
});
const dates = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});
const dollars = ({ amount }: { readonly amount: number }) => amounts.format(amount / 1000);
const textsOf = (row: Transaction) => [
  dates.format(Date.parse(row.at)),
  `${row.label} ${row.direction} ${row.source}`,
  row.amount.amount > 0 ? dollars(row.amount) : '',
  row.amount.amount > 0 ? '' : dollars(row.amount),
  dollars(row.balanceAfter),
];
const COLUMNS = ['Date', 'Transaction', 'Credit', 'Debit', 'Balance after'];

function BareTable({ rows }: { readonly rows: readonly Transaction[] }) {
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => createElement('tr', { key: row.id }, ...textsOf(row).map(cell)))}
      </tbody>
    </table>
  );
}

const cell = (text: string) => createElement('td', null, text);

let tableRoot: Root | null = null;
let tableRows: readonly Transaction[] = [];

async function drawTable(rows: readonly Transaction[]) {
  tableRows = rows;
  tableRoot ??= createRoot(root());
  tableRoot.render(<BareTable rows={rows} />);
  await until(() => document.querySelectorAll('tbody tr').length === rows.length);
  await painted();
}

const react: Subject = {
  start: () => drawTable(pageAt(0).data),
  load: () => drawTable([...tableRows, ...pageAt(tableRows.length).data]),
  backTo: (count) => drawTable(tableRows.slice(0, count)),
};

const dom: Subject = {
  async start() {
    const table = document.createElement('table');
    table.append(document.createElement('tbody'));
    root().append(table);
    appendRows(0);
    await painted();
  },
  async load() {
    appendRows(document.querySelectorAll('tbody tr').length);
    await painted();
    await painted();
  },
  async backTo(count) {
    for (const row of Array.from(document.querySelectorAll('tbody tr')).slice(count)) row.remove();
    await painted();
  },
};

function appendRows(start: number) {
  const rows = pageAt(start).data.map((row) => {
    const tr = document.createElement('tr');
    for (const text of textsOf(row))
      tr.append(Object.assign(document.createElement('td'), { textContent: text }));
    return tr;
  });
  document.querySelector('tbody')?.append(...rows);
}

Object.assign(globalThis, { subjects: { farebox, react, dom } });
