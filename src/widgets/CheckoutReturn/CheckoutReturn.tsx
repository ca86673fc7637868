'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import type { Tone } from '../../rules/index.js';
import { whenNeeded } from '../../react/parts/whenNeeded.js';
import { type CheckoutReturn as Came, useCheckoutReturn } from '../../react/useCheckoutReturn.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { useMessages } from '../../react/useMessages.js';
import { returnMessages } from './CheckoutReturn.messages.js';

export interface CheckoutReturnProps extends ComponentPropsWithoutRef<'section'> {
  /** The query of the return address. @default the page's own */
  search?: string | undefined;
}

type Told = Exclude<Came['state'], 'none' | 'abandoned'>;

const TONES: Readonly<Record<Told, Tone>> = {
  checking: 'neutral',
  failed: 'warning',
  unknown: 'warning',
  other_workspace: 'warning',
  settling: 'info',
  settled: 'success',
  payment_failed: 'danger',
};

const CheckoutReturnEnd = whenNeeded('CheckoutReturnEnd', () =>
  import('./CheckoutReturnEnd.js').then((code) => code.CheckoutReturnEnd),
);

/**
 * What became of a payment that the person came back from, at the address they came back to.
 * Renders a `<section>`; nothing where nobody came back, or nothing was paid. It is one sentence with
 * what answers it, so that it has no parts; children stand after them, such as a way on.
 *
 * Styling: `data-state` is the state, `data-tone` its tone, `data-stuck` a long wait.
 */
export const CheckoutReturn = forwardRef<HTMLElement, CheckoutReturnProps>(function CheckoutReturn(
  { search, children, ...props },
  ref,
) {
  const t = useMessages(returnMessages);
  const came = useCheckoutReturn({ search });
  const told = useRef<HTMLParagraphElement>(null);
  const holdsFocus = useKeptFocus(told);
  if (came.state === 'none' || came.state === 'abandoned') return null;
  const stuck = came.state === 'settling' && came.stuck;
  return (
    <section
      {...props}
      ref={ref}
      onFocusCapture={(event) => {
        holdsFocus(event);
        props.onFocusCapture?.(event);
      }}
      aria-label={t('return.title')}
      data-farebox="CheckoutReturn"
      data-state={came.state}
      data-tone={TONES[came.state]}
      data-stuck={stuck || undefined}
    >
      <CheckoutReturnEnd came={came} told={told} />
      {children}
    </section>
  );
});
