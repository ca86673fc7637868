'use client';
import type { BillingOverview, Decision } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useOverview } from './useOverview.js';

export interface StorageView extends NonNullable<BillingOverview['storage']> {
  /** Whether the files may be looked through. */
  readonly files: Decision | null;
}

/**
 * Stored bytes against the quota, or `null` where nothing is stored, or not for this viewer to see.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useStorage(): ReadView<StorageView | null> {
  return useOverview(storageOf);
}

const storageOf = ({ storage, decisions }: BillingOverview): StorageView | null =>
  storage && { ...storage, files: decisions['storage.view'] ?? null };
