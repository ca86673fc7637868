'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { useInvoices } from '../../react/useInvoices.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { useMessages } from '../../react/useMessages.js';
import { useSeen } from '../../react/useSeen.js';
import { invoicesMessages } from './InvoiceList.messages.js';
import { usePart } from './InvoiceListParts.js';

const InvoicePages = whenNeeded('InvoiceListInvoices', () =>
  import('./InvoicePages.js').then((code) => code.InvoicePages),
);

export interface InvoiceListInvoicesProps extends ComponentPropsWithoutRef<'ul'> {}

/**
 * The invoices, a page at a time. Renders a `<ul>` in a `<div>`, with how much of it is there.
 *
 * Styling: `InvoiceListPlace` around it. In each `InvoiceListRow` (`data-status`) are
 * `InvoiceListText`, `InvoiceListName`, `InvoiceListMeta`, `InvoiceListMoney`, `InvoiceListStatus`
 * (`data-tone`) and `InvoiceListActions`; after it `InvoiceListFooter` with `InvoiceListCount`.
 */
export const InvoiceListInvoices = forwardRef<HTMLUListElement, InvoiceListInvoicesProps>(
  function InvoiceListInvoices(props, ref) {
    const place = useRef<HTMLDivElement>(null);
    const { hasInvoices, act } = usePart('InvoiceListInvoices');
    const isSeen = useSeen(place);
    const holdsFocus = useKeptFocus(place);
    const view = useInvoices(isSeen && hasInvoices);
    const t = useMessages(invoicesMessages);
    const none = t('invoices.empty');
    if (!hasInvoices) return <p data-farebox="InvoiceListCount">{none}</p>;
    return (
      <div ref={place} tabIndex={-1} onFocusCapture={holdsFocus} data-farebox="InvoiceListPlace">
        {isSeen ? (
          <InvoicePages {...props} view={view} list={ref} act={act} none={none} />
        ) : (
          <ReadArm view={{ state: 'loading' }} widget="InvoiceListInvoices" />
        )}
      </div>
    );
  },
);
