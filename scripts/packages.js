import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join(root, 'node_modules', '.bin');
const path = process.env['PATH'] ?? '';

/** The environment of a child: the packages' own programs first, so that `node` is the pinned one. */
export const environment = { ...process.env, PATH: [bin, path].join(delimiter) };

/** Makes the `node_modules` of a folder match its lock file. Throws when npm fails. */
export function installPackages(folder = root) {
  const stamp = join(folder, 'node_modules', '.farebox-lock');
  const digest = digestOf(join(folder, 'package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;

  const place = relative(root, folder) || 'the repository';
  console.log(`Running npm ci: the packages of ${place} are missing or older than the lock file.`);
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      env: { ...process.env, PATH: systemPath() },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) {
    throw new Error(
      `npm ci failed, so nothing can run. ${error?.message ?? 'See its output above.'}`,
    );
  }
  writeFileSync(stamp, digest);
}

/** @param {string} file */
function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** npm must not run on the Node.js inside the folder that it is about to delete. */
function systemPath() {
  const isOwn = (/** @type {string} */ entry) => /[\\/]node_modules[\\/]\.bin[\\/]?$/.test(entry);
  return path
    .split(delimiter)
    .filter((entry) => !isOwn(entry))
    .join(delimiter);
}
