'use client';
import type { ComponentPropsWithoutRef, Ref } from 'react';
import type { Quote } from '../../rules/index.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { quotesMessages } from './Quotes.messages.js';

interface QuotesProps extends ComponentPropsWithoutRef<'ul'> {
  readonly quotes: readonly Quote[];
  readonly list: Ref<HTMLUListElement>;
}

/** Each quote with how it stands. Renders a `<ul>` under its name. */
export function Quotes({ quotes, list, ...props }: QuotesProps) {
  const t = useMessages(quotesMessages);
  const format = useFormat();
  return (
    <>
      <p data-farebox="InvoiceListName">{t('quotes.caption')}</p>
      <ul aria-label={t('quotes.caption')} {...props} ref={list} data-farebox="InvoiceListQuotes">
        {quotes.map(({ id, status, requestedAt, validUntil }) => (
          <li key={id} data-farebox="InvoiceListRow" data-status={status}>
            <span>{t('quotes.requested_at', { date: format.date(requestedAt) })}</span>
            <span data-farebox="InvoiceListStatus" data-mark="">
              {t.of('quotes.status', status)}
            </span>
            {validUntil !== null && (
              <span data-farebox="InvoiceListMeta">
                {t('quotes.until', { date: format.date(validUntil) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
