import type { MockBilling } from '../../mocks/index.js';
import type { Flow } from './payingFlows.js';
import { clientOf } from '../support/opened.js';

/** What money has moved in a workspace, and what it brought. */
export interface Books {
  readonly status: string | null;
  /** Its end is set. */
  readonly isEnding: boolean;
  /** Rows of the ledger that add to it. */
  readonly credits: number;
  readonly paid: number;
  readonly owed: number;
  readonly cards: number;
}

/** As its back end has them now. */
export async function booksOf(mock: MockBilling): Promise<Books> {
  const client = clientOf(mock);
  const { subscription, decisions } = await client.getOverview();
  const mayRead = decisions['invoice.view']?.allowed === true;
  const [credits, invoices, cards] = await Promise.all([
    client.listTransactions({ direction: 'credit', limit: 100 }),
    mayRead ? client.listInvoices({ limit: 100 }) : null,
    mayRead ? client.listPaymentMethods() : null,
  ]);
  const all = invoices?.data ?? [];
  const paid = all.filter(({ status }) => status === 'paid').length;
  return {
    status: subscription?.status ?? null,
    isEnding: typeof subscription?.cancelAt === 'string',
    credits: credits.data.length,
    paid,
    owed: all.length - paid,
    cards: cards?.length ?? 0,
  };
}

/** The books after a flow was gone once: what it brings is added, or stands in place of what was. */
export function booksAfter(before: Books, { brings }: Flow): Books {
  const sum = (name: 'credits' | 'paid' | 'owed' | 'cards') => before[name] + (brings[name] ?? 0);
  return {
    status: brings.status ?? before.status,
    isEnding: brings.isEnding ?? before.isEnding,
    credits: sum('credits'),
    paid: sum('paid'),
    owed: sum('owed'),
    cards: sum('cards'),
  };
}
