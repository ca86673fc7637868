'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Balance } from '../../rules/index.js';
import { useAmount } from '../useMessages.js';

export interface AmountProps extends ComponentPropsWithoutRef<'bdi'> {
  value: Balance;
  /** Shows a plus as well as a minus. @default false */
  signed?: boolean | undefined;
}

/**
 * An amount with every decimal that it carries. Renders a `<bdi>`.
 * Styling: `data-sign` is `negative`, `zero` or `positive`.
 */
export const Amount = forwardRef<HTMLElement, AmountProps>(function Amount(
  { value, signed, ...props },
  ref,
) {
  const amount = useAmount();
  const sign = value.amount === 0 ? 'zero' : value.amount < 0 ? 'negative' : 'positive';
  return (
    <bdi {...props} ref={ref} data-farebox="Amount" data-sign={sign}>
      {amount(value, { signed })}
    </bdi>
  );
});
