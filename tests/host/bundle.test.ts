/** What a host's bundler keeps of the packed library. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../../scripts/bundleOf.ts';
import { createPackedHost } from '../../scripts/packedHost.ts';

const peers = ['react', 'react-dom', '@tanstack/react-query'];

let host: string;

beforeAll(() => {
  host = createPackedHost([...peers, '@stripe/stripe-js', '@stripe/react-stripe-js']);
});

afterAll(() => {
  if (host) rmSync(host, { recursive: true });
});

/** The files of the library that left something in what a page may load, at first or later. */
async function bundle(code: string) {
  const chunks = await bundleOf(host, code, peers);
  const kept = chunks
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([path]) => path.split('node_modules/farebox/dist/').at(-1) ?? path)
    .toSorted();
  const entry = chunks.find(({ isEntry }) => isEntry)?.code ?? '';
  return { kept, entry, text: chunks.map((chunk) => chunk.code).join('\n') };
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

  it('of a language has what every page says, and loads each area in a chunk of its own', async () => {
    const { kept, entry, text } = await bundle(`export { de } from 'farebox/locales/de';`);
    expect(kept.filter((path) => !path.startsWith('src/locales/'))).toEqual([]);
    expect(kept.filter(within('src/locales/en'))).toEqual([]);
    expect(entry).toContain('Das konnte nicht geladen werden.');
    expect(text).toContain('Gespeicherte Karten');
    expect(entry).not.toContain('Gespeicherte Karten');
    expect(entry.match(/import\("\.\/[^"]+"\)/g)).toHaveLength(5);
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
