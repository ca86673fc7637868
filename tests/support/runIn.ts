import { execFile } from 'node:child_process';

const { NODE_ENV: _, VITEST: __, ...env } = process.env;

/** All that a command of Node writes in a host, whether it passes or not. */
export const runIn = (host: string, words: readonly string[], more: NodeJS.ProcessEnv = {}) =>
  new Promise<string>((resolve) => {
    execFile('node', words, { cwd: host, env: { ...env, ...more } }, (_error, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });
