'use client';
import { Field } from '../../react/parts/Field.js';
import { typedAmount } from '../../react/parseAmount.js';
import type { AddBalanceView, TypedTopUp } from '../../react/useAddBalance.js';
import { useAmountError } from '../../react/useAmountError.js';
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
  const unparsed = useAmountError();
  const { id, showsError, readOnly, onLeave } = field;
  const { min, max } = topUp;
  const bounds = { min: amount.price(min), max: amount.price(max) };
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
      <Field
        id={id}
        name={id}
        required
        label={t('addBalance.amount', { currency: min.currency })}
        hint={t('addBalance.bounds', bounds)}
        error={
          !showsError || typed.state === 'amount'
            ? undefined
            : typed.state === 'too_small' || typed.state === 'too_large'
              ? t(`addBalance.error.${typed.state}`, bounds)
              : unparsed(typed.state, min)
        }
        inputMode="decimal"
        readOnly={readOnly}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
