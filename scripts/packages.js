import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join(root, 'node_modules', '.bin');
const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.farebox-lock');
const path = process.env['PATH'] ?? '';

/** The environment of a child: the packages' own programs first, so that `node` is the pinned one. */
export const environment = { ...process.env, PATH: [bin, path].join(delimiter) };

/** Makes `node_modules` match the lock file. Throws when npm fails. */
export function installPackages() {
  const reason = staleness();
  if (reason === null) return;
  console.log(`Running npm ci: ${reason}.`);
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      env: { ...process.env, PATH: systemPath() },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) {
    throw new Error(
      `npm ci failed, so nothing can run. ${error?.message ?? 'See its output above.'}`,
    );
  }
  writeFileSync(stamp, lockDigest());
}

/** Why the packages must be installed, or `null` when they match the lock file. */
function staleness() {
  if (!existsSync(bin)) return 'the packages are not installed yet';
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
  return installed === lockDigest() ? null : 'the packages are older than package-lock.json';
}

function lockDigest() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex');
}

/** npm must not run on the Node.js inside the folder that it is about to delete. */
function systemPath() {
  const isOwn = (/** @type {string} */ entry) => /[\\/]node_modules[\\/]\.bin[\\/]?$/.test(entry);
  return path
    .split(delimiter)
    .filter((entry) => !isOwn(entry))
    .join(delimiter);
}
