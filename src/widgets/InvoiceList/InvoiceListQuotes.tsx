'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { useQuotes } from '../../react/useQuotes.js';
import { useSeen } from '../../react/useSeen.js';
import { invoicesMessages } from './InvoiceList.messages.js';
import { usePart } from './InvoiceListParts.js';

export interface InvoiceListQuotesProps extends ComponentPropsWithoutRef<'ul'> {}

/**
 * The quotes that were asked for, with how each stands and until when it is valid. Renders a `<ul>`
 * in a `<div>`; nothing in it while there is none, or where this viewer may not ask for one.
 */
export const InvoiceListQuotes = forwardRef<HTMLUListElement, InvoiceListQuotesProps>(
  function InvoiceListQuotes(props, ref) {
    const { hasQuotes } = usePart('InvoiceListQuotes');
    const place = useRef<HTMLDivElement>(null);
    const isSeen = useSeen(place);
    const view = useQuotes(isSeen && hasQuotes);
    const t = useMessages(invoicesMessages);
    const format = useFormat();
    const isSilent =
      view.state === 'loading' || (view.state === 'ready' && view.value.length === 0);
    return (
      <div ref={place} data-farebox="InvoiceListPlace">
        {view.state !== 'ready' && !isSilent && <ReadArm view={view} widget="InvoiceListQuotes" />}
        {view.state === 'ready' && !isSilent && (
          <>
            <Stale view={view} />
            <p data-farebox="InvoiceListName">{t('quotes.caption')}</p>
            <ul
              aria-label={t('quotes.caption')}
              {...props}
              ref={ref}
              data-farebox="InvoiceListQuotes"
            >
              {view.value.map(({ id, status, requestedAt, validUntil }) => (
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
        )}
      </div>
    );
  },
);
