/** Requests as somebody writes them by hand, past every screen and client of ours. */
import type { Asked, Known } from '../contract/requests.table.js';
import type { BillingOverview } from '../../src/rules/overview.js';

/** A back end as one viewer reaches it. */
export interface Door {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly workspaceId: string;
}

let keys = 0;

export function send(door: Door, { method, path, body, version }: Asked): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json' });
  if (method !== 'GET') headers.set('Idempotency-Key', `crafted-${++keys}`);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  const url = `https://billing.test/v1/workspaces/${door.workspaceId}${path}`;
  return door.fetch(
    new Request(url, { method, headers, body: body === undefined ? null : JSON.stringify(body) }),
  );
}

const NOTHING = { code: undefined, reason: undefined, retryable: undefined };

/** What an answer says: done, or the problem. */
export async function answerOf(response: Response) {
  if (response.ok) return { ...NOTHING, status: 'ok' as const };
  const { code, reason, retryable }: { code?: string; reason?: string; retryable?: boolean } =
    JSON.parse(await response.text());
  return { status: response.status, code, reason, retryable };
}

/** What an answer says, and whether anything in the world is another afterwards. */
export async function attempt(door: Door, asked: Asked, trace = () => tagOf(door)) {
  const before = await trace();
  const answer = await answerOf(await send(door, asked));
  return { ...answer, changed: (await trace()) !== before };
}

export const DONE = { status: 'ok' } as const;
export const NOT_FOUND = { status: 404, code: 'not_found', changed: false } as const;
export const refusedFor = (reason: string) => ({
  status: 403,
  code: 'forbidden',
  reason,
  retryable: false,
  changed: false,
});

export async function overviewOf(door: Door): Promise<BillingOverview> {
  return (
    await send(door, { method: 'GET', path: '/overview' })
  ).json() as Promise<BillingOverview>;
}

/** Changes with anything that the viewer behind the door can see. */
export async function tagOf(door: Door): Promise<string> {
  return (await send(door, { method: 'GET', path: '/overview' })).headers.get('ETag') ?? 'none';
}

interface Row {
  readonly id: string;
  readonly invoiceId?: string | null;
}

async function rowsOf(door: Door, path: string): Promise<readonly Row[]> {
  const response = await send(door, { method: 'GET', path });
  if (!response.ok) return [];
  const { data }: { data: readonly Row[] } = JSON.parse(await response.text());
  return data;
}

/** What a request can name, as someone who may do everything finds it. */
export async function knownTo(payer: Door): Promise<Known> {
  const { payment, wallet } = await overviewOf(payer);
  const invoices = await rowsOf(payer, '/invoices');
  const transactions = await rowsOf(payer, '/transactions');
  return {
    invoiceId: payment?.openInvoices[0]?.id ?? invoices[0]?.id ?? 'in_none',
    transactionId: transactions.find(({ invoiceId }) => invoiceId != null)?.id ?? 'tx_none',
    cardId: payment?.method?.id ?? 'pm_none',
    reloadVersion: wallet?.autoReload?.version ?? '0',
    alertsVersion: wallet?.alerts?.version ?? '0',
    previewId: async (change) => {
      const asked = { method: 'POST', path: '/subscription/preview', body: change } as const;
      const response = await send(payer, asked);
      const { id = 'pv_none' }: { id?: string } = JSON.parse(await response.text());
      return id;
    },
  };
}
