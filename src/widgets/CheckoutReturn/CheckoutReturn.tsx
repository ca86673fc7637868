'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import type { BillingOverview, Tone } from '../../rules/index.js';
import type { ReturnedCheckout } from '../../react/ReturnedCheckout.js';
import { copyMessages } from '../../react/copy.messages.js';
import { Button } from '../../react/parts/Button.js';
import { CopyText } from '../../react/parts/CopyText.js';
import { type CheckoutReturn as Came, useCheckoutReturn } from '../../react/useCheckoutReturn.js';
import { useKeptFocus } from '../../react/useKeptFocus.js';
import { useMessages } from '../../react/useMessages.js';
import { useOverview } from '../../react/useOverview.js';
import { returnMessages } from './CheckoutReturn.messages.js';

export interface CheckoutReturnProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
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

/**
 * What became of a payment that the person came back from, at the address they came back to.
 * Renders a `<section>`; nothing where nobody came back, or nothing was paid.
 * Styling: `data-state` is the state, `data-tone` its tone, `data-stuck` a long wait.
 */
export const CheckoutReturn = forwardRef<HTMLElement, CheckoutReturnProps>(function CheckoutReturn(
  { search, ...props },
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
      <p ref={told} tabIndex={-1} role="status">
        {t(sentenceOf(came.state, stuck))}
      </p>
      <Answers came={came} />
    </section>
  );
});

function sentenceOf(state: Told, stuck: boolean): keyof typeof returnMessages {
  if (state === 'failed') return 'return.check_failed';
  return stuck ? 'return.stuck' : `return.${state}`;
}

function Answers({ came }: { readonly came: Came }) {
  const t = useMessages(returnMessages);
  switch (came.state) {
    case 'failed':
      return <Button onClick={came.retry}>{t('return.retry')}</Button>;
    case 'other_workspace':
      return (
        came.switchWorkspace && (
          <Button variant="filled" onClick={came.switchWorkspace}>
            {t('return.switch')}
          </Button>
        )
      );
    case 'settling':
      return (
        <>
          <Button onClick={came.refresh}>{t('return.refresh')}</Button>
          {came.stuck && <SupportFacts checkout={came.checkout} />}
        </>
      );
    default:
      return null;
  }
}

const nameOf = ({ workspace }: BillingOverview) => workspace.name;

/** What support asks for. */
function SupportFacts({ checkout }: { readonly checkout: ReturnedCheckout }) {
  const t = useMessages({ ...returnMessages, ...copyMessages });
  const name = useOverview(nameOf);
  const text = () =>
    [
      ...(name.state === 'ready' ? [t('copy.workspace', { name: name.value })] : []),
      t('return.checkout', { id: checkout.id }),
      ...(checkout.paidAt === null ? [] : [t('return.paid_at', { time: checkout.paidAt })]),
    ].join('\n');
  return <CopyText label={t('return.copy')} text={text} />;
}
