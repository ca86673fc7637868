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
  const declared: { name: string; body: Body; isSkipped: boolean }[] = [];
  const groups: string[] = [];
  const put = (isSkipped: boolean) => (name: string, body: Body) =>
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
    const notes: string[] = [];
    const skip = (note: string) => void notes.push(note);
    const sentence = isSkipped ? null : await sentenceOf(() => body({ skip }));
    const [note] = notes;
    ends.push({
      name: note === undefined ? name : `${name}: ${note}`,
      sentence,
      isSkipped: isSkipped || note !== undefined,
    });
  }
  return ends;
}

type Body = (...context: readonly unknown[]) => Promise<void>;

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
