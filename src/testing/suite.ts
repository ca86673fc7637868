/** How a suite is put before a runner: one test for each check, and one skipped for each that cannot be made. */
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

/** Declares every check. One that lacks something is skipped, and its name says what to give. */
export function declareSuite<Need extends string, C extends { readonly name: string }>(
  { describe, it }: Runner,
  { name, groups, needsOf, has, give, play }: Suite<Need, C>,
): void {
  describe(name, () => {
    for (const [group, checks] of Object.entries(groups)) {
      describe(group, () => {
        for (const check of checks) {
          const lacking = needsOf(check).find((need) => !has(need));
          if (lacking === undefined) it(check.name, () => play(check));
          else it.skip(`${check.name}. Not run: ${give[lacking]}`, () => play(check));
        }
      });
    }
  });
}
