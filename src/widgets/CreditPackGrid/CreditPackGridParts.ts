'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Act } from '../../react/useAct.js';
import type { CreditPacksView } from '../../react/useCreditPacks.js';

interface Parts {
  readonly packs: CreditPacksView;
  readonly act: Act;
  /** The id of why no pack can be bought. */
  readonly reasonId: string;
  /** The id of what says that a payment is waited for. */
  readonly settlingId: string;
}

export const [PartsProvider, usePart] = createPartContext<Parts>('CreditPackGrid');
