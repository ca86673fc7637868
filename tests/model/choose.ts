/**
 * Choices out of one number, so that a step is plain data: its name and its choice.
 *
 * Zero chooses the first of everything, which is what shrinking leads to: the plainest come first.
 */
export interface Choose {
  <T>(from: readonly [T, ...T[]]): T;
  /** `undefined` out of nothing. */
  <T>(from: readonly T[]): T | undefined;
}

export function chooser(number: number): Choose {
  let left = number;
  return <T>(from: readonly T[]) => {
    if (from.length === 0) return undefined as T;
    const chosen = from[left % from.length];
    left = Math.floor(left / from.length);
    return chosen as T;
  };
}
