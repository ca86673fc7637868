import type { Runner } from '../../src/testing/index.js';

export interface Collected {
  /** Group and check, as the runner was told. */
  readonly name: string;
  /** What it threw; `null` where it passed, or was skipped. */
  readonly sentence: string | null;
  readonly isSkipped: boolean;
}

/** Plays what a suite declares, one after the other, and tells how each ended. */
export async function collected(declare: (runner: Runner) => void): Promise<readonly Collected[]> {
  const declared: { name: string; body: () => Promise<void>; isSkipped: boolean }[] = [];
  const groups: string[] = [];
  const put = (isSkipped: boolean) => (name: string, body: () => Promise<void>) =>
    void declared.push({ name: [...groups, name].join(' '), body, isSkipped });
  declare({
    describe: (name, body) => {
      groups.push(name);
      body();
      groups.pop();
    },
    it: Object.assign(put(false), { skip: put(true) }),
  });

  const ends: Collected[] = [];
  for (const { name, body, isSkipped } of declared) {
    const sentence = isSkipped ? null : await sentenceOf(body);
    ends.push({ name, sentence, isSkipped });
  }
  return ends;
}

async function sentenceOf(body: () => Promise<void>): Promise<string | null> {
  try {
    await body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The sentences of the checks that failed. */
export const sentencesIn = (ends: readonly Collected[]): readonly string[] =>
  ends.flatMap(({ sentence }) => sentence?.split('\n') ?? []);
