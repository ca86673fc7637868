/**
 * Random runs of the mock against the rule book: `npm run model -- --runs 100000 --seed 7`.
 *
 * | option          | means                                                                |
 * | --------------- | -------------------------------------------------------------------- |
 * | `--runs`        | how many, in equal parts over the presets; 1,000 without             |
 * | `--seed`        | the same seed makes the same runs; 1 without                         |
 * | `--preset`      | of this one alone                                                    |
 * | `--path`        | replays one failure, as it was told                                  |
 * | `--seed-faults` | each fault of `modelFaults.ts` in its turn: every one must be caught |
 *
 * Presets run at once, a process each. Exits with 1 where a run fails, or a fault is not caught.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer, type Plugin } from 'vite';
import type { checkRuns } from '../tests/model/checkRuns.ts';
import { type ModelFault, modelFaults } from './modelFaults.ts';

const PRESETS = ['workspace', 'team', 'wallet'] as const;
type Preset = (typeof PRESETS)[number];

const STEP_OF_PROGRESS = 1_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const { values } = parseArgs({
  args: words,
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    preset: { type: 'string' },
    path: { type: 'string' },
    'seed-faults': { type: 'boolean', default: false },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const preset = PRESETS.find((name) => name === values.preset);
const ofEach = Math.ceil(runs / PRESETS.length);

/** The model over the sources, with a fault seeded into them or none. */
async function load(fault?: ModelFault) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    plugins: fault === undefined ? [] : [seeding(fault)],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const loaded = await server.ssrLoadModule('/tests/model/checkRuns.ts');
  return { check: loaded.checkRuns as typeof checkRuns, close: () => server.close() };
}

/** No file is touched: the text is another as it is loaded. */
function seeding({ name, edits }: ModelFault): Plugin {
  for (const { file, from } of edits) {
    const found = readFileSync(join(root, file), 'utf8').split(from).length - 1;
    if (found !== 1) throw new Error(`"${name}": ${file} has its text ${found} times, not once.`);
  }
  return {
    name: 'seed-a-fault',
    enforce: 'pre',
    transform: (code, id) =>
      edits
        .filter(({ file }) => id === join(root, file))
        .reduce((text, { from, to }) => text.replace(from, () => to), code),
  };
}

async function runOne(which: Preset): Promise<boolean> {
  const { check, close } = await load();
  let begun = 0;
  const onRun = () => {
    begun += 1;
    if (begun % STEP_OF_PROGRESS === 0) console.log(`${which}: ${begun} runs`);
  };
  const { path } = values;
  const { broken, story, ...done } = await check({ preset: which, seed, runs, path, onRun });
  await close();
  if (broken === null) console.log(`${which}: ${done.runs} runs hold`);
  else console.log(`${which}: run ${done.runs} fails. ${broken}\n${story}`);
  return broken === null;
}

function runApart(which: Preset): Promise<boolean> {
  const options = ['--preset', which, '--runs', String(ofEach), '--seed', String(seed)];
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...options], {
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

/** How many runs until it was noticed, and as what. */
async function hunt(fault: ModelFault): Promise<boolean> {
  const { check, close } = await load(fault);
  let before = 0;
  for (const which of PRESETS) {
    const outcome = await check({ preset: which, seed, runs: ofEach, asFound: true });
    before += outcome.runs;
    if (outcome.broken === null) continue;
    await close();
    line(fault.name, String(before), outcome.broken);
    return true;
  }
  await close();
  line(fault.name, 'never', `after ${before} runs`);
  return false;
}

const line = (fault: string, caught: string, as: string) =>
  console.log(`${fault.padEnd(44)}${caught.padStart(6)}  ${as}`);

async function huntAll(): Promise<boolean> {
  line('fault', 'runs', 'noticed as');
  let all = true;
  for (const fault of modelFaults) all = (await hunt(fault)) && all;
  return all;
}

async function runAll(): Promise<boolean> {
  const held = await Promise.all(PRESETS.map(runApart));
  return held.every(Boolean);
}

const started = performance.now();
const holds = values['seed-faults']
  ? await huntAll()
  : preset === undefined
    ? await runAll()
    : await runOne(preset);
console.log(`${((performance.now() - started) / 1_000).toFixed(1)} s`);
process.exit(holds ? 0 : 1);
