'use client';
import type { BillingOverview, Decision, Instant } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useGiven } from './useGiven.js';

/** Stored bytes against the quota, as a host has them too that keeps an overview. */
export type StorageFigures = {
  readonly used: number;
  readonly quota: number;
} & (
  | { readonly state: 'under' | 'near' }
  /** With the bytes beyond the quota. */
  | { readonly state: 'over'; readonly overBy: number }
) &
  (
    | { readonly settling?: false | undefined }
    /** They are being counted anew: these are as of then. */
    | { readonly settling: true; readonly asOf: Instant }
  );

export type StorageView = StorageFigures & {
  /** Whether the files may be looked through; `null` where nothing says so. */
  readonly files: Decision | null;
};

/**
 * Stored bytes against the quota, or `null` where nothing is stored, or not for this viewer to see.
 *
 * Reads the overview and adds no request of its own, and none at all where they are given. A failed
 * refresh keeps the last answer as stale.
 */
export function useStorage(given?: StorageFigures): ReadView<StorageView | null> {
  return useGiven(given && { ...given, files: null }, storageOf);
}

const storageOf = ({ storage, decisions }: BillingOverview): StorageView | null =>
  storage && { ...storage, files: decisions['storage.view'] ?? null };
