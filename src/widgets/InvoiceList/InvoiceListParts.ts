'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Act } from '../../react/useAct.js';

interface Parts {
  readonly act: Act;
  readonly hasInvoices: boolean;
  readonly hasQuotes: boolean;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('InvoiceList');
