/**
 * What a read has come to. A failed read never looks like an empty one, and a failed refresh keeps
 * the last good answer and calls it stale.
 */
import { isBillingError } from '../client/index.js';

export type Unread =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** The viewer may not see it, or it does not exist for it. */
  | { readonly state: 'refused' }
  | { readonly state: 'signed_out' };

export interface Ready<T> {
  readonly state: 'ready';
  readonly value: T;
  /** The last refresh failed: this is from `at`. */
  readonly stale: boolean;
  /** While it is stale: when it was read, epoch milliseconds by this device's clock. */
  readonly at: number;
  readonly retry: () => void;
}

export type ReadView<T> = Unread | Ready<T>;

interface Read<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly at: number;
  readonly retry: () => void;
}

export function viewOf<T>({ data, error, at, retry }: Read<T>): ReadView<T> {
  const code = isBillingError(error) ? error.code : null;
  if (code === 'unauthenticated') return { state: 'signed_out' };
  if (code === 'not_found' || code === 'forbidden') return { state: 'refused' };
  if (data !== undefined) return { state: 'ready', value: data, stale: Boolean(error), at, retry };
  return error ? { state: 'failed', error, retry } : { state: 'loading' };
}
