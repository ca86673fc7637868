/** What a manager sees of the workspace, read over HTTP and nowhere else. */
import type { CheckoutSession } from '../../src/rules/checkout.js';
import type { Invoice } from '../../src/rules/invoice.js';
import type { BillingOverview } from '../../src/rules/overview.js';
import type { Quote } from '../../src/rules/quote.js';
import type { Page } from '../../src/rules/wallet.js';
import { type Door, send } from '../support/crafted.js';
import { demand } from './broken.js';
import { payerOf } from './requests/askers.js';
import type { Stage } from './Stage.js';

export interface Sight {
  /** Another one whenever anything that a manager sees is another. */
  readonly tag: string;
  readonly overview: BillingOverview;
  /** Newest first. */
  readonly invoices: readonly Invoice[];
  /** Newest first. */
  readonly quotes: readonly Quote[];
  /** Those that somebody was told of, by id. */
  readonly checkouts: ReadonlyMap<string, CheckoutSession>;
  /** The processor knows the workspace. */
  readonly hasRecord: boolean;
}

/** Looks again; the same sight where nothing is another. */
export async function look(stage: Omit<Stage, 'sight'>, before: Sight | null): Promise<Sight> {
  const door = managerOf(stage);
  const response = await read(door, '/overview', before?.tag);
  if (response.status === 304 && before !== null) return before;
  demand(response.status === 200, () => `A manager's overview answers ${response.status}.`);
  const overview: BillingOverview = JSON.parse(await response.text());
  const invoices = await listed<Invoice>(door, '/invoices?limit=100');
  const checkouts = await checkoutsOf(door, [
    ...(before?.checkouts.keys() ?? []),
    ...stage.checkoutIds,
    ...pendingIn(overview),
  ]);
  return {
    tag: response.headers.get('ETag') ?? '',
    overview,
    invoices,
    quotes: await listed<Quote>(door, '/quotes'),
    checkouts,
    hasRecord: before?.hasRecord === true || stage.hasHistory || isKnown(overview, invoices),
  };
}

export const managerOf = ({ mock, terms }: Pick<Stage, 'mock' | 'terms'>): Door =>
  mock.as(payerOf(terms.preset));

function isKnown(
  { subscription, payment, wallet }: BillingOverview,
  invoices: readonly Invoice[],
): boolean {
  const bought = wallet?.recent?.data.some(({ invoiceId }) => invoiceId !== null) ?? false;
  const owes = invoices.length > 0 || (payment?.openInvoices.length ?? 0) > 0;
  return subscription !== null || (payment?.method ?? null) !== null || bought || owes;
}

const pendingIn = ({ pendingCheckout }: BillingOverview) =>
  pendingCheckout === null ? [] : [pendingCheckout.id];

export function read({ fetch, workspaceId }: Door, path: string, tag?: string): Promise<Response> {
  const headers = tag === undefined ? {} : { 'If-None-Match': tag };
  return fetch(
    new Request(`https://billing.test/v1/workspaces/${workspaceId}${path}`, { headers }),
  );
}

/** Every row of a list, page by page; none where it is refused. */
export async function listed<T>(door: Door, path: string): Promise<readonly T[]> {
  const rows: T[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const response: Response = await read(door, cursor === '' ? path : `${path}&cursor=${cursor}`);
    if (!response.ok) return [];
    const page: Partial<Page<T>> = JSON.parse(await response.text());
    rows.push(...(page.data ?? []));
    cursor = page.nextCursor ?? null;
  }
  return rows;
}

async function checkoutsOf(door: Door, ids: readonly string[]) {
  const checkouts = new Map<string, CheckoutSession>();
  for (const id of new Set(ids)) {
    const response = await send(door, { method: 'GET', path: `/checkouts/${id}` });
    demand(response.ok, () => `The checkout ${id} answers ${response.status} to a manager.`);
    checkouts.set(id, JSON.parse(await response.text()));
  }
  return checkouts;
}
