'use client';
import { createPartContext } from '../../react/createPartContext.js';
import type { Act } from '../../react/useAct.js';
import type { StorageAddOnsView } from '../../react/useStorageAddOns.js';

export interface StorageAddOnsParts {
  readonly addOns: StorageAddOnsView;
  readonly act: Act;
  /** The id of what says that a change is waited for. */
  readonly settlingId: string;
}

export const [PartsProvider, usePart] = createPartContext<StorageAddOnsParts>('StorageAddOns');
