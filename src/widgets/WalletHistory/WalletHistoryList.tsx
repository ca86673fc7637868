'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { Decision, Instant, Transaction } from '../../rules/index.js';
import { Button } from '../../react/parts/Button.js';
import { Failure } from '../../react/parts/Failure.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Refusal } from '../../react/parts/Refusal.js';
import { Stale } from '../../react/parts/Stale.js';
import { isTakenAway } from '../../react/presentation.js';
import { TRANSACTIONS_PER_PAGE } from '../../react/ledgerQuery.js';
import type { ReadView } from '../../react/ReadView.js';
import type { HistoryList } from '../../react/useHistoryList.js';
import { useFormat, useMessages } from '../../react/useMessages.js';
import { useSpoken } from '../../react/useSpoken.js';
import { LedgerTable } from './LedgerTable.js';
import { historyMessages } from './WalletHistory.messages.js';
import { usePart } from './WalletHistoryParts.js';
import { useRowWords } from './useRowWords.js';

export interface WalletHistoryListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * The rows that were found and the way to more of them, or why there are none. Renders a `<div>`
 * with a `<table>`. Styling: `data-sign` of a row is `credit`, `debit` or `none`;
 * `WalletHistoryDay` heads the rows of a day in a narrow container; `WalletHistoryFooter` is below
 * the table, `WalletHistoryStatus` how much is shown.
 */
export const WalletHistoryList = forwardRef<HTMLDivElement, WalletHistoryListProps>(
  function WalletHistoryList(props, ref) {
    const { history, filter, onClear, place } = usePart('WalletHistoryList');
    const t = useMessages(historyMessages);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => place.current);
    return (
      <div
        role="group"
        aria-label={t('history.caption')}
        {...props}
        ref={place}
        tabIndex={-1}
        data-farebox="WalletHistoryList"
      >
        <Found
          view={history.list}
          invoice={history.invoice}
          since={history.since}
          filter={Object.values(filter).join()}
          onClear={onClear}
          onRestart={() => place.current?.focus()} // what was pressed goes away
        />
      </div>
    );
  },
);

interface FoundProps {
  readonly view: ReadView<HistoryList>;
  /** Whether this viewer may fetch invoices. */
  readonly invoice: Decision;
  /** From when on rows are kept. */
  readonly since: Instant | null;
  /** What the person looks for, in one word. */
  readonly filter: string;
  /** Given while a filter is set. */
  readonly onClear: (() => void) | undefined;
  readonly onRestart: () => void;
}

function Found({ view, invoice, ...on }: FoundProps) {
  const refusalId = useId();
  const invoices = useMemo(
    () => (isTakenAway(invoice) ? null : { refusedBy: invoice.allowed ? undefined : refusalId }),
    [invoice, refusalId],
  );
  const words = useRowWords(invoices);
  if (view.state !== 'ready') return <ReadArm view={view} widget="WalletHistoryList" />;
  const list = view.value;
  const hasInvoices = list.parts.some(({ rows }) => rows.some(hasInvoice));
  return (
    <>
      <Stale view={view} />
      {list.last > 0 && <LedgerTable parts={list.parts} outdated={list.outdated} words={words} />}
      {!invoice.allowed && invoices !== null && hasInvoices && (
        <Refusal id={refusalId} refusal={invoice} />
      )}
      <Footer list={list} {...on} />
    </>
  );
}

const hasInvoice = ({ invoiceId }: Transaction) => invoiceId !== null;

type FooterProps = Omit<FoundProps, 'view' | 'invoice'> & {
  readonly list: HistoryList;
};

/** How much is shown, and the way to more. */
function Footer({ list, since, filter, onClear, onRestart }: FooterProps) {
  const t = useMessages(historyMessages);
  const status = useRef<HTMLParagraphElement>(null);
  const pages = list.parts.filter(({ id }) => id !== 'since').length;
  useSpoken(status, list.outdated ? null : `${filter} ${list.first} ${pages}`);
  const loadMore = async () => {
    const hasMore = await list.loadMore();
    if (!hasMore) status.current?.focus(); // the button that was pressed goes away
  };
  const restart = () => {
    list.restart();
    onRestart();
  };
  return (
    <div data-farebox="WalletHistoryFooter">
      <Failure error={list.error} />
      <p ref={status} tabIndex={-1} data-farebox="WalletHistoryStatus">
        <Status list={list} since={since} isFiltered={onClear !== undefined} />
      </p>
      {list.last === 0 && onClear && <Button onClick={onClear}>{t('history.filter.clear')}</Button>}
      {list.more !== 'none' && (
        <Button busy={list.more === 'loading'} onClick={() => void loadMore()}>
          {list.more === 'failed'
            ? t('history.more.again')
            : t('history.more', { count: TRANSACTIONS_PER_PAGE })}
        </Button>
      )}
      {list.first > 1 && (
        <Button variant="plain" onClick={restart}>
          {t('history.restart')}
        </Button>
      )}
    </div>
  );
}

interface StatusProps extends Pick<FoundProps, 'since'> {
  readonly list: HistoryList;
  readonly isFiltered: boolean;
}

/** What was found; at its end, why there is nothing older. */
function Status({ list, since, isFiltered }: StatusProps) {
  const t = useMessages(historyMessages);
  const format = useFormat();
  const { first, last, more } = list;
  const isEnd = more === 'none' && !list.outdated;
  const date = since === null ? null : format.date(since);
  const found = () => {
    if (first > 1) return t('history.range', { first, last });
    if (last > 0) return t(isEnd ? 'history.complete' : 'history.loaded', { count: last });
    if (isFiltered) return t('history.no_match');
    return date === null ? t('history.empty') : t('history.empty.since', { date });
  };
  return isEnd && date !== null ? t('history.since', { found: found(), date }) : found();
}
