'use client';
import { useCallback } from 'react';
import type { Balance } from '../rules/index.js';
import { amountErrorMessages } from './amountError.messages.js';
import { type ParsedAmount, typedAmount } from './parseAmount.js';
import { useFormat, useMessages } from './useMessages.js';

type Unparsed = Exclude<ParsedAmount<Balance>['state'], 'amount'>;

/** What keeps a text from being an amount like `like`, in words. */
export function useAmountError(): (state: Unparsed, like: Balance) => string {
  const t = useMessages(amountErrorMessages);
  const { locale } = useFormat();
  return useCallback(
    (state, { scale }) => {
      const tenAndAHalf = { amount: 105 * 10 ** (scale - 1), unit: 'credits', scale } as const;
      const ten = { amount: 10, unit: 'credits', scale } as const;
      const example = typedAmount(scale === 0 ? ten : tenAndAHalf, locale);
      // no decimals at all: "at most 0" would say less
      const key = scale === 0 && state === 'too_precise' ? 'not_a_number' : state;
      return t(`amount.${key}`, { example, count: scale });
    },
    [t, locale],
  );
}
