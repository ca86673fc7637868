'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Payment } from '../../react/usePayment.js';
import type { PaymentMethodView } from '../../react/usePaymentMethod.js';

interface Parts extends PaymentMethodView {
  readonly payment: Payment;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('PaymentMethod');
