'use client';
import { INVOICE_TONES, type Invoice, lookUp } from '../../rules/index.js';
import { ActButton } from '../../react/parts/ActButton.js';
import { Amount } from '../../react/parts/Amount.js';
import { Day } from '../../react/parts/Day.js';
import { DownloadButton } from '../../react/parts/DownloadButton.js';
import type { Act } from '../../react/useAct.js';
import type { InvoiceRow } from '../../react/useInvoices.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { pagesMessages } from './InvoicePages.messages.js';

interface InvoiceListRowProps {
  readonly row: InvoiceRow;
  readonly act: Act;
  readonly download: (invoiceId: string) => Promise<string | null>;
  readonly downloadReceipt: (invoiceId: string) => Promise<string | null>;
}

/** One invoice with its documents and, where it may be paid, the way to pay it. Renders an `<li>`. */
export function InvoiceListRow({ row, act, download, downloadReceipt }: InvoiceListRowProps) {
  const t = useMessages(pagesMessages);
  const format = useFormat();
  const { invoice, decision } = row;
  const { id, number, date, description, status, total, receipt } = invoice;
  return (
    <li data-farebox="InvoiceListRow" data-status={status}>
      <div data-farebox="InvoiceListText">
        <p data-farebox="InvoiceListName">
          <bdi>{number}</bdi> <Day at={date} />
        </p>
        <p data-farebox="InvoiceListMeta">
          <bdi>{description}</bdi>
        </p>
      </div>
      <div data-farebox="InvoiceListMoney">
        <Amount value={total} />
        <span
          data-farebox="InvoiceListStatus"
          data-mark=""
          data-tone={lookUp(INVOICE_TONES, status) ?? 'neutral'}
        >
          {t.of('invoices.status', status)}
        </span>
        <Due invoice={invoice} />
        {receipt && (
          <span data-farebox="InvoiceListMeta">
            {t('invoices.paid', { date: format.date(receipt.paidAt), number: receipt.number })}
          </span>
        )}
      </div>
      <div data-farebox="InvoiceListActions">
        {decision !== null && (
          <ActButton
            action="invoice.pay"
            decision={decision}
            act={act}
            item={{ invoiceId: id }}
            name={id}
            aria-label={t('invoices.pay.of', { number })}
          >
            {t('invoices.pay')}
          </ActButton>
        )}
        <DownloadButton name={t('invoices.download.of', { number })} download={() => download(id)}>
          {t('invoices.download')}
        </DownloadButton>
        {receipt && (
          <DownloadButton
            name={t('invoices.receipt.of', { number: receipt.number })}
            download={() => downloadReceipt(id)}
          >
            {t('invoices.receipt')}
          </DownloadButton>
        )}
      </div>
    </li>
  );
}

/** What is still to pay of an invoice, and by when. */
function Due({ invoice: { amountDue, dueAt } }: { readonly invoice: Invoice }) {
  const t = useMessages(pagesMessages);
  const format = useFormat();
  const amount = useAmount()(amountDue);
  if (amountDue.amount <= 0) return null;
  return (
    <span data-farebox="InvoiceListMeta">
      {dueAt === null
        ? t('invoices.due', { amount })
        : t('invoices.due.by', { amount, date: format.date(dueAt) })}
    </span>
  );
}
