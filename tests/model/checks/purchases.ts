/**
 * One charge per intent: what came is what somebody paid for, once. Each credit that was bought has
 * a paid invoice of its own over what it cost, and no invoice is there without.
 */
import type { Invoice } from '../../../src/rules/invoice.js';
import type { Transaction } from '../../../src/rules/wallet.js';
import { demand } from '../broken.js';
import type { Sight } from '../Sight.js';
import type { Stage } from '../Stage.js';
import type { Purchase } from '../Till.js';
import type { Check } from './Check.js';
import { rowsSince } from './ledger.js';

export const purchases: Check = (stage) => {
  const invoiced = new Set(newestInvoiceIds(stage.sight));
  return (before, after) => {
    const rows = rowsSince(before, after);
    for (const row of rows) {
      if (row.source === 'pack') packCame(stage, after, row);
      if (row.source === 'manual_topup') topUpCame(stage, after, row);
      if (row.invoiceId === null) continue;
      demand(!invoiced.has(row.invoiceId), () => `${row.invoiceId} has brought credits before.`);
      invoiced.add(row.invoiceId);
    }
    demandRows(before, after, rows);
    demandUsage(stage, rows);
  };
};

const newestInvoiceIds = ({ overview }: Sight) =>
  (overview.wallet?.recent?.data ?? []).flatMap(({ invoiceId }) => invoiceId ?? []);

/** The purchase that a row is of: over its invoice's total, and worth so much. */
function came(stage: Stage, sight: Sight, row: Transaction, worth: (it: Purchase) => unknown) {
  const invoice = sight.invoices.find(({ id }) => id === row.invoiceId);
  demand(invoice?.status === 'paid', () => `${row.id} has no paid invoice.`);
  stage.till.came(
    (it) =>
      it.price === invoice?.total.amount && (row.heldForReview || worth(it) === row.amount.amount),
    `${row.id} (${row.label})`,
  );
}

function packCame(stage: Stage, sight: Sight, row: Transaction) {
  const packs = sight.overview.wallet?.packs?.items ?? [];
  came(stage, sight, row, ({ packId }) => packs.find(({ id }) => id === packId)?.credits.amount);
}

function topUpCame(stage: Stage, sight: Sight, row: Transaction) {
  const scale = 10 ** (stage.terms.policy.walletScale - 2);
  came(stage, sight, row, ({ purpose, price }) => purpose === 'top_up' && price * scale);
}

/** What an invoice says that sold credits. */
const SELLS = /^(Credit pack purchase|Added funds|Auto-reload)/;

function demandRows(before: Sight, after: Sight, rows: readonly Transaction[]) {
  const isNew = ({ id }: Invoice) => !before.invoices.some((it) => it.id === id);
  for (const { id, description } of after.invoices.filter(isNew)) {
    const hasRow = rows.some(({ invoiceId }) => invoiceId === id);
    demand(hasRow || !SELLS.test(description), () => `${id} (${description}) brought nothing.`);
  }
}

/** What jobs took is what jobs were. */
function demandUsage(stage: Stage, rows: readonly Transaction[]) {
  const taken = rows
    .filter(({ source }) => source === 'usage')
    .reduce((sum, { amount }) => sum - amount.amount, 0);
  demand(taken === stage.taken, () => `Jobs took ${taken}, not ${stage.taken}.`);
  stage.taken = 0;
}
