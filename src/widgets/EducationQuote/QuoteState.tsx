'use client';
import type { ComponentPropsWithoutRef, ForwardedRef } from 'react';
import { useFormat, useMessages } from '../../react/useMessages.js';
import type { Quote } from '../../rules/index.js';
import { openQuoteMessages } from './OpenQuote.messages.js';

interface QuoteStateProps extends ComponentPropsWithoutRef<'p'> {
  readonly quote: Quote;
  readonly place: ForwardedRef<HTMLParagraphElement>;
}

/** A quote's status in a word, and what it means. Renders a `<p>`. */
export function QuoteState({ quote, place, ...props }: QuoteStateProps) {
  const { status, requestedAt, validUntil } = quote;
  const t = useMessages(openQuoteMessages);
  const format = useFormat();
  const key = `education.state.${status}`;
  return (
    <p {...props} ref={place} data-farebox="EducationQuoteState" data-status={status}>
      <span data-farebox="EducationQuoteStatus" data-mark="">
        {t.of('quotes.status', status)}
      </span>
      <span>
        {t(isKey(key) ? key : 'education.state', { date: format.date(requestedAt) })}{' '}
        {status === 'sent' &&
          validUntil !== null &&
          t('education.until', { date: format.date(validUntil) })}
      </span>
    </p>
  );
}

const isKey = (key: string): key is keyof typeof openQuoteMessages =>
  Object.hasOwn(openQuoteMessages, key);
