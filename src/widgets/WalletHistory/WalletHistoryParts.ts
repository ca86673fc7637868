'use client';
import type { RefObject } from 'react';
import { createPartContext } from '../../react/createPartContext.js';
import type { HistoryFilter } from '../../react/useHistoryList.js';
import type { WalletHistoryView } from '../../react/useWalletHistory.js';

interface Parts {
  readonly history: Extract<WalletHistoryView, { readonly state: 'open' }>;
  readonly filter: HistoryFilter;
  readonly onFilter: (filter: HistoryFilter) => void;
  /** What stands in the search field, searched for or not. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Given while a filter is set. */
  readonly onClear: (() => void) | undefined;
  /** Where the rows stand. */
  readonly place: RefObject<HTMLDivElement | null>;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('WalletHistory');
