'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { BillingOverview } from '../../rules/index.js';
import { useBilling } from '../../react/BillingContext.js';
import type { ReturnedCheckout } from '../../react/ReturnedCheckout.js';
import { Button } from '../../react/parts/Button.js';
import { CopyText } from '../../react/parts/CopyText.js';
import type { CheckoutReturn as Came } from '../../react/useCheckoutReturn.js';
import { useComingFocus } from '../../react/useComingFocus.js';
import { useMessages } from '../../react/useMessages.js';
import { useOverview } from '../../react/useOverview.js';
import { returnEndMessages } from './CheckoutReturnEnd.messages.js';

type Told = Exclude<Came, { readonly state: 'none' | 'abandoned' }>;

interface EndProps {
  readonly came: Told;
  /** What gets the focus when an answer has gone. */
  readonly told: RefObject<HTMLParagraphElement | null>;
}

/** How the payment ended, or what it waits for, with what can be done. Renders a `<p>` and buttons. */
export function CheckoutReturnEnd({ came, told }: EndProps) {
  const t = useMessages(returnEndMessages);
  const sentence = t(sentenceOf(came));
  useComingFocus(told, 'CheckoutReturnEnd');
  useEachSpoken(came.state === 'checking' ? null : sentence);
  return (
    <>
      <p ref={told} tabIndex={-1}>
        {sentence}
      </p>
      <Answers came={came} />
    </>
  );
}

/** Speaks each sentence as it comes: a live region that is born with its text is often passed over. */
function useEachSpoken(sentence: string | null) {
  const { announce } = useBilling();
  const heard = useRef('');
  useEffect(() => {
    if (sentence === null || sentence === heard.current) return;
    heard.current = sentence;
    announce(sentence);
  }, [sentence, announce]);
}

function sentenceOf(came: Told): keyof typeof returnEndMessages {
  if (came.state === 'failed') return 'return.check_failed';
  return came.state === 'settling' && came.stuck ? 'return.stuck' : `return.${came.state}`;
}

function Answers({ came }: Pick<EndProps, 'came'>) {
  const t = useMessages(returnEndMessages);
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
  const t = useMessages(returnEndMessages);
  const name = useOverview(nameOf);
  const text = () =>
    [
      ...(name.state === 'ready' ? [t('copy.workspace', { name: name.value })] : []),
      t('return.checkout', { id: checkout.id }),
      ...(checkout.paidAt === null ? [] : [t('return.paid_at', { time: checkout.paidAt })]),
    ].join('\n');
  return <CopyText label={t('return.copy')} text={text} />;
}
