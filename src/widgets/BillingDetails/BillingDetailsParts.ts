'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Act } from '../../react/useAct.js';
import type { BillingDetailsView } from '../../react/useBillingDetails.js';

interface Parts extends BillingDetailsView {
  readonly act: Act;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('BillingDetails');
