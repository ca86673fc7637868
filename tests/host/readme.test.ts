/** What the README writes in TypeScript, checked against the declarations that a host installs. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPackedHost } from '../../scripts/packedHost.ts';
import { readmeCode } from '../support/readme.ts';

const tsc = fileURLToPath(new URL('../../node_modules/typescript-native/bin/tsc', import.meta.url));

const config = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: ['vite/client'],
  },
};

/** What the README leaves to the host. */
const hostsOwn = `import type { Backend, Identity } from 'farebox/server';
declare global {
  const backend: Backend;
  function session(request: Request): Promise<{ readonly userId: string } | null>;
  function viewerOf(session: { readonly userId: string } | null): Identity | null;
}
`;

const files = {
  'App.tsx': readmeCode("A host's first ten lines", 'tsx'),
  'server.ts': readmeCode('Adapters', 'ts'),
  'mocks.ts': readmeCode('Mocks', 'ts'),
  'hostsOwn.ts': hostsOwn,
  'tsconfig.json': JSON.stringify(config),
};

let host: string;

beforeAll(() => {
  const types = ['@types/react', '@types/react-dom'];
  host = createPackedHost(['react', 'react-dom', '@tanstack/react-query', 'vite', ...types]);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(host, name), text);
});

afterAll(() => {
  if (host) rmSync(host, { recursive: true });
});

it('compiles, and so do the declarations of every door', () => {
  const { stdout, status } = spawnSync('node', [tsc], { cwd: host, encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
