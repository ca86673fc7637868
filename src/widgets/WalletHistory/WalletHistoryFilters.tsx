'use client';
import {
  type ChangeEvent,
  type ComponentPropsWithoutRef,
  type FormEvent,
  forwardRef,
  useId,
  useState,
} from 'react';
import { Button } from '../../react/parts/Button.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import type { HistoryFilter } from '../../react/useHistoryList.js';
import { useMessages } from '../../react/useMessages.js';
import { historyMessages } from './WalletHistory.messages.js';
import { usePart } from './WalletHistoryParts.js';

export interface WalletHistoryFiltersProps extends Omit<
  ComponentPropsWithoutRef<'form'>,
  'children' | 'onSubmit'
> {}

/**
 * What to show of the ledger: everything applies at once but the search, which waits for Enter.
 * Renders a `<form>`; nothing while there is nothing to filter.
 *
 * Styling: `WalletHistoryDirections` holds a `WalletHistoryDirection` for each choice, with its
 * `WalletHistoryRadio`; `WalletHistorySearch` is the search, `WalletHistoryMore` the `<details>` of
 * the others, with `WalletHistorySummary` and `WalletHistoryFields`; `WalletHistoryField` is an input.
 */
export const WalletHistoryFilters = forwardRef<HTMLFormElement, WalletHistoryFiltersProps>(
  function WalletHistoryFilters(props, ref) {
    const parts = usePart('WalletHistoryFilters');
    const {
      history: { list },
      filter,
      onFilter,
      search,
      onSearch,
      onClear,
    } = parts;
    const t = useMessages(historyMessages);
    const isEmpty = list.state === 'ready' && list.value.last === 0;
    if (isEmpty && !onClear) return null;

    const submit = (event: FormEvent) => {
      event.preventDefault();
      onFilter({ ...filter, q: search.trim() });
    };
    const type = ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>) => {
      onSearch(value);
      if (value === '' && filter.q) onFilter({ ...filter, q: undefined });
    };
    return (
      <form {...props} ref={ref} onSubmit={submit} data-farebox="WalletHistoryFilters">
        <Directions filter={filter} onFilter={onFilter} />
        <div data-farebox="WalletHistorySearch">
          <input
            type="search"
            aria-label={t('history.filter.search')}
            placeholder={t('history.filter.search')}
            value={search}
            onChange={type}
            data-farebox="WalletHistoryField"
          />
          <Button type="submit">{t('history.filter.submit')}</Button>
        </div>
        <MoreFilters filter={filter} onFilter={onFilter} />
        {onClear && !isEmpty && (
          <Button variant="plain" onClick={onClear}>
            {t('history.filter.clear')}
          </Button>
        )}
      </form>
    );
  },
);

interface FieldProps {
  readonly filter: HistoryFilter;
  readonly onFilter: (filter: HistoryFilter) => void;
}

const DIRECTIONS = [undefined, 'credit', 'debit'] as const;

function Directions({ filter, onFilter }: FieldProps) {
  const t = useMessages(historyMessages);
  const name = useId();
  return (
    <fieldset data-farebox="WalletHistoryDirections">
      <legend data-farebox="Unseen">{t('history.filter.direction')}</legend>
      {DIRECTIONS.map((direction) => (
        <label key={direction ?? 'all'} data-farebox="WalletHistoryDirection">
          <input
            type="radio"
            name={name}
            checked={filter.direction === direction}
            onChange={() => onFilter({ ...filter, direction })}
            data-farebox="WalletHistoryRadio"
          />
          {t(direction === undefined ? 'history.filter.all' : `history.direction.${direction}`)}
        </label>
      ))}
    </fieldset>
  );
}

const WalletHistoryMore = whenNeeded('WalletHistoryMore', () =>
  import('./WalletHistoryMore.js').then((code) => code.WalletHistoryMore),
);

function MoreFilters(props: FieldProps) {
  const t = useMessages(historyMessages);
  const [wasOpened, open] = useState(false);
  return (
    <details onToggle={() => open(true)} data-farebox="WalletHistoryMore">
      <summary data-farebox="WalletHistorySummary">{t('history.filter.more')}</summary>
      {wasOpened && <WalletHistoryMore {...props} />}
    </details>
  );
}
