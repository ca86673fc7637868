/** Lists in pages, as a screen reads them: one page, then the next by its cursor. */
import type { BillingClient } from '../../client/BillingClient.js';
import type { Action, Instant, Invoice, Page, Transaction } from '../../rules/index.js';
import { demand } from '../demand.js';
import { answered } from '../refusal.js';
import type { Fit } from '../fit.js';
import { fits } from './fits.js';

interface PageQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

interface Row {
  readonly id: string;
}

export interface List<T extends Row> {
  readonly method: 'listTransactions' | 'listInvoices';
  readonly action: Action;
  readonly ask: (client: BillingClient, query: PageQuery) => Promise<unknown>;
  readonly fit: Fit<Page<T>>;
  readonly timeOf: (row: T) => Instant;
}

export const transactions: List<Transaction> = {
  method: 'listTransactions',
  action: 'wallet.history',
  ask: (client, query) => client.listTransactions(query),
  fit: fits.transactions,
  timeOf: ({ at }) => at,
};

export const invoices: List<Invoice> = {
  method: 'listInvoices',
  action: 'invoice.view',
  ask: (client, query) => client.listInvoices(query),
  fit: fits.invoices,
  timeOf: ({ date }) => date,
};

export async function pageOf<T extends Row>(
  { method, ask, fit }: List<T>,
  client: BillingClient,
  query: PageQuery = {},
): Promise<Page<T>> {
  return fit(method, await answered(method, () => ask(client, query)));
}

/** Rows on a page of a walk. */
const SMALL = 2;
/** Pages of a walk. */
const PAGES = 4;

/** The rows that a walk over small pages should meet. */
export async function expectedRows<T extends Row>(
  list: List<T>,
  client: BillingClient,
): Promise<readonly T[]> {
  const { data } = await pageOf(list, client, { limit: SMALL * PAGES });
  if (data.length > SMALL) return data;
  throw new Error(
    `farebox: ${list.method} has ${data.length} rows in this workspace, so there is no second page to prove. Open it with more than ${SMALL}.`,
  );
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Walks over small pages and meets each expected row once, whatever happens after the first page. */
export async function demandWalk<T extends Row>(
  list: List<T>,
  client: BillingClient,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  const expected = (await expectedRows(list, client)).map(({ id }) => id);
  const met: string[] = [];
  let cursor: string | undefined;
  for (const ordinal of ORDINALS) {
    const { data, nextCursor } = await pageOf(list, client, { limit: SMALL, cursor });
    const page = `The ${ordinal} page of ${list.method}`;
    const ids = data.map(({ id }) => id);
    demandPage(page, ids, met, expected);
    met.push(...ids);
    if (met.length >= expected.length) return;
    demand(
      nextCursor !== null && ids.length > 0,
      `${page} is the last one, though ${expected[met.length]} is still to come, so a list ends early. Answer a cursor until the oldest row is told.`,
    );
    if (ordinal === 'first') await meanwhile();
    cursor = nextCursor;
  }
}

function demandPage(
  page: string,
  ids: readonly string[],
  met: readonly string[],
  expected: readonly string[],
): void {
  demand(
    ids.length <= SMALL,
    `${page} holds ${ids.length} rows where ${SMALL} were asked for, so a page grows without end. Keep to the limit.`,
  );
  const again = ids.find((id, i) => met.includes(id) || ids.indexOf(id) < i);
  demand(
    again === undefined,
    `${page} repeated ${again}, so a list shows a row twice. Make the cursor the place of the last row, not an offset.`,
  );
  const strange = met.length > 0 ? ids.find((id) => !expected.includes(id)) : undefined;
  demand(
    strange === undefined,
    `${page} told ${strange}, which was added after the first one, so the rows behind it are told twice. Make the cursor the place of the last row, not an offset.`,
  );
  const lost = expected.slice(met.length, met.length + ids.length).find((id) => !ids.includes(id));
  demand(
    lost === undefined,
    `${page} left out ${lost}, so a list hides a row. Go on right behind the last row that was told.`,
  );
}
