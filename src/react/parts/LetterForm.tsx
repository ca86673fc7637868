'use client';
import type { BillingClient, Reference } from '../../client/index.js';
import { whenNeeded } from './whenNeeded.js';

/** A message with the facts before it, and the invoice that it is about. */
export interface Written {
  readonly message: string;
  readonly invoiceId?: string | undefined;
}

export interface LetterFormProps {
  /** What is sent beside what the person writes, one fact a line. */
  facts: readonly string[];
  /** The verb of its button. */
  submit: string;
  /** What to write. */
  hint: string;
  send: (client: BillingClient, written: Written) => Promise<Reference>;
}

/**
 * Writes to support: a message, the invoice that it is about, and the facts that go with it, in
 * sight before they are sent. Renders a `<form>`, and once it is sent what it is known by.
 */
export const LetterForm = whenNeeded<LetterFormProps>('LetterForm', () =>
  import('./OpenLetter.js').then((code) => code.OpenLetter),
);
