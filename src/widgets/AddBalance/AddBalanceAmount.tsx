'use client';
import { useId } from 'react';
import { typedAmount } from '../../react/parseAmount.js';
import type { AddBalanceView, TypedTopUp } from '../../react/useAddBalance.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { addBalanceMessages } from './AddBalance.messages.js';

interface AddBalanceAmountProps {
  readonly id: string;
  readonly topUp: AddBalanceView;
  readonly text: string;
  readonly typed: TypedTopUp;
  readonly showsError: boolean;
  readonly readOnly: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** Shortcuts and a free amount side by side; either fills the other. */
export function AddBalanceAmount({ topUp, text, typed, onText, ...field }: AddBalanceAmountProps) {
  const t = useMessages(addBalanceMessages);
  const amount = useAmount();
  const { locale } = useFormat();
  const [boundsId, errorId] = [useId(), useId()];
  const { id, showsError, readOnly, onLeave } = field;
  const hasError = showsError && typed.state !== 'amount';
  const { min, max } = topUp;
  return (
    <div data-farebox="AddBalanceAmount">
      <fieldset data-farebox="AddBalanceShortcuts">
        <legend>{t('addBalance.shortcuts')}</legend>
        {topUp.shortcuts.map((shortcut) => (
          <label key={shortcut.amount} data-farebox="AddBalanceShortcut">
            <input
              type="radio"
              name={`${id}-shortcut`}
              data-farebox="AddBalanceRadio"
              checked={typed.state === 'amount' && typed.value.amount === shortcut.amount}
              aria-disabled={readOnly || undefined}
              onChange={() => !readOnly && onText(typedAmount(shortcut, locale))}
            />
            <bdi>{amount.price(shortcut)}</bdi>
          </label>
        ))}
      </fieldset>
      <div data-farebox="AddBalanceField">
        <label htmlFor={id}>{t('addBalance.amount', { currency: min.currency })}</label>
        <input
          id={id}
          name={id}
          inputMode="decimal"
          autoComplete="off"
          readOnly={readOnly}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          onBlur={onLeave}
          aria-invalid={hasError || undefined}
          aria-describedby={hasError ? `${errorId} ${boundsId}` : boundsId}
          data-farebox="AddBalanceInput"
        />
        <p id={boundsId} data-farebox="AddBalanceBounds">
          {t('addBalance.bounds', { min: amount.price(min), max: amount.price(max) })}
        </p>
        {hasError && (
          <p id={errorId} data-farebox="AddBalanceError">
            {t(`addBalance.error.${typed.state}`, {
              min: amount.price(min),
              max: amount.price(max),
              count: min.scale,
              example: typedAmount({ ...min, amount: min.amount + 50 }, locale),
            })}
          </p>
        )}
      </div>
    </div>
  );
}
