'use client';
import { type ComponentPropsWithoutRef, type Ref, useRef } from 'react';
import { Button } from '../../react/parts/Button.js';
import { Failure } from '../../react/parts/Failure.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Stale } from '../../react/parts/Stale.js';
import type { ReadView } from '../../react/ReadView.js';
import type { Act } from '../../react/useAct.js';
import { useInvoiceDownload } from '../../react/useInvoiceDownload.js';
import type { InvoiceRows } from '../../react/useInvoices.js';
import { useMessages } from '../../react/useMessages.js';
import { InvoiceListRow } from './InvoiceListRow.js';
import { pagesMessages } from './InvoicePages.messages.js';

interface InvoicePagesProps extends ComponentPropsWithoutRef<'ul'> {
  readonly view: ReadView<InvoiceRows>;
  readonly list: Ref<HTMLUListElement>;
  readonly act: Act;
  /** What stands there while there is none. */
  readonly none: string;
}

/** The pages of invoices that have been read, and how far they go. */
export function InvoicePages({ view, list, act, none, ...props }: InvoicePagesProps) {
  const downloads = {
    download: useInvoiceDownload('invoice'),
    downloadReceipt: useInvoiceDownload('receipt'),
  };
  const t = useMessages(pagesMessages);
  if (view.state !== 'ready') return <ReadArm view={view} widget="InvoiceListInvoices" />;
  const { rows } = view.value;
  return (
    <>
      <Stale view={view} />
      {rows.length > 0 && (
        <ul
          aria-label={t('invoices.caption')}
          {...props}
          ref={list}
          data-farebox="InvoiceListInvoices"
        >
          {rows.map((row) => (
            <InvoiceListRow key={row.invoice.id} row={row} act={act} {...downloads} />
          ))}
        </ul>
      )}
      <Footer list={view.value} none={none} />
    </>
  );
}

interface FooterProps {
  readonly list: InvoiceRows;
  readonly none: string;
}

/** How much is shown, and the way to more. */
function Footer({ list, none }: FooterProps) {
  const t = useMessages(pagesMessages);
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
        {rows.length === 0 ? none : t(words, { count: rows.length })}
      </p>
      {more !== 'none' && (
        <Button busy={more === 'loading'} onClick={() => void loadMore()}>
          {t(more === 'failed' ? 'invoices.more.again' : 'invoices.more')}
        </Button>
      )}
    </div>
  );
}
