/**
 * Whether a value is what the contract says.
 *
 * An adapter of a host's own passes no reader of ours, so each answer is read here as
 * `createHttpClient` reads it from the wire, and a misfit is told by its place.
 */
import type { ActionResult } from '../client/BillingClient.js';
import type { Reader } from '../client/reader.js';
import { demand, quoted } from './demand.js';
import { demandExact } from './exact.js';

/** Answers the value in its shape, or throws a sentence about `what`. */
export type Fit<T> = (what: string, value: unknown) => T;

/** A value that this reader reads. */
export function shaped<T>(read: Reader<T>): Fit<T> {
  return (what, value) => {
    const fitting = readOr(read, value, (place) => misfit(what, place));
    demandExact(what, fitting);
    return fitting;
  };
}

/** A list, which the reader knows as `{ data }`. */
export function listed<T>(read: Reader<readonly T[]>): Fit<readonly T[]> {
  return (what, value) => {
    const fitting = readOr(read, { data: value }, ({ path, ...place }) =>
      misfit(what, { ...place, path: path.replace(/^data\.?/, '') }),
    );
    demandExact(what, fitting);
    return fitting;
  };
}

function readOr<T>(read: Reader<T>, value: unknown, failure: (place: Place) => Error): T {
  try {
    return read(value);
  } catch {
    throw failure(misfitIn(read, value));
  }
}

function misfit(what: string, { path, value }: Place): Error {
  const at = path === '' ? '' : ` at \`${path}\``;
  return new Error(`${what} answered ${quoted(value)}${at}${mending({ path, value })}`);
}

/** Nothing. */
export const nothing: Fit<void> = (what, value) =>
  demand(
    value === undefined,
    `${what} answered ${quoted(value)}, and a screen has no place for it. Answer nothing.`,
  );

const ENDS = ['succeeded', 'settling', 'requires_action', 'redirect'];

/** A change that ended in one of four ways. */
export function ended<T>(readResult: Reader<ActionResult<T>>): Fit<ActionResult<T>> {
  const fit = shaped(readResult);
  return (what, value) => {
    const status: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'status') : value;
    demand(
      ENDS.some((end) => end === status),
      `${what} ended as ${quoted(status)}, so a screen cannot tell whether money moved. End it as one of ${ENDS.join(', ')}.`,
    );
    return fit(what, value);
  };
}

interface Place {
  readonly path: string;
  readonly value: unknown;
}

/** Names of actions have dots of their own. */
function joined(path: string, name: string): string {
  if (!/^\w+$/.test(name)) return `${path}['${name}']`;
  return path === '' ? name : `${path}.${name}`;
}

/** Where a reader stopped: the place that it looked at last. */
function misfitIn(read: Reader<unknown>, value: unknown): Place {
  let last: Place = { path: '', value };
  const watched = (it: unknown, path: string): unknown => {
    if (typeof it !== 'object' || it === null) return it;
    const copy: object = Array.isArray(it) ? [...it] : { ...it };
    return new Proxy(copy, {
      get(target, name): unknown {
        const inner: unknown = Reflect.get(target, name);
        if (typeof name === 'symbol' || (Array.isArray(target) && !/^\d+$/.test(name)))
          return inner;
        last = { path: joined(path, name), value: inner };
        return watched(inner, last.path);
      },
    });
  };
  try {
    read(watched(value, ''));
  } catch {} // it has been seen to fail
  return last;
}

/** Why it does not serve and what to do, as far as the value tells. */
function mending({ path, value }: Place): string {
  if (typeof value === 'number' && !Number.isInteger(value)) {
    return ', and fractions do not add up exactly. Send a whole number of minor units with its scale.';
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    return ', which is past the whole numbers that JSON keeps apart. Send fewer decimals in its scale.';
  }
  if (typeof value === 'string' && /\p{Sc}|\d[.,]\d/u.test(value)) {
    return ', which cannot be added up, nor printed in another language. Send { amount, currency, scale }.';
  }
  if (value === undefined && path.endsWith('unit')) {
    return ', so nobody knows what the amount counts. Name its currency, or the unit credits.';
  }
  return value === undefined
    ? ', and a screen has to know. Answer it, or null where there is none.'
    : ', and a screen expects something else there. Answer what `BillingClient` declares.';
}
