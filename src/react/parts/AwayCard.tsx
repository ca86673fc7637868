'use client';
import { checkoutFrameMessages } from '../checkoutFrame.messages.js';
import type { Away } from '../useAct.js';
import { useMessages } from '../useMessages.js';
import { useSafeAddress } from '../useSafeAddress.js';
import { Button } from './Button.js';

export interface AwayCardProps {
  readonly away: Pick<Away, 'url' | 'blocked'>;
  readonly finish: () => void;
}

/** While the person pays elsewhere, and where nothing opened. */
export function AwayCard({ away, finish }: AwayCardProps) {
  const t = useMessages(checkoutFrameMessages);
  const address = useSafeAddress()(away.url);
  return (
    <div data-farebox="CheckoutFrameAway">
      <p>{t(away.blocked ? 'checkout.blocked' : 'checkout.away')}</p>
      {address !== null && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {t('checkout.open')}
        </a>
      )}
      <Button onClick={finish}>{t('checkout.finished')}</Button>
    </div>
  );
}
