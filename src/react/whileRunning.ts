import { isBillingError } from '../client/index.js';

const MAX_WAITS = 3;

/** Repeats a change by itself only while the server still answers the same request. */
export const whileRunning = {
  retry: (failures: number, error: unknown) =>
    isBillingError(error) && error.code === 'idempotency_in_progress' && failures < MAX_WAITS,
  retryDelay: (_: number, error: unknown) =>
    (isBillingError(error) ? error.retryAfterMs : null) ?? 500,
} as const;
