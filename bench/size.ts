/**
 * What a host pays for the packed library, gzipped: `npx node bench/size.ts` after a build.
 *
 * Each entry is bundled from the tarball as a host would bundle it, without the peers it has
 * anyway. The bundler is Rolldown, Vite's own, without the few hundred bytes that Vite adds to a page
 * that imports anything later. What is only imported when it is needed is counted apart, as `later`,
 * and has a limit of its own; the words of a language come by area, and the largest area has one too.
 * The last column compares with TanStack Query's own bundle for `useQuery`, of the same run.
 * `--update` writes each limit anew, at the size of today and a tenth more.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { OutputChunk } from 'rolldown';
import { bundleOf } from '../scripts/bundleOf.ts';
import { createPackedHost } from '../scripts/packedHost.ts';

interface Entry {
  readonly name: string;
  /** A module of the host's, or a sheet that the host links. */
  readonly source: { readonly code: string } | { readonly sheet: string };
  /** Bytes that no `--update` may exceed. */
  readonly ceiling?: number;
  /** The same, for what is loaded later. */
  readonly laterCeiling?: number;
  /** The same, for the largest chunk of it: it comes by areas, each when somebody speaks it. */
  readonly areaCeiling?: number;
}

const entries: readonly Entry[] = [
  {
    name: 'SubscriptionStatusBadge',
    source: { code: `export { SubscriptionStatusBadge } from 'farebox';` },
    ceiling: 2000,
  },
  {
    name: 'BillingProvider + PlanSelector + createHttpClient',
    source: {
      code: `export { BillingProvider, PlanSelector } from 'farebox';
        export { createHttpClient } from 'farebox/client';`,
    },
    ceiling: 16_000,
  },
  {
    name: 'PricingTable',
    source: { code: `export { PricingTable } from 'farebox/pricing';` },
    ceiling: 5000,
  },
  {
    name: 'everything in farebox',
    source: { code: `export * from 'farebox';` },
    ceiling: 45_000,
    laterCeiling: 21_000,
  },
  ...['ar', 'de', 'es', 'fr', 'he', 'ja', 'ko', 'pt-BR', 'zh-Hans'].map((locale) => ({
    name: `locales/${locale}`,
    source: { code: `export * from 'farebox/locales/${locale}';` },
    ceiling: 5000,
    areaCeiling: 5000,
  })),
  { name: 'styles.css', source: { sheet: 'styles.css' }, ceiling: 12_000 },
];

/** What a host pays for its first query anyway. */
const query = {
  name: 'QueryClient + QueryClientProvider + useQuery of TanStack Query',
  code: `export { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';`,
};

const peers = ['react', 'react-dom', '@tanstack/react-query'];
const gatesFile = new URL('size.gates.json', import.meta.url);

interface Bundle {
  /** What a page loads at first. */
  readonly first: Uint8Array;
  /** What it may load after that, chunk by chunk. */
  readonly later: readonly Uint8Array[];
}

async function bundle(host: string, code: string, external: readonly string[]): Promise<Bundle> {
  const chunks = await bundleOf(host, code, external, { minify: true });
  const first = reached(
    chunks,
    chunks.filter((it) => it.isEntry),
    (it) => it.imports,
  );
  const bytesOf = (some: readonly OutputChunk[]) =>
    Buffer.from(some.map((it) => it.code).join('\n'));
  const later = reached(chunks, [...first], (it) => [...it.imports, ...it.dynamicImports]);
  return {
    first: bytesOf([...first]),
    later: [...later].filter((it) => !first.has(it)).map((it) => bytesOf([it])),
  };
}

/** Chunks, and what they import. */
function reached(
  chunks: readonly OutputChunk[],
  from: readonly OutputChunk[],
  importsOf: (chunk: OutputChunk) => readonly string[],
): ReadonlySet<OutputChunk> {
  const found = new Set(from);
  for (const chunk of found)
    for (const next of chunks) if (importsOf(chunk).includes(next.fileName)) found.add(next);
  return found;
}

