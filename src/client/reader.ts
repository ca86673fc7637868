/**
 * Readers of JSON from elsewhere.
 *
 * A reader answers the value in its shape, or throws. What an object's reader does not name is
 * dropped, so that nobody comes to rely on a field that was not agreed.
 */
import { type Instant, lookUp } from '../rules/index.js';

export type Reader<T> = (value: unknown) => T;

type Fields<T> = { readonly [K in keyof T]: Reader<T[K]> };

const misfit = new TypeError('Not as agreed.'); // one for all: a union meets many

/** What passes a test, as it is. */
function that<T>(fits: (value: unknown) => boolean): Reader<T> {
  return (value) => {
    if (!fits(value)) throw misfit;
    return value as T;
  };
}

export const text = that<string>((value) => typeof value === 'string');
export const flag = that<boolean>((value) => typeof value === 'boolean');
export const nothing = that<undefined>((value) => value === undefined);
export const whole = that<number>(Number.isSafeInteger);
export const count = that<number>((value) => whole(value) >= 0);
export const instant = that<Instant>((value) => !Number.isNaN(Date.parse(text(value))));
const anyObject = that<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const anyArray = that<readonly unknown[]>(Array.isArray);

/** One of these values. */
export function oneOf<const T>(...values: readonly T[]): Reader<T> {
  return that((value) => values.some((each) => each === value));
}

export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? null : read(value));
}

/** For a field that may be left out. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (value) => (value === undefined ? undefined : read(value));
}

export function array<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value) => anyArray(value).map((each) => read(each));
}

export function object<T extends object>(fields: Fields<T>): Reader<T> {
  const named: readonly [string, Reader<unknown>][] = Object.entries(fields);
  return (value) => {
    const given = anyObject(value);
    return Object.fromEntries(named.map(([name, read]) => [name, read(given[name])])) as T;
  };
}

/** The rows of `{ data }`. */
export function list<T>(row: Reader<T>): Reader<readonly T[]> {
  const read = object({ data: array(row) });
  return (value) => read(value).data;
}

/** An object with the fields of its `kind`; a kind that a newer server knows has the frame alone. */
export function byKind<T extends { readonly kind: string }>(
  frame: Readonly<Record<string, Reader<unknown>>>,
  details: Readonly<Record<T['kind'], Readonly<Record<string, Reader<unknown>>>>>,
): Reader<T> {
  return (value) => {
    const kind = text(anyObject(value)['kind']);
    const fields = { ...frame, kind: text, ...lookUp(details, kind) };
    return object(fields)(value) as T & object;
  };
}

/** An object whose names are open. */
export function record<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value) => {
    const given = anyObject(value);
    return Object.fromEntries(Object.keys(given).map((name) => [name, read(given[name])]));
  };
}

/** The first shape that fits. */
export function union<const R extends readonly Reader<unknown>[]>(
  ...readers: R
): Reader<ReturnType<R[number]>> {
  return (value) => {
    for (const read of readers) {
      try {
        return read(value) as ReturnType<R[number]>;
      } catch {} // the next one may fit
    }
    throw misfit;
  };
}
