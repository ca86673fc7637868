/**
 * What the handler costs in one process: `node bench/handler.ts`.
 *
 * | measured                              | beside                                   | costs at most |
 * | ------------------------------------- | ---------------------------------------- | ------------- |
 * | the overview of each product          | a bare `Response.json` of the same body  | 20 times      |
 * | the last page of 100,000 transactions | the first page                           | 1.5 times     |
 *
 * The two take turns, a ratio is the median of those of the turns, and time is that of the
 * processor: what else a machine has to do counts little. Exits with 1 where a ratio is over its
 * bound.
 */
import { fileURLToPath } from 'node:url';
import { importBundled } from '../scripts/importBundled.ts';
import type * as bundled from './handlerSubjects.ts';
import type { Subject } from './handlerSubjects.ts';

const TURNS = 41;
const TURN_MS = 15;
const ROWS = 100_000;

interface Row {
  readonly what: string;
  readonly beside: string;
  readonly most: number;
  readonly subject: Subject;
  readonly yardstick: Subject;
}

const { overviewOf, pagesOf }: typeof bundled = await importBundled(
  fileURLToPath(new URL('handlerSubjects.ts', import.meta.url)),
);

async function rows(): Promise<Row[]> {
  const presets = ['workspace', 'team', 'wallet'] as const;
  const overviews = presets.map(async (preset) => {
    const { handler, bare } = await overviewOf(preset);
    const what = `the overview of ${preset}`;
    return { what, beside: 'bare', most: 20, subject: handler, yardstick: bare };
  });
  const { first, last } = await pagesOf(ROWS);
  const what = `the last page of ${ROWS.toLocaleString('en')}`;
  const pages = { what, beside: 'the first', most: 1.5, subject: last, yardstick: first };
  return [...(await Promise.all(overviews)), pages];
}

/** Milliseconds of the processor for one call, over as many as fill a turn. */
async function costOf(subject: Subject): Promise<number> {
  const started = process.cpuUsage();
  for (let calls = 10; ; calls += 10) {
    for (let call = 0; call < 10; call++) await subject();
    const { user, system } = process.cpuUsage(started);
    const spent = (user + system) / 1000;
    if (spent >= TURN_MS) return spent / calls;
  }
}

async function measure({ subject, yardstick }: Row) {
  const costs: number[] = [];
  const ratios: number[] = [];
  for (let turn = -5; turn < TURNS; turn++) {
    const isSubjectFirst = turn % 2 === 0;
    const before = isSubjectFirst ? await costOf(subject) : await costOf(yardstick);
    const after = isSubjectFirst ? await costOf(yardstick) : await costOf(subject);
    if (turn < 0) continue; // the first ones warm up
    const [cost, beside] = isSubjectFirst ? [before, after] : [after, before];
    costs.push(cost);
    ratios.push(cost / beside);
  }
  return { cost: median(costs), ratio: median(ratios) };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function line(...[first = '', ...rest]: readonly string[]) {
  console.log(first.padEnd(32) + rest.map((it) => it.padStart(18)).join(''));
}

line('', 'per second', '× beside', 'at most');
for (const row of await rows()) {
  const { what, beside, most } = row;
  const { cost, ratio } = await measure(row);
  const rate = Math.round(1000 / cost).toLocaleString('en');
  line(what, rate, `${ratio.toFixed(2)} ${beside}`, most.toFixed(1));
  if (!(ratio <= most)) process.exitCode = 1;
}
