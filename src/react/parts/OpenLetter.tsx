'use client';
import { useRef } from 'react';
import { letterMessages } from '../letter.messages.js';
import { useInvoiceNames } from '../useInvoiceNames.js';
import { useLetter } from '../useLetter.js';
import { useLetterErrors } from '../useLetterErrors.js';
import { useMessages } from '../useMessages.js';
import { Field } from './Field.js';
import type { LetterFormProps } from './LetterForm.js';
import { LetterPlace, LetterSubmit } from './LetterPlace.js';

/** The form of a letter, and its place. */
export function OpenLetter({ facts, submit, hint, send }: LetterFormProps) {
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
  const errorOf = useLetterErrors(letter);
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
          hint={
            <>
              <p>{hint}</p>
              <p>{t('letter.secrets')}</p>
            </>
          }
          error={errorOf('message')}
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
