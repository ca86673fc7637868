/**
 * The invoices of a world.
 *
 * Credit from earlier changes is taken off an invoice before a card is charged; what is left is
 * `amountDue`. An invoice with nothing due is paid; it has a receipt where a card was charged.
 */
import {
  after,
  amountLike,
  DAY,
  type Instant,
  isPayable,
  type Money,
  type Receipt,
} from '../src/rules/index.js';
import { mint, type StoredInvoice, type StoredPeriod, type World } from './World.js';

export interface Issue {
  readonly total: Money;
  readonly description: string;
  readonly period?: StoredPeriod | null;
  readonly status?: StoredInvoice['status'];
  /** @default now */
  readonly at?: Instant;
  /** @default at once */
  readonly dueInDays?: number;
}

/** Writes an invoice; `open` unless it says otherwise. */
export function issueInvoice(world: World, issue: Issue): StoredInvoice {
  const { total, description, period = null, status = 'open', dueInDays = 0 } = issue;
  const at = issue.at ?? world.clock.now();
  const credit = status === 'open' ? Math.min(world.invoiceCredit.amount, total.amount) : 0;
  world.invoiceCredit = amountLike(world.invoiceCredit, world.invoiceCredit.amount - credit);
  const due = status === 'paid' || status === 'void' ? 0 : total.amount - credit;
  const dueAt = world.subscription?.incompleteExpiresAt ?? after(at, dueInDays * DAY);
  const number = `${PREFIX[world.preset]}-${String(world.invoices.length + 1).padStart(4, '0')}`;
  const isCharged = status === 'paid' && total.amount > 0;
  const invoice: StoredInvoice = {
    id: mint(world, 'in'),
    number,
    date: at,
    status: due === 0 && status === 'open' ? 'paid' : status,
    total,
    amountDue: amountLike(total, due),
    dueAt: due === 0 ? null : dueAt,
    description,
    period,
    attempts: 0,
    ...(isCharged && { receipt: receiptOf(number, at) }),
  };
  world.invoices.push(invoice);
  return invoice;
}

const PREFIX = { workspace: 'MF', team: 'HS', wallet: 'BL' } as const;

/** The receipt of an invoice that a card was charged for. */
export const receiptOf = (number: string, paidAt: Instant): Receipt => ({
  number: number.replace('-', 'R'),
  paidAt,
});

/** Rewrites what may change of an invoice. */
export function updateInvoice(
  world: World,
  id: string,
  changes: Partial<Pick<StoredInvoice, 'status' | 'amountDue' | 'attempts' | 'receipt'>>,
): void {
  const place = world.invoices.findIndex((invoice) => invoice.id === id);
  const invoice = world.invoices[place];
  if (invoice !== undefined) world.invoices[place] = { ...invoice, ...changes };
}

/** Takes an invoice back; credit that was spent on it is there again. */
export function voidInvoice(world: World, { id, total, amountDue }: StoredInvoice): void {
  const credit = world.invoiceCredit.amount + total.amount - amountDue.amount;
  world.invoiceCredit = amountLike(world.invoiceCredit, credit);
  updateInvoice(world, id, { status: 'void', amountDue: amountLike(amountDue, 0) });
}

export function findInvoice({ invoices }: World, id: string): StoredInvoice | null {
  return invoices.find((invoice) => invoice.id === id) ?? null;
}

/** What still wants money, oldest first. */
export function openInvoices({ invoices }: World): StoredInvoice[] {
  return invoices.filter(isPayable);
}

/** The subscription's own among them: until they are paid it is not in order. */
export function unpaidPeriods(world: World): StoredInvoice[] {
  return openInvoices(world).filter((invoice) => isOfPeriod(world, invoice));
}

/** Whether it pays for a period of the subscription that there is, and of none before it. */
export function isOfPeriod({ subscription }: World, { period }: StoredInvoice): boolean {
  return subscription !== null && period?.subscriptionId === subscription.id;
}
