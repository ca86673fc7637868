import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './packages.js';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 * @property {string} output
 */

const LIMIT_MS = 15 * 60_000;

/**
 * Runs the commands of a step until one fails. A failure without a failed test case counts as one.
 *
 * @param {import('./steps.js').Step} step
 * @param {string[]} files
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
export async function runStep(step, files, env) {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'farebox-'));
  const report = join(folder, 'report.json');
  const extra = step.tests ? [...files, ...reporters(report)] : [];

  let [ok, output] = [true, ''];
  for (const command of step.commands) {
    const run = await runCommand([...command, ...extra], env);
    ok = run.ok;
    output += run.output;
    if (!ok) break;
  }

  const { passed, failed } = step.tests ? casesIn(report) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  const seconds = (performance.now() - started) / 1000;
  return { ok, passed, failed: ok ? failed : Math.max(failed, 1), seconds, output };
}

/** @param {string} report */
function reporters(report) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function runCommand([program = '', ...words], env) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: root, env, timeout: LIMIT_MS });
    const stop = () => void child.kill();
    process.on('exit', stop);
    child.on('close', () => process.off('exit', stop));

    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal) output += `${program} was stopped by ${signal}.\n`;
      resolve({ ok: code === 0, output });
    });
  });
}

/** @param {string} report */
function casesIn(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
