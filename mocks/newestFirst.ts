/**
 * Pages of a list that only grows.
 *
 * A cursor is the place of a row, counted from the oldest, so rows that are added meanwhile neither
 * repeat a row nor hide one. A page costs what it holds, whatever the length of the list.
 */
import { BillingError, type Page } from '../src/client/index.js';

export interface Paging<T> {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly matches: (row: T) => boolean;
  /** Nothing from this row on back can match. */
  readonly isPast?: (row: T) => boolean;
}

/** The page at the cursor; an unreadable cursor fails as `bad_request`. */
export function newestFirst<T>(rows: readonly T[], paging: Paging<T>): Page<T> {
  const { limit, cursor, matches, isPast = () => false } = paging;
  const older = (from: number) => {
    for (let place = from; place >= 0; place--) {
      const row = rows[place];
      if (row === undefined || isPast(row)) return -1;
      if (matches(row)) return place;
    }
    return -1;
  };

  const data: T[] = [];
  let place = older(cursor === undefined ? rows.length - 1 : placeOf(cursor, rows.length));
  while (place >= 0 && data.length < limit) {
    const row = rows[place];
    if (row !== undefined) data.push(row);
    place = older(place - 1);
  }
  return { data, nextCursor: place < 0 ? null : btoa(`row:${place}`) };
}

function placeOf(cursor: string, length: number): number {
  const place = Number(/^row:(\d+)$/.exec(decoded(cursor))?.[1] ?? NaN);
  if (place < length) return place;
  throw new BillingError({
    code: 'bad_request',
    message: 'The cursor was not made by this list.',
  });
}

function decoded(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
