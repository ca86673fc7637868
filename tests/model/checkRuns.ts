/** Many runs from one seed; a failure is told as the shortest run that still shows it. */
import fc from 'fast-check';
import type { Preset } from '../../src/rules/presets.js';
import { perform } from './perform.js';
import { type Run, runOf } from './Run.js';

export interface Plan {
  readonly preset: Preset;
  readonly seed: number;
  readonly runs: number;
  /** Replays one failure, as it was told. */
  readonly path?: string | undefined;
  /** Looks for no shorter one. */
  readonly asFound?: boolean | undefined;
  /** Told of each run that begins. */
  readonly onRun?: (() => void) | undefined;
}

export interface Outcome {
  /** Until the first that failed, or all of them. */
  readonly runs: number;
  /** What does not hold; `null` where every run held. */
  readonly broken: string | null;
  /** How to come to it, a line for each step. */
  readonly story: string;
}

export async function checkRuns({
  preset,
  seed,
  runs,
  path = '',
  asFound = false,
  onRun,
}: Plan): Promise<Outcome> {
  const property = fc.asyncProperty(runOf(preset), (run) => {
    onRun?.();
    return perform(run);
  });
  const options = { seed, numRuns: runs, path, endOnFailure: asFound };
  const { failed, numRuns, counterexample, counterexamplePath } = await fc.check(property, options);
  const [run] = counterexample ?? [];
  if (!failed || run === undefined) return { runs: numRuns, broken: null, story: '' };
  const { broken, story } = await retold(run);
  const again = `npm run model -- --preset ${preset} --seed ${seed} --path ${counterexamplePath}`;
  return { runs: numRuns, broken, story: `${story}\n\nAgain: ${again}` };
}

async function retold(run: Run): Promise<{ readonly broken: string; readonly story: string }> {
  const lines: string[] = [];
  const { scenario, policy, delays, now } = run.beginning;
  const thrown = await perform(run, lines).catch((error: unknown) => error);
  const story = [
    `${scenario} at ${now}, delays ${JSON.stringify(delays)}, policy ${JSON.stringify(policy)}`,
    ...lines.map((line, place) => `${String(place + 1).padStart(3)}. ${line}`),
  ];
  return { broken: String(thrown), story: story.join('\n') };
}
