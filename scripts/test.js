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
/** @type {string[]} */
const troubles = [];

process.on('SIGINT', () => finish('Interrupted.'));
process.on('SIGTERM', () => finish('Stopped.'));

try {
  installPackages();
  const env = environmentOfBrowser();
  const runnable = selected.filter(({ browser }) => env !== null || !browser);
  await runAll(runnable, env ?? environment);
  if (files.length > 0 && total('passed') + total('failed') === 0) {
    troubles.push(`No test case matches ${files.join(' ')}.`);
  }
} catch (error) {
  troubles.push(messageOf(error));
}
finish();

/** `null` when there is no browser to be had: the other steps still say what they know. */
function environmentOfBrowser() {
  if (!selected.some(({ browser }) => browser)) return environment;
  try {
    const chromium = prepareChromium();
    return chromium === undefined ? environment : { ...environment, CHROMIUM_PATH: chromium };
  } catch (error) {
    troubles.push(messageOf(error));
    return null;
  }
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

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {string[]} last */
function finish(...last) {
  for (const trouble of [...troubles, ...last]) console.log(trouble);
  const broken = [...outcomes].filter(([, { ok }]) => !ok).map(([name]) => name);
  if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}`);
  const failed = total('failed') + troubles.length + last.length;
  console.log(`${total('passed')} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
