'use client';
import { TRANSACTION_SOURCES } from '../../rules/index.js';
import type { HistoryFilter } from '../../react/useHistoryList.js';
import { useMessages } from '../../react/useMessages.js';
import { historyMoreMessages } from './WalletHistoryMore.messages.js';

interface MoreProps {
  readonly filter: HistoryFilter;
  readonly onFilter: (filter: HistoryFilter) => void;
}

/** Where a transaction came from, and between which days it was. */
export function WalletHistoryMore({ filter, onFilter }: MoreProps) {
  const t = useMessages(historyMoreMessages);
  const sourceOf = (name: string) => TRANSACTION_SOURCES.find((source) => source === name);
  return (
    <div data-farebox="WalletHistoryFields">
      <label>
        {t('history.filter.source')}
        <select
          value={filter.source ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, source: sourceOf(value) })
          }
          data-farebox="WalletHistoryField"
        >
          <option value="">{t('history.filter.any')}</option>
          {TRANSACTION_SOURCES.map((source) => (
            <option key={source} value={source}>
              {t(`history.source.${source}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t(`history.filter.${end}`)}
          <input
            type="date"
            value={filter[end] ?? ''}
            onChange={({ currentTarget: { value } }) => onFilter({ ...filter, [end]: value })}
            data-farebox="WalletHistoryField"
          />
        </label>
      ))}
    </div>
  );
}
