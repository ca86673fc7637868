'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { ContactSalesView } from '../../react/useContactSales.js';

export const [PartsProvider, usePart] = createPartContext<ContactSalesView>('ContactSales');
