import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Door = string | { readonly default: string };

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest: unknown = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const { exports: doors } = manifest as { readonly exports: Readonly<Record<string, Door>> };

/** For Vite: the doors of the package by their sources, so that examples are tried without a build. */
export const doorAliases = Object.entries(doors).flatMap(([door, built]) =>
  typeof built === 'string'
    ? []
    : [
        {
          find: new RegExp(`^farebox${door.slice(1)}$`),
          replacement: built.default.replace('./dist/', root).replace(/\.js$/, '.ts'),
        },
      ],
);
