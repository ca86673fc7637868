'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { Card } from '../../react/parts/Card.js';
import type { HeadingLevel } from '../../react/parts/Heading.js';
import { ReadArm } from '../../react/parts/ReadArm.js';
import { Refusal } from '../../react/parts/Refusal.js';
import type { HistoryFilter } from '../../react/useHistoryList.js';
import { useMessages } from '../../react/useMessages.js';
import { useWalletHistory } from '../../react/useWalletHistory.js';
import { historyMessages } from './WalletHistory.messages.js';
import { WalletHistoryFilters } from './WalletHistoryFilters.js';
import { WalletHistoryList } from './WalletHistoryList.js';
import { PartsProvider } from './WalletHistoryParts.js';

export interface WalletHistoryProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** The card's title. @default 'Transactions' */
  title?: string | undefined;
  /** The title's level in the host's outline. @default 2 */
  level?: HeadingLevel | undefined;
}

const everything: HistoryFilter = {};

/**
 * What came into the wallet and what was taken from it, newest first, fifty rows at a time.
 * Renders a `<section>` named by its title; nothing where there is no ledger for this viewer.
 *
 * Parts: `WalletHistoryFilters`, `WalletHistoryList`; without children, both in that order. Rows that
 * the host has are drawn by `WalletHistoryTable`, anywhere.
 */
export const WalletHistory = forwardRef<HTMLElement, WalletHistoryProps>(function WalletHistory(
  { title, level, children = <DefaultParts />, ...props },
  ref,
) {
  const [filter, setFilter] = useState(everything);
  const [search, setSearch] = useState('');
  const history = useWalletHistory(filter);
  const place = useRef<HTMLDivElement>(null);
  const t = useMessages(historyMessages);
  if (history.state === 'absent') return null;
  const frame = { ...props, level, title: title ?? t('history.title'), widget: 'WalletHistory' };
  if (history.state !== 'open' && history.state !== 'denied') {
    return <ReadArm {...frame} ref={ref} view={history} />;
  }
  if (history.state === 'denied') {
    return (
      <Card {...frame} ref={ref}>
        <Refusal refusal={history.refusal} />
      </Card>
    );
  }
  const clear = () => {
    setFilter(everything);
    setSearch('');
    place.current?.focus(); // what was pressed goes away
  };
  const parts = {
    history,
    filter,
    onFilter: setFilter,
    search,
    onSearch: setSearch,
    onClear: Object.values(filter).some(Boolean) ? clear : undefined,
    place,
  };
  return (
    <PartsProvider value={parts}>
      <Card {...frame} ref={ref}>
        {children}
      </Card>
    </PartsProvider>
  );
});

function DefaultParts() {
  return (
    <>
      <WalletHistoryFilters />
      <WalletHistoryList />
    </>
  );
}
