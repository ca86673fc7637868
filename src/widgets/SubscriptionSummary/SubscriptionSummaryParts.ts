'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Payment } from '../../react/usePayment.js';
import type { SubscriptionStanding } from '../../react/useSubscription.js';

interface Parts {
  readonly standing: SubscriptionStanding;
  readonly payment: Payment;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('SubscriptionSummary');
