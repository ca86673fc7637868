'use client';
import type { BillingOverview, Decision } from '../rules/index.js';
import { changeOf } from './capacityChange.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface StorageAddOnsView {
  readonly decision: Decision;
  /** The tier that the subscription has, or `null`. */
  readonly currentId: string | null;
  /** Bytes that are free; below zero, those beyond the quota. */
  readonly free: number;
  /** The totals are being counted anew, so that `free` may be old. */
  readonly settling: boolean;
}

/**
 * Whether storage may be added, or `null` where there is none to add to, or where that does not
 * concern this viewer. What can be added is read by `useStorageTiers`.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useStorageAddOns(): ReadView<StorageAddOnsView | null> {
  return useOverview(addOnsOf);
}

export function addOnsOf(overview: BillingOverview): StorageAddOnsView | null {
  const { storage, subscription, decisions } = overview;
  if (storage === null) return null;
  const decision = changeOf(decisions['storage.buy'], storage.overBy);
  if (decision === null) return null;
  return {
    decision,
    currentId: subscription?.storageAddOnId ?? null,
    free: storage.quota - storage.used,
    settling: storage.settling,
  };
}
