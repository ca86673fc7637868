/** Numbers that look random and are the same in every run. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** One of the list. */
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T;
}

/** A 32-bit linear congruential generator: enough to look lived in. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    next,
    pick(from) {
      const picked = from[Math.floor(next() * from.length)];
      if (picked === undefined)
        throw new Error(
          'farebox: there is nothing to pick from an empty list, so a scenario has no words. Give it at least one.',
        );
      return picked;
    },
  };
}
