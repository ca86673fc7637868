/**
 * What an answer says: the value that its reader finds, or the failure that it names.
 *
 * A body that is not what was agreed is a `malformed_response`, whatever its status: a proxy's
 * page, a cut-off text. Only a 401 speaks for itself.
 */
import { BillingError, isBillingError } from './BillingError.js';
import type { Reader } from './reader.js';
import { retryAfter } from './retryAfter.js';
import { problem } from './wire.js';

export interface Received {
  readonly response: Response;
  readonly text: string;
}

/** The value of an answer; a failure is thrown as a `BillingError`. */
export function answer<T>(read: Reader<T>, { response, text }: Received): T {
  if (!response.ok) throw failure(response, text);
  try {
    return read(text === '' ? undefined : JSON.parse(text));
  } catch {
    throw malformed(response);
  }
}

function failure(response: Response, text: string): BillingError {
  const { status, headers } = response;
  try {
    const { title, detail, requestId, retryAfterMs, ...rest } = problem(JSON.parse(text));
    return new BillingError({
      ...rest,
      status,
      message: detail ?? title ?? rest.code,
      requestId: requestId ?? headers.get('X-Request-Id') ?? undefined,
      retryAfterMs: retryAfterMs ?? retryAfter(response),
    });
  } catch {
    return status === 401
      ? new BillingError({ code: 'unauthenticated', status, message: 'Nobody is signed in.' })
      : malformed(response);
  }
}

/** What stands between may answer in our place: a proxy's page, a cut-off body. */
function malformed(response: Response): BillingError {
  return new BillingError({
    code: 'malformed_response',
    message: `The answer with status ${response.status} is malformed.`,
    status: response.status,
    retryable: true,
    retryAfterMs: retryAfter(response),
  });
}

/**
 * Whether the server has said how the intent ended, so that its key is spent. A 401 says nothing of
 * it: an attempt whose answer was lost may have been made before the session ended.
 */
export function isDefinite(error: unknown): boolean {
  if (!isBillingError(error)) return false;
  const { status, retryable } = error;
  return status !== null && status >= 400 && status < 500 && status !== 401 && !retryable;
}