const gzipped = (bytes: Uint8Array) =>
  bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length;

async function sizeOf(host: string, { name, source }: Entry): Promise<Size> {
  if ('sheet' in source) {
    const sheet = readFileSync(join(host, 'node_modules', 'farebox', 'dist', source.sheet));
    return { bytes: gzipped(sheet), later: 0, area: 0 };
  }
  try {
    const { first, later } = await bundle(host, source.code, peers);
    return {
      bytes: gzipped(first),
      later: gzipped(Buffer.concat(later)),
      area: Math.max(0, ...later.map(gzipped)),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The packed library cannot give a host “${name}”. ${reason}`, { cause: error });
  }
}

interface Size {
  readonly bytes: number;
  readonly later: number;
  /** Of the largest chunk among what is loaded later. */
  readonly area: number;
}

type Measured = Entry & Size;

async function measure(): Promise<{ yardstick: number; measured: Measured[] }> {
  const host = createPackedHost(peers);
  try {
    const { first } = await bundle(host, query.code, ['react', 'react-dom']);
    const yardstick = gzipped(first);
    const measured = [];
    for (const entry of entries) measured.push({ ...entry, ...(await sizeOf(host, entry)) });
    return { yardstick, measured };
  } finally {
    rmSync(host, { recursive: true });
  }
}

function print(yardstick: number, measured: readonly Measured[]) {
  const tanStack = { ...query, bytes: yardstick, later: 0, area: 0 };
  for (const { name, bytes, later, area } of [...measured, tanStack]) {
    const ratio = (bytes / yardstick).toFixed(2);
    const rest = later === 0 ? '' : `   later ${later} B, at most ${area} B at once`;
    console.log(`${name.padEnd(60)}${String(bytes).padStart(7)} B  ${ratio.padStart(5)} ×${rest}`);
  }
}

interface Held {
  readonly name: string;
  readonly bytes: number;
  readonly ceiling: number;
}

/** What each limit holds: what a page loads at first, and apart from it what it may load after that. */
const heldIn = (measured: readonly Measured[]): Held[] =>
  measured.flatMap(({ name, bytes, later, area, ...ceilings }) => {
    const { ceiling = Infinity, laterCeiling = Infinity, areaCeiling } = ceilings;
    return [
      { name, bytes, ceiling },
      ...(later === 0 ? [] : [{ name: `${name}, later`, bytes: later, ceiling: laterCeiling }]),
      ...(areaCeiling ? [{ name: `${name}, area`, bytes: area, ceiling: areaCeiling }] : []),
    ];
  });

function complaints(measured: readonly Measured[], limits: Record<string, number>): string[] {
  return heldIn(measured).flatMap(({ name, bytes, ceiling }) => {
    const limit = limits[name];
    if (bytes > ceiling) return `${name}: ${bytes} B is over its ceiling of ${ceiling} B.`;
    if (limit === undefined) return `${name}: it has no limit yet. Run with --update.`;
    return bytes > limit ? `${name}: ${bytes} B is over its limit of ${limit} B.` : [];
  });
}

function readLimits(): Record<string, number> {
  if (!existsSync(gatesFile)) return {};
  return JSON.parse(readFileSync(gatesFile, 'utf8')) as Record<string, number>;
}

function writeLimits(measured: readonly Measured[]): Record<string, number> {
  const limits = Object.fromEntries(
    heldIn(measured).map(({ name, bytes, ceiling }) => [
      name,
      Math.min(Math.ceil(bytes * 1.1), ceiling),
    ]),
  );
  writeFileSync(gatesFile, `${JSON.stringify(limits, null, 2)}\n`);
  return limits;
}

try {
  const { yardstick, measured } = await measure();
  print(yardstick, measured);
  const limits = process.argv.includes('--update') ? writeLimits(measured) : readLimits();
  const found = complaints(measured, limits);
  for (const complaint of found) console.error(complaint);
  process.exitCode = found.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
