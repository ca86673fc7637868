'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Payment } from '../../react/usePayment.js';
import type { PaymentRecoveryView } from '../../react/usePaymentRecovery.js';

interface Parts {
  readonly view: Exclude<PaymentRecoveryView, { readonly kind: 'refused' }>;
  readonly payment: Payment;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('PaymentRecovery');
