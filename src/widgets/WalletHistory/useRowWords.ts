'use client';
import { useMemo } from 'react';
import type { Balance, Instant, Transaction } from '../../rules/index.js';
import { clockOf } from '../../react/format.js';
import { useInvoiceDownload } from '../../react/useInvoiceDownload.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { useSafeAddress } from '../../react/useSafeAddress.js';
import { historyMessages } from './WalletHistory.messages.js';

/** What every row needs to say itself, made once for all of them. */
export interface RowWords {
  readonly time: (at: Instant) => string;
  readonly day: (at: Instant) => string;
  /** The time of day, for a row under its day. */
  readonly clock: (at: Instant) => string;
  readonly signed: (amount: Balance) => string;
  readonly amount: (amount: Balance) => string;
  /** Direction and source in words. */
  readonly kind: (row: Transaction) => string;
  readonly eventName: (row: Transaction) => string;
  readonly eventAddress: (url: string) => string | null;
  readonly balanceLabel: string;
  /** `null` where this viewer is not to know of invoices. */
  readonly invoices: InvoiceWords | null;
}

export interface InvoiceWords {
  readonly label: string;
  readonly name: (row: Transaction) => string;
  readonly download: (transactionId: string) => Promise<string | null>;
  /** The id of the reason why none can be fetched. */
  readonly refusedBy: string | undefined;
}

/** The words of the rows; the same object until language or decision change. */
export function useRowWords(invoices: { readonly refusedBy: string | undefined } | null): RowWords {
  const t = useMessages(historyMessages);
  const format = useFormat();
  const amount = useAmount();
  const eventAddress = useSafeAddress();
  const download = useInvoiceDownload('transaction');
  return useMemo(() => {
    const { time, date: day } = format;
    const named = ({ label, at }: Transaction) => ({ label, date: time(at) });
    return {
      time,
      day: kept(day),
      clock: clockOf(format),
      amount,
      eventAddress,
      signed: (value) => amount(value, { signed: true }),
      kind: (row) => {
        const direction = t.of('history.direction', row.direction);
        const kind = t('history.kind', { direction, source: t.of('history.source', row.source) });
        return row.heldForReview ? t('history.held', { kind }) : kind;
      },
      eventName: (row) => t('history.event.of', named(row)),
      balanceLabel: t('history.balance.stacked'),
      invoices: invoices && {
        ...invoices,
        download,
        label: t('history.invoice'),
        name: (row) => t('history.invoice.of', named(row)),
      },
    };
  }, [t, format, amount, eventAddress, download, invoices]);
}

/** Says an instant once: days are compared whenever a row comes. */
function kept(say: (at: Instant) => string): (at: Instant) => string {
  const said = new Map<Instant, string>();
  return (at) => {
    const words = said.get(at) ?? say(at);
    said.set(at, words);
    return words;
  };
}
