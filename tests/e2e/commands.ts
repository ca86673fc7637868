import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { BrowserCommand } from 'vitest/node';
import type { drawOnServer as draw, Drawn } from './drawOnServer.js';

type Given = Parameters<typeof draw>;

/** Draws a page in Node.js, which has other numbers and dates than the browser under test. */
const drawOnServer: BrowserCommand<Given> = async (_, ...given) => {
  const file = fileURLToPath(new URL('./drawOnServer.tsx', import.meta.url));
  const { module } = await runnerImport<{ drawOnServer: typeof draw }>(file, { configFile: false });
  return module.drawOnServer(...given);
};

export const commands = { drawOnServer };

declare module 'vitest/browser' {
  interface BrowserCommands {
    drawOnServer: (...given: Given) => Promise<Drawn>;
  }
}
