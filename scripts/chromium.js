import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environment, root } from './packages.js';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];
const spelled = ['Chromium', 'Google Chrome'];

/**
 * The path of a Chromium that the tests can drive, installed first when there is none.
 * `undefined` means Playwright's own, which Playwright finds by itself.
 */
export function prepareChromium() {
  const found = given() ?? installed();
  if (found !== undefined) return found;
  if (hasPlaywrightChromium()) return undefined;
  if (installFromDebian()) return installed();
  installFromPlaywright();
  return undefined;
}

function given() {
  const path = process.env['CHROMIUM_PATH'];
  if (path && !existsSync(path)) {
    throw new Error(`CHROMIUM_PATH is ${path}, which does not exist. Correct it or unset it.`);
  }
  return path || undefined;
}

function installed() {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...places];
  return folders
    .flatMap((folder) => [...names, ...spelled].map((name) => join(folder, name)))
    .find(isExecutable);
}

function hasPlaywrightChromium() {
  const print = 'import("playwright").then((p) => console.log(p.chromium.executablePath()))';
  const { stdout } = run('node', ['--eval', print], 'pipe');
  return existsSync(String(stdout).trim());
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  if (run('apt-get', ['--version'], 'ignore').status !== 0) return false;
  if (!isRoot && run('sudo', ['-n', 'true'], 'ignore').status !== 0) return false;

  console.log('Installing Chromium with apt-get: the browser tests need one and none was found.');
  return [['update'], ['install', '--yes', 'chromium']].every((words) => {
    const [program = '', ...rest] = [...sudo, 'apt-get', '-qq', ...words];
    return run(program, rest, 'ignore').status === 0;
  });
}

function installFromPlaywright() {
  console.log(
    'Downloading Chromium with Playwright: the browser tests need one and none was found.',
  );
  if (run('npx', ['playwright', 'install', 'chromium'], 'ignore').status === 0) return;
  throw new Error(
    'No Chromium was found or could be installed, so no browser test can run. ' +
      'Install one and set CHROMIUM_PATH to it.',
  );
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {'ignore' | 'pipe'} stdio
 */
function run(program, words, stdio) {
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { cwd: root, env, stdio: ['ignore', stdio, 'inherit'] });
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
