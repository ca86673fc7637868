import { prepareChromium } from './chromium.js';
import { environment, installPackages } from './packages.js';
import { runStep } from './runStep.js';
import { selectSteps } from './steps.js';

/** @typedef {import('./steps.js').Step} Step */
/** @typedef {import('./runStep.js').Outcome} Outcome */

const AT_ONCE = 2;

const words = process.argv.slice(2);
const verbose = words.includes('--verbose');
const { selected, files } = selectSteps(words.filter((word) => !word.startsWith('--')));

/** @type {Map<string, Outcome>} */
const outcomes = new Map();
let problem = '';

process.on('SIGINT', () => finish('interrupted'));
process.on('SIGTERM', () => finish('stopped'));

try {
  installPackages();
  await runAll([...selected], environmentOfSteps());
  if (files.length > 0 && total('passed') + total('failed') === 0) {
    problem = `No test case matches ${files.join(' ')}.`;
  }
} catch (error) {
  problem = error instanceof Error ? error.message : String(error);
}
finish(problem);

function environmentOfSteps() {
  if (!selected.some(({ browser }) => browser)) return environment;
  const chromium = prepareChromium();
  return chromium === undefined ? environment : { ...environment, CHROMIUM_PATH: chromium };
}

/**
 * @param {Step[]} waiting
 * @param {NodeJS.ProcessEnv} env
 */
async function runAll(waiting, env) {
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((step) => canStart(step, [...running.keys()]));
    if (next === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    running.set(
      next,
      settle(next, env).then(() => void running.delete(next)),
    );
  }
}

/**
 * @param {Step} step
 * @param {Step[]} running
 */
function canStart({ needs = [], browser }, running) {
  if (browser || running.some((step) => step.browser)) return running.length === 0;
  return running.length < AT_ONCE && needs.every((name) => outcomes.has(name));
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 */
async function settle(step, env) {
  const broken = step.needs?.find((name) => !outcomes.get(name)?.ok);
  if (broken !== undefined) return console.log(`- ${step.name}: not run, since ${broken} failed`);
  const outcome = await runStep(step, files, env);
  outcomes.set(step.name, outcome);
  report(step, outcome);
}

/**
 * @param {Step} step
 * @param {Outcome} outcome
 */
function report({ name, tests }, { ok, passed, failed, seconds, output }) {
  const cases = tests ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${ok ? '✓' : '✗'} ${name}: ${seconds.toFixed(1)} s${cases}`);
  if (!ok || verbose) console.log(output.trimEnd());
}

/** @param {'passed' | 'failed'} which */
function total(which) {
  return [...outcomes.values()].reduce((sum, outcome) => sum + outcome[which], 0);
}

/** @param {string} trouble */
function finish(trouble) {
  const broken = [...outcomes].filter(([, { ok }]) => !ok).map(([name]) => name);
  if (trouble) console.log(trouble);
  if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}`);
  const failed = total('failed') + (trouble ? 1 : 0);
  console.log(`${total('passed')} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
