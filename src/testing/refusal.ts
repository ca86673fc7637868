/** How a promise is to be kept or refused: with a value, or with a `BillingError`. */
import { type BillingError, isBillingError } from '../client/BillingError.js';
import type { Decision } from '../rules/index.js';
import { demand, quoted } from './demand.js';

export type Deed = () => Promise<unknown>;

/** What a deed answers; that it fails is told with its code. */
export async function answered(what: string, deed: Deed): Promise<unknown> {
  try {
    return await deed();
  } catch (error) {
    throw new Error(
      `${what} failed with ${spoken(error)}, though nothing stands against it. Answer it, or refuse it in \`decisions\` too.`,
    );
  }
}

/** What an error must say; what is left out may be anything. */
export interface Expected {
  readonly codes: readonly string[];
  readonly reason?: string | undefined;
  readonly retryable?: boolean | undefined;
}

/** The error of a deed that must be refused so. */
export async function refusedAs(
  what: string,
  deed: Deed,
  { codes, reason, retryable }: Expected,
): Promise<BillingError> {
  const code = codes.join(' or ');
  const outcome = await outcomeOf(deed);
  if (!outcome.isRefused) {
    throw new Error(
      `${what} resolved with ${quoted(outcome.value)}, so a screen takes the refusal for a success. Reject with a BillingError of code ${code}.`,
    );
  }
  const error = branded(what, outcome.error, code);
  demand(
    codes.includes(error.code),
    `${what} was refused as ${spoken(error)}, and a screen acts on another code. Refuse it as ${code}.`,
  );
  demand(
    reason === undefined || error.reason === reason,
    `${what} was refused for the reason ${quoted(error.reason)}, but its button says ${quoted(reason)}. Take the reason from the decision.`,
  );
  demand(
    retryable === undefined || error.retryable === retryable,
    `${what} was refused as ${error.code} with retryable ${error.retryable}, so a screen ${retryable === true ? 'gives up' : 'tries again in vain'}. Say retryable ${retryable}.`,
  );
  return error;
}

/** A `BillingError`, by its brand; anything else is told. */
export function branded(what: string, error: unknown, code: string): BillingError {
  demand(
    isBillingError(error),
    `${what} rejected with ${quoted(error)}, which no screen recognises. Throw a BillingError of code ${code}.`,
  );
  demand(
    typeof error.code === 'string' && typeof error.retryable === 'boolean',
    `${what} rejected with a BillingError of code ${quoted(error.code)} and retryable ${quoted(error.retryable)}, so nobody knows whether to try again. Build it with new BillingError({ code, message, retryable }).`,
  );
  return error;
}

/** How a method must refuse what `decisions` refuse, by the table of `refusal.ts`; `null` for what is allowed. */
export function errorOf(decision: Decision | undefined): Expected | null {
  if (decision === undefined || decision.allowed) return null;
  const { reason } = decision;
  if (reason === 'not_member') return { codes: ['not_found'], retryable: false };
  const isUnderWay = reason === 'settling' || reason === 'in_flight';
  return { codes: [isUnderWay ? reason : 'forbidden'], reason, retryable: isUnderWay };
}

/** An error in a word or two. */
export function spoken(error: unknown): string {
  if (!isBillingError(error)) return quoted(error);
  return error.reason === null ? error.code : `${error.code} (${error.reason})`;
}

type Outcome =
  | { readonly isRefused: false; readonly value: unknown }
  | { readonly isRefused: true; readonly error: unknown };

/** How a deed ended. */
export async function outcomeOf(deed: Deed): Promise<Outcome> {
  try {
    return { isRefused: false, value: await deed() };
  } catch (error) {
    return { isRefused: true, error };
  }
}

/** The same end again. */
export function replayed(outcome: Outcome): unknown {
  if (outcome.isRefused) throw outcome.error;
  return outcome.value;
}
