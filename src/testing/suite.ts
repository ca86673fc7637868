/**
 * How a suite is put before a runner.
 *
 * | a check                                      | becomes                                          |
 * | -------------------------------------------- | ------------------------------------------------ |
 * | that can be made                             | a test                                           |
 * | for which the host gave too little           | a skipped test; its name says what to give       |
 * | of what this product does not have (`Absent`) | a test that skips itself and says why; Jest cannot be told so late, and passes it |
 */
import { Absent } from './absent.js';
import type { Runner } from './Runner.js';

export interface Suite<Need extends string, C extends { readonly name: string }> {
  readonly name: string;
  readonly groups: Readonly<Record<string, readonly C[]>>;
  readonly needsOf: (check: C) => readonly Need[];
  readonly has: (need: Need) => boolean;
  /** What to give for a need, as a command. */
  readonly give: Readonly<Record<Need, string>>;
  readonly play: (check: C) => Promise<void>;
}

export function declareSuite<Need extends string, C extends { readonly name: string }>(
  { describe, it }: Runner,
  { name, groups, needsOf, has, give, play }: Suite<Need, C>,
): void {
  const declare = (check: C) => {
    const lacking = needsOf(check).find((need) => !has(need));
    // a body that names an argument would be waited for by Jest
    const body = async (...context: readonly unknown[]) => skipOr(context[0], () => play(check));
    if (lacking === undefined) it(check.name, body);
    else it.skip(`${check.name}. Not run: ${give[lacking]}`, body);
  };
  describe(name, () => {
    for (const [group, checks] of Object.entries(groups)) {
      describe(group, () => checks.forEach(declare));
    }
  });
}

async function skipOr(context: unknown, play: () => Promise<void>): Promise<void> {
  try {
    return await play();
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
    if (maySkip(context)) context.skip(error.message);
  }
}

interface Skips {
  readonly skip: (note: string) => void;
}

/** The context of a test is an object, or a function that bears its words. */
const maySkip = (context: unknown): context is Skips =>
  ((typeof context === 'object' && context !== null) || typeof context === 'function') &&
  typeof Reflect.get(context, 'skip') === 'function';
