'use client';
import { useMemo } from 'react';
import type { Balance, Money } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { creditsText, type Format, moneyText } from './format.js';
import { createTranslate, type Message, type Translate } from './messages.js';
import { amountMessages } from './amount.messages.js';

/** `t(key, vars)` over a widget's own English, with the words of the host and its language in front. */
export function useMessages<M extends Readonly<Record<string, Message>>>(
  english: M,
): Translate<keyof M & string> {
  const { language } = useBilling();
  return useMemo(() => createTranslate(english, language), [english, language]);
}

/** Formats of the provider's locale and zone. */
export function useFormat(): Format {
  return useBilling().format;
}

export interface AmountFormat {
  /** An amount as a whole: `$12.480`, `2,000 credits`. */
  (value: Balance, options?: { readonly signed?: boolean | undefined }): string;
  /** A price, without decimals where there are none. */
  readonly price: (value: Money) => string;
}

/** Prints an amount of either kind, credits with their name. */
export function useAmount(): AmountFormat {
  const format = useFormat();
  const t = useMessages(amountMessages);
  return useMemo(
    () =>
      Object.assign(
        (value: Balance, { signed = false }: { readonly signed?: boolean | undefined } = {}) =>
          'currency' in value
            ? moneyText(format, value, signed)
            : t('amount.credits', {
                amount: creditsText(format, value, signed),
                count: Math.abs(value.amount) / 10 ** value.scale,
              }),
        { price: format.price },
      ),
    [format, t],
  );
}
