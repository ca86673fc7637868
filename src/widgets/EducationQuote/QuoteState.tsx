'use client';
import type { ComponentPropsWithoutRef, ForwardedRef } from 'react';
import { useFormat, useMessages } from '../../react/useMessages.js';
import type { Quote } from '../../rules/index.js';
import { openQuoteMessages } from './OpenQuote.messages.js';

interface QuoteStateProps extends ComponentPropsWithoutRef<'div'> {
  readonly quote: Quote;
  readonly place: ForwardedRef<HTMLDivElement>;
}

/** A quote's status in a word, and what it means. Renders a `<div>`. */
export function QuoteState({ quote, place, ...props }: QuoteStateProps) {
  const { status, requestedAt, validUntil } = quote;
  const t = useMessages(openQuoteMessages);
  const format = useFormat();
  const key = `education.state.${status}`;
  return (
    <div {...props} ref={place} data-farebox="EducationQuoteState" data-status={status}>
      <span data-farebox="EducationQuoteStatus" data-mark="">
        {t.of('quotes.status', status)}
      </span>
      <p>{t(isKey(key) ? key : 'education.state', { date: format.date(requestedAt) })}</p>
      {status === 'sent' && validUntil !== null && (
        <p>{t('education.until', { date: format.date(validUntil) })}</p>
      )}
    </div>
  );
}

const isKey = (key: string): key is keyof typeof openQuoteMessages =>
  Object.hasOwn(openQuoteMessages, key);
