'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Balance } from '../../rules/index.js';
import { useAmount } from '../useMessages.js';

/** Characters that fit into a narrow card in the size of a hero. */
const ROOMY = 14;

export interface AmountProps extends ComponentPropsWithoutRef<'bdi'> {
  value: Balance;
  /** Shows a plus as well as a minus. @default false */
  signed?: boolean | undefined;
}

/**
 * An amount with every decimal that it carries. Renders a `<bdi>`.
 * Styling: `data-sign` is `negative`, `zero` or `positive`; `data-long` is set where it needs room.
 */
export const Amount = forwardRef<HTMLElement, AmountProps>(function Amount(
  { value, signed, ...props },
  ref,
) {
  const text = useAmount()(value, { signed });
  const sign = value.amount === 0 ? 'zero' : value.amount < 0 ? 'negative' : 'positive';
  return (
    <bdi
      {...props}
      ref={ref}
      data-farebox="Amount"
      data-sign={sign}
      data-long={text.length > ROOMY || undefined}
    >
      {text}
    </bdi>
  );
});
