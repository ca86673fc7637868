/** What README and guides write in TypeScript, checked against what a host installs. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPackedHost } from '../../scripts/packedHost.ts';
import { snippets } from '../support/snippets.ts';

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

/** What they leave to the host. */
const hostsOwn = `import type { Backend, Identity } from 'farebox/server';
import type { BillingClient } from 'farebox/client';
import type { BillingOverview, Plan, Role } from 'farebox/rules';
interface Session { readonly workspace: string; readonly id: string; readonly role: Role }
interface Change { readonly kind: 'overview' | 'wallet' | 'subscription'; readonly number: number }
interface I18n {
  readonly language: string;
  exists(key: string): boolean;
  t(key: string, vars: Readonly<Record<string, string | number>>): string;
}
declare global {
  const backend: Backend;
  const client: BillingClient;
  const overview: BillingOverview;
  const plans: readonly Plan[];
  const i18n: I18n;
  function session(request: Request): Promise<Session | null>;
  function viewerOf(session: Session | null): Identity | null;
  function listen(channel: string, signal: AbortSignal): Promise<AsyncIterator<unknown>>;
  function numberIn(id: string | null): number;
  function versionOf(workspaceId: string): Promise<string>;
  function sql(text: TemplateStringsArray, ...values: unknown[]): Promise<readonly Change[]>;
  function expect(value: unknown): { toBe(other: unknown): void };
}
`;

/** One whose rest is left out does not compile, and says so. */
const isWhole = ({ code }: { readonly code: string }) => !code.includes('// …');
const written = snippets().filter(isWhole);

let host: string;

beforeAll(() => {
  const types = ['@types/react', '@types/react-dom'];
  const stripe = ['@stripe/stripe-js', '@stripe/react-stripe-js'];
  const tests = ['@testing-library/react', '@testing-library/user-event'];
  const own = ['react', 'react-dom', '@tanstack/react-query', 'vite'];
  host = createPackedHost([...own, ...types, ...stripe, ...tests]);
  const write = (name: string, text: string) => writeFileSync(join(host, name), text);
  for (const { name, code } of written) write(name, code);
  write('hostsOwn.ts', hostsOwn);
  write('tsconfig.json', JSON.stringify(config));
});

afterAll(() => {
  if (host) rmSync(host, { recursive: true });
});

it('finds what is written', () => {
  expect(written.length).toBeGreaterThan(12);
});

it('compiles, and so do the declarations of every door', () => {
  const { stdout, status } = spawnSync('node', [tsc], { cwd: host, encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
