'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Field } from '../../react/parts/Field.js';
import { typedAmount } from '../../react/parseAmount.js';
import { useAmountError } from '../../react/useAmountError.js';
import { useAmount, useFormat, useMessages } from '../../react/useMessages.js';
import { addBalanceMessages } from './AddBalance.messages.js';
import { usePart } from './AddBalanceParts.js';

export interface AddBalanceAmountProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * Shortcuts and a free amount side by side; either fills the other. Renders a `<div>` with a
 * `<fieldset>` and a field.
 *
 * Styling: `AddBalanceShortcuts` with an `AddBalanceShortcut` and `AddBalanceRadio` for each, and
 * `Field`.
 */
export const AddBalanceAmount = forwardRef<HTMLDivElement, AddBalanceAmountProps>(
  function AddBalanceAmount(props, ref) {
    const { topUp, inputId: id, text, typed, type, ...field } = usePart('AddBalanceAmount');
    const t = useMessages(addBalanceMessages);
    const amount = useAmount();
    const { locale } = useFormat();
    const unparsed = useAmountError();
    const { showsError, isBusy: readOnly, leave } = field;
    const { min, max } = topUp;
    const bounds = { min: amount.price(min), max: amount.price(max) };
    return (
      <div {...props} ref={ref} data-farebox="AddBalanceAmount">
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
                onChange={() => !readOnly && type(typedAmount(shortcut, locale))}
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
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
      </div>
    );
  },
);
