'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { useQuotes } from '../../react/useQuotes.js';
import { useSeen } from '../../react/useSeen.js';
import { usePart } from './InvoiceListParts.js';

const Quotes = whenNeeded('InvoiceListQuotes', () =>
  import('./Quotes.js').then((code) => code.Quotes),
);

export interface InvoiceListQuotesProps extends ComponentPropsWithoutRef<'ul'> {}

/**
 * The quotes that were asked for, with how each stands and until when it is valid. Renders a `<ul>`
 * in a `<div>`; nothing in it while there is none, or where this viewer may not ask for one.
 *
 * Styling: `InvoiceListPlace` around it, `InvoiceListName` above it. In each `InvoiceListRow`
 * (`data-status`) are `InvoiceListStatus` and `InvoiceListMeta`.
 */
export const InvoiceListQuotes = forwardRef<HTMLUListElement, InvoiceListQuotesProps>(
  function InvoiceListQuotes(props, ref) {
    const { hasQuotes } = usePart('InvoiceListQuotes');
    const place = useRef<HTMLDivElement>(null);
    const isSeen = useSeen(place);
    const view = useQuotes(isSeen && hasQuotes);
    const isUnread = view.state !== 'ready';
    return (
      <div ref={place} data-farebox="InvoiceListPlace">
        {isUnread && view.state !== 'loading' && <ReadArm view={view} widget="InvoiceListQuotes" />}
        {!isUnread && view.value.length > 0 && (
          <>
            <Stale view={view} />
            <Quotes {...props} quotes={view.value} list={ref} />
          </>
        )}
      </div>
    );
  },
);
