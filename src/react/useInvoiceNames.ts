'use client';
import type { RefObject } from 'react';
import { letterMessages } from './letter.messages.js';
import { useInvoiceList } from './useInvoiceList.js';
import { useInvoices } from './useInvoices.js';
import { useAmount, useFormat, useMessages } from './useMessages.js';
import { useSeen } from './useSeen.js';

/**
 * The newest invoices by id, each named by its number, date and total, once `place` comes near the
 * window; none where they are not this viewer's to see, or cannot be read.
 */
export function useInvoiceNames(place: RefObject<Element | null>): ReadonlyMap<string, string> {
  const list = useInvoiceList();
  const isSeen = useSeen(place);
  const may = list.state === 'ready' && list.value?.kind === 'open' && list.value.hasInvoices;
  const view = useInvoices(isSeen && may);
  const t = useMessages(letterMessages);
  const format = useFormat();
  const amount = useAmount();
  const rows = view.state === 'ready' ? view.value.rows : [];
  return new Map(
    rows.map(({ invoice: { id, number, date, total } }) => [
      id,
      t('letter.invoice.name', { number, date: format.date(date), total: amount(total) }),
    ]),
  );
}
