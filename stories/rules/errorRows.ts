import type { BillingErrorCode } from '../../src/client/index.js';

export interface ErrorRow {
  /** `null` for what never reaches a server, or never comes back from one. */
  readonly status: number | null;
  readonly means: string;
  readonly repeat: 'yes' | 'no' | 'as told';
}

/** Each code with its status, and whether trying again can help. */
export const errorRows: Readonly<Record<BillingErrorCode, ErrorRow>> = {
  unauthenticated: { status: 401, means: 'nobody is signed in', repeat: 'no' },
  payment_declined: { status: 402, means: 'the bank said no', repeat: 'no' },
  authentication_required: { status: 402, means: 'the bank wants the person', repeat: 'no' },
  insufficient_balance: { status: 402, means: 'the wallet does not hold enough', repeat: 'no' },
  forbidden: { status: 403, means: 'a rule refuses it: see its `reason`', repeat: 'no' },
  not_found: { status: 404, means: 'it does not exist for this viewer', repeat: 'no' },
  settling: { status: 409, means: 'the same payment waits for its webhook', repeat: 'yes' },
  in_flight: { status: 409, means: 'the same is being charged', repeat: 'yes' },
  idempotency_in_progress: {
    status: 409,
    means: 'the same request is being answered',
    repeat: 'yes',
  },
  preview_stale: {
    status: 409,
    means: 'the preview expired or no longer holds: `preview` is another one',
    repeat: 'no',
  },
  version_conflict: { status: 412, means: 'somebody else saved first', repeat: 'no' },
  precondition_required: { status: 428, means: 'the version is missing', repeat: 'no' },
  validation: { status: 422, means: '`fields` says what to mend', repeat: 'no' },
  idempotency_key_reused: {
    status: 422,
    means: 'the key belongs to another request',
    repeat: 'no',
  },
  bad_request: { status: 400, means: 'the request is malformed', repeat: 'no' },
  rate_limited: { status: 429, means: 'too many requests: wait `retryAfterMs`', repeat: 'yes' },
  internal: { status: 500, means: 'the server failed', repeat: 'as told' },
  unavailable: { status: 503, means: 'the server is not there', repeat: 'as told' },
  offline: { status: null, means: 'no answer came: the outcome is unknown', repeat: 'yes' },
  timeout: { status: null, means: 'no answer came in time: the same', repeat: 'yes' },
  malformed_response: { status: null, means: 'the answer is not what was agreed', repeat: 'yes' },
};
