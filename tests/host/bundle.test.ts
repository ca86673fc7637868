/** What a host's bundler keeps of the packed library. */
import { rmSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPackedHost } from '../../scripts/packedHost.ts';

let host: string;

beforeAll(() => {
  host = createPackedHost([
    'react',
    'react-dom',
    '@tanstack/react-query',
    '@stripe/stripe-js',
    '@stripe/react-stripe-js',
  ]);
});

afterAll(() => {
  if (host) rmSync(host, { recursive: true });
});

/** The files of the library that left something in the bundle, and the bundle. */
async function bundle(code: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: host },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    platform: 'browser',
    external: ['react', 'react-dom', '@tanstack/react-query'],
    logLevel: 'silent',
    absWorkingDir: host,
  });
  const kept = loadedBy('out/stdin.js', metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path.replace('node_modules/farebox/dist/', ''))
    .toSorted();
  const entry = outputFiles.find(({ path }) => path.endsWith('stdin.js'))?.text ?? '';
  return { kept, entry, text: outputFiles.map((file) => file.text).join('\n') };
}

type Outputs = Metafile['outputs'];

/** What a page may load of a bundle, at first or later: esbuild also writes chunks that nothing names. */
function loadedBy(entry: string, outputs: Outputs): Outputs[string][] {
  const paths = new Set([entry]);
  for (const path of paths) outputs[path]?.imports.forEach((it) => paths.add(it.path));
  return [...paths].flatMap((path) => outputs[path] ?? []);
}

const within =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));

describe('a bundle', () => {
  it('of the page has no server and no mock in it', async () => {
    const { kept, text } = await bundle(`export { BillingPage, BillingProvider } from 'farebox';`);
    expect(kept).toContain('src/page/BillingPage.js');
    expect(kept.filter(within('src/server/', 'mocks/', 'src/locales/'))).toEqual([]);
    expect(text).not.toMatch(/createBillingHandler|createMemoryIdempotency|createMockBilling/);
  });

  it('of the client has no screen in it', async () => {
    const { kept } = await bundle(`export { createHttpClient } from 'farebox/client';`);
    expect(kept).toContain('src/client/createHttpClient.js');
    expect(kept.filter(within('src/react/', 'src/widgets/', 'src/page/', 'mocks/'))).toEqual([]);
    expect(kept.filter(within('src/server/'))).toEqual([]);
  });

  it('of one widget has nothing of another in it', async () => {
    const { kept } = await bundle(`export { SubscriptionStatusBadge } from 'farebox';`);
    expect(kept.filter(within('src/widgets/', 'src/page/'))).toEqual([
      'src/widgets/SubscriptionStatusBadge/SubscriptionStatusBadge.js',
      'src/widgets/SubscriptionStatusBadge/SubscriptionStatusBadge.messages.js',
    ]);
    expect(kept.filter((path) => path.includes('valibot'))).toEqual([]);
  });

  it('without the door to Stripe has nothing of Stripe in it', async () => {
    const { kept, text } = await bundle(`export * from 'farebox';`);
    expect(kept.filter((path) => /stripe/i.test(path))).toEqual([]);
    expect(text).not.toContain('js.stripe.com');
  });

  it('with the door to Stripe loads its loader in a chunk of its own', async () => {
    const { entry, text } = await bundle(`export { StripeCheckout } from 'farebox/stripe';`);
    expect(text).toContain('js.stripe.com');
    expect(entry).not.toContain('js.stripe.com');
    expect(entry).toMatch(/import\("\.\/[^"]+"\)/);
  });
});
