'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Failure } from '../../react/parts/Failure.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import { useInvoiceDownload } from '../../react/useInvoiceDownload.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { type InvoiceRows, useInvoices } from '../../react/useInvoices.js';
import { useMessages } from '../../react/useMessages.js';
import { useSeen } from '../../react/useSeen.js';
import { invoicesMessages } from './InvoiceList.messages.js';
import { usePart } from './InvoiceListParts.js';
import { InvoiceListRow } from './InvoiceListRow.js';

export interface InvoiceListInvoicesProps extends ComponentPropsWithoutRef<'ul'> {}

/**
 * The invoices, a page at a time. Renders a `<ul>` in a `<div>`, with how much of it is there.
 */
export const InvoiceListInvoices = forwardRef<HTMLUListElement, InvoiceListInvoicesProps>(
  function InvoiceListInvoices(props, ref) {
    const place = useRef<HTMLDivElement>(null);
    const { hasInvoices } = usePart('InvoiceListInvoices');
    const isSeen = useSeen(place);
    const holdsFocus = useKeptFocus(place);
    const view = useInvoices(isSeen && hasInvoices);
    const download = useInvoiceDownload('invoice');
    const t = useMessages(invoicesMessages);
    if (!hasInvoices) return <p data-farebox="InvoiceListCount">{t('invoices.empty')}</p>;
    return (
      <div ref={place} tabIndex={-1} onFocusCapture={holdsFocus} data-farebox="InvoiceListPlace">
        {view.state !== 'ready' && <ReadArm view={view} widget="InvoiceListInvoices" />}
        {view.state === 'ready' && (
          <>
            <Stale view={view} />
            {view.value.rows.length > 0 && (
              <ul
                aria-label={t('invoices.caption')}
                {...props}
                ref={ref}
                data-farebox="InvoiceListInvoices"
              >
                {view.value.rows.map((row) => (
                  <InvoiceListRow key={row.invoice.id} row={row} download={download} />
                ))}
              </ul>
            )}
            <Footer list={view.value} />
          </>
        )}
      </div>
    );
  },
);

/** How much is shown, and the way to more. */
function Footer({ list }: { readonly list: InvoiceRows }) {
  const t = useMessages(invoicesMessages);
  const status = useRef<HTMLParagraphElement>(null);
  const { rows, more } = list;
  const words = more === 'none' ? 'invoices.complete' : 'invoices.loaded';
  const loadMore = async () => {
    const hasMore = await list.loadMore();
    if (!hasMore) status.current?.focus(); // the button that was pressed goes away
  };
  return (
    <div data-farebox="InvoiceListFooter">
      <Failure error={list.error} />
      <p ref={status} tabIndex={-1} role="status" data-farebox="InvoiceListCount">
        {rows.length === 0 ? t('invoices.empty') : t(words, { count: rows.length })}
      </p>
      {more !== 'none' && (
        <Button busy={more === 'loading'} onClick={() => void loadMore()}>
          {t(more === 'failed' ? 'invoices.more.again' : 'invoices.more')}
        </Button>
      )}
    </div>
  );
}
