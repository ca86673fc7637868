/**
 * Values that a newer server may know and this version does not.
 *
 * An unknown status, kind or code is drawn as itself in neutral dress: it never
 * crashes a screen and never lets a purchase through.
 */

/** One of `T`, or a word that this version has not learned yet. */
export type Open<T extends string> = T | (string & {});

/** The row of `table` named `key`, or `undefined` for a word that the table does not know. */
export function lookUp<K extends string, V>(
  table: Readonly<Record<K, V>>,
  key: string,
): V | undefined {
  return Object.hasOwn(table, key) ? table[key as K] : undefined;
}
