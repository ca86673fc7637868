import { execFile } from 'node:child_process';

const { NODE_ENV: _, VITEST: __, FORCE_COLOR: ___, ...given } = process.env;
/** A runner on a build server paints what it says. */
const env = { ...given, NO_COLOR: '1' };

/** All that a command of Node writes in a host, whether it passes or not. */
export const runIn = (host: string, words: readonly string[], more: NodeJS.ProcessEnv = {}) =>
  new Promise<string>((resolve) => {
    execFile('node', words, { cwd: host, env: { ...env, ...more } }, (_error, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });
