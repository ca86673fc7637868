/**
 * Invoices, and the card that pays them.
 *
 * | status          | still to pay | what helps                      |
 * | --------------- | ------------ | ------------------------------- |
 * | draft           | no           | –                               |
 * | open            | yes          | pay it                          |
 * | failed          | yes          | another card, or a retry        |
 * | requires_action | yes          | the bank's confirmation         |
 * | paid            | no           | refresh, if a warning lingers   |
 * | void, canceled  | no           | –; both stay in the list        |
 *
 * A workspace's payment state is the most urgent of its invoices': `requires_action`, `failed`,
 * `open`, else `ok`. Updating a card alone pays nothing.
 */
import type { Money } from './money.js';
import type { Open } from './open.js';
import type { Tone } from './subscription.js';
import type { Instant } from './time.js';

export const INVOICE_STATUSES = [
  'draft',
  'open',
  'failed',
  'requires_action',
  'paid',
  'void',
  'canceled',
] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** How a status is drawn, beside its word. */
export const INVOICE_TONES = {
  draft: 'neutral',
  open: 'info',
  failed: 'danger',
  requires_action: 'warning',
  paid: 'success',
  void: 'neutral',
  canceled: 'neutral',
} as const satisfies Record<InvoiceStatus, Tone>;

/** What proves that an invoice was paid; support asks for its number. */
export interface Receipt {
  readonly number: string;
  readonly paidAt: Instant;
}

export interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly date: Instant;
  readonly status: Open<InvoiceStatus>;
  readonly total: Money;
  readonly amountDue: Money;
  readonly dueAt: Instant | null;
  readonly description: string;
  /** Of a payment that went through; none where nothing was charged, or the back end makes none. */
  readonly receipt?: Receipt | undefined;
}

export interface PaymentMethod {
  readonly id: string;
  readonly brand: string;
  readonly last4: string;
  readonly expMonth: number;
  readonly expYear: number;
  readonly isDefault: boolean;
}

/** Most urgent first. */
export const PAYMENT_STATES = ['requires_action', 'failed', 'open', 'ok'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Whether the invoice still wants money. */
export function isPayable({ status }: Invoice): boolean {
  return status !== 'ok' && PAYMENT_STATES.some((state) => state === status);
}

/** The most urgent state among the invoices. */
export function paymentState(invoices: readonly Invoice[]): PaymentState {
  return PAYMENT_STATES.find((state) => invoices.some(({ status }) => status === state)) ?? 'ok';
}
