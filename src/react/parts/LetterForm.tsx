'use client';
import { type ReactNode, useRef } from 'react';
import type { BillingClient, Reference } from '../../client/index.js';
import { letterMessages } from '../letter.messages.js';
import { useInvoiceNames } from '../useInvoiceNames.js';
import { useKeptFocus } from '../useKeptFocus.js';
import { type Letter, useLetter } from '../useLetter.js';
import { useMessages } from '../useMessages.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';
import { Field } from './Field.js';

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
export function LetterForm({ facts, submit, hint, send }: LetterFormProps) {
  const t = useMessages(letterMessages);
  const place = useRef<HTMLFormElement>(null);
  const invoices = useInvoiceNames(place);
  const letter = useLetter((client, typed) => {
    const invoiceId = typed('invoiceId') || undefined;
    const invoice = invoices.get(typed('invoiceId'));
    const about = invoice === undefined ? [] : [t('letter.invoice.line', { invoice })];
    const message = [...facts, ...about, '', typed('message')].join('\n');
    return send(client, { message, invoiceId });
  });
  return (
    <LetterPlace letter={letter}>
      <form ref={place} noValidate onSubmit={letter.onSubmit} data-farebox="LetterForm">
        {invoices.size > 0 && (
          <Field
            label={t('letter.invoice')}
            control={(tied) => (
              <select {...tied} name="invoiceId">
                <option value="">{t('letter.invoice.none')}</option>
                {Array.from(invoices, ([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          />
        )}
        <Field
          required
          label={t('letter.message')}
          hint={`${hint} ${t('letter.secrets')}`}
          error={letter.errorOf('message')}
          control={(tied) => <textarea {...tied} name="message" rows={4} />}
        />
        <div data-farebox="LetterFormFacts">
          <p>{t('letter.facts')}</p>
          <ul>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
        <LetterSubmit letter={letter}>{submit}</LetterSubmit>
      </form>
    </LetterPlace>
  );
}

interface LetterProps {
  readonly letter: Letter;
}

/** The button of a letter, under what went wrong. */
export function LetterSubmit({ letter, children }: LetterProps & { readonly children: ReactNode }) {
  return (
    <>
      <Failure error={letter.error} />
      <Button type="submit" busy={letter.busy}>
        {children}
      </Button>
    </>
  );
}

/** The place of a letter: its form, and once it is sent by what it is known. It keeps the focus. */
export function LetterPlace({ letter, children }: LetterProps & { readonly children: ReactNode }) {
  const t = useMessages(letterMessages);
  const place = useRef<HTMLDivElement>(null);
  const holdsFocus = useKeptFocus(place);
  const { reference } = letter;
  return (
    <div ref={place} tabIndex={-1} onFocusCapture={holdsFocus} data-farebox="LetterPlace">
      {reference === null && children}
      {reference !== null && (
        <>
          <p>{t('letter.sent', { reference })}</p>
          <Button variant="plain" onClick={letter.again}>
            {t('letter.another')}
          </Button>
        </>
      )}
    </div>
  );
}
