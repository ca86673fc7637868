'use client';
import type { ComponentPropsWithoutRef } from 'react';
import type { BillingOverview, CheckoutPurpose } from '../../rules/index.js';
import { checkoutMessages } from '../checkout.messages.js';
import { useMessages } from '../useMessages.js';
import { useOverview } from '../useOverview.js';
import { Button } from './Button.js';

export interface SettlingProps extends ComponentPropsWithoutRef<'p'> {
  /** The payments that this widget waits for. */
  purposes: readonly CheckoutPurpose[];
}

const pendingOf = ({ pendingCheckout }: BillingOverview) => pendingCheckout;

/**
 * Says that a payment waits for its confirmation, so that what stands here may be old. Renders a
 * `<p>`, or nothing. Styling: `data-stuck` when it takes unusually long.
 */
export function Settling({ purposes, ...props }: SettlingProps) {
  const t = useMessages(checkoutMessages);
  const pending = useOverview(pendingOf);
  if (pending.state !== 'ready' || pending.value === null) return null;
  const { purpose, stuck } = pending.value;
  if (!purposes.some((own) => own === purpose)) return null;
  return (
    <p {...props} data-farebox="Settling" data-stuck={stuck || undefined}>
      {t(stuck ? 'checkout.stuck' : 'checkout.settling')}{' '}
      <Button variant="plain" onClick={pending.retry}>
        {t('checkout.refresh')}
      </Button>
    </p>
  );
}
