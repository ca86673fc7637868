/**
 * How a back end fails.
 *
 * | code                      | status | repeat? | means                                             |
 * | ------------------------- | ------ | ------- | ------------------------------------------------- |
 * | unauthenticated           | 401    | no      | nobody is signed in                               |
 * | payment_declined          | 402    | no      | the bank said no                                  |
 * | authentication_required   | 402    | no      | the bank wants the person                         |
 * | insufficient_balance      | 402    | no      | the wallet does not hold enough                   |
 * | forbidden                 | 403    | no      | a rule refuses it; `reason` says which            |
 * | not_found                 | 404    | no      | it does not exist for this viewer                 |
 * | settling, in_flight       | 409    | yes     | the same intent is under way                      |
 * | idempotency_in_progress   | 409    | yes     | the same request is being answered                |
 * | preview_stale             | 409    | no      | the preview expired or no longer holds; `preview` is one that does |
 * | version_conflict          | 412    | no      | someone else saved first                          |
 * | precondition_required     | 428    | no      | a version is missing                              |
 * | validation                | 422    | no      | `fields` says what to mend                        |
 * | idempotency_key_reused    | 422    | no      | the key belongs to another request                |
 * | bad_request               | 400    | no      | the request is malformed                          |
 * | rate_limited              | 429    | yes     | wait `retryAfterMs`                               |
 * | internal, unavailable     | 5xx    | as told | the server failed                                 |
 * | offline, timeout          | –      | yes     | no answer came; the outcome is unknown            |
 * | malformed_response        | any    | yes     | the answer is not what was agreed                 |
 *
 * Trust `retryable`, not the number. Recognise an error by `isBillingError`, never by
 * `instanceof`: two copies of the library may meet in one page.
 */
import type { Open, Reason } from '../rules/index.js';
import type { ChangePreview } from './BillingClient.js';

export const BILLING_ERROR_CODES = [
  'unauthenticated',
  'payment_declined',
  'authentication_required',
  'insufficient_balance',
  'forbidden',
  'not_found',
  'settling',
  'in_flight',
  'idempotency_in_progress',
  'preview_stale',
  'version_conflict',
  'precondition_required',
  'validation',
  'idempotency_key_reused',
  'bad_request',
  'rate_limited',
  'internal',
  'unavailable',
  'offline',
  'timeout',
  'malformed_response',
] as const;
export type BillingErrorCode = (typeof BILLING_ERROR_CODES)[number];

export interface FieldError {
  /** A JSON path, e.g. `amount.scale`. */
  readonly path: string;
  readonly message: string;
}

export interface BillingErrorInit {
  readonly code: Open<BillingErrorCode>;
  /** For developers; the screen has its own words. */
  readonly message: string;
  readonly reason?: Open<Reason> | undefined;
  readonly status?: number | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
  readonly fields?: readonly FieldError[] | undefined;
  readonly preview?: ChangePreview | undefined;
  readonly cause?: unknown;
}

const BRAND = Symbol.for('farebox.BillingError');

export class BillingError extends Error {
  override readonly name = 'BillingError';
  declare readonly [BRAND]: true;
  declare readonly code: Open<BillingErrorCode>;
  /** Why a rule refused it; `null` for anything but a refusal. */
  declare readonly reason: Open<Reason> | null;
  /** The HTTP status; `null` when no answer came. */
  declare readonly status: number | null;
  declare readonly retryable: boolean;
  declare readonly retryAfterMs: number | null;
  /** What support needs to find it in a log. */
  declare readonly requestId: string | null;
  declare readonly fields: readonly FieldError[];
  /** Of the same change as it stands now; `null` where none is stale, or the viewer may have none. */
  declare readonly preview: ChangePreview | null;

  constructor(init: BillingErrorInit) {
    super(init.message, { cause: init.cause });
    this[BRAND] = true;
    this.code = init.code;
    this.reason = init.reason ?? null;
    this.status = init.status ?? null;
    this.retryable = init.retryable ?? false;
    this.retryAfterMs = init.retryAfterMs ?? null;
    this.requestId = init.requestId ?? null;
    this.fields = init.fields ?? [];
    this.preview = init.preview ?? null;
  }
}

/** Whether a caught value is an error of the billing back end. */
export function isBillingError(value: unknown): value is BillingError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
