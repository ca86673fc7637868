'use client';
import { useCallback } from 'react';
import type { PaymentMethod } from '../rules/index.js';
import { cardMessages } from './card.messages.js';
import { useMessages } from './useMessages.js';

/** Names a card, as it is said or as it is shown. */
export function useCardName(): (card: PaymentMethod, as?: 'name' | 'shown') => string {
  const t = useMessages(cardMessages);
  return useCallback(
    ({ brand, last4 }, as = 'name') => t(`card.${as}`, { brand: t.of('card', brand), last4 }),
    [t],
  );
}
