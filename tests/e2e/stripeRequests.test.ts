/** A page with Stripe's slots asks Stripe for nothing before its first checkout. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Host, openHost } from './openHost.js';
import { servedWorld } from './servedWorld.js';

let host: Host;

beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

it('loads Stripe.js with the first checkout, and asks loopback alone until then', async () => {
  const { mock, server, address } = await servedWorld({ scenario: 'wallet/active' }, host.origin);
  const page = await host.open(mock);
  const hosts = new Set<string>();
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    hosts.add(url.hostname);
    if (url.hostname !== '127.0.0.1') outside.push(`${request.resourceType()} ${url.host}`);
  });
  await page.route(/^https:/, (route) => route.abort());

  await page.goto(`${address}&real-stripe`);
  await page.getByText('All 40 transactions').waitFor();
  await page.getByText('All 6 invoices').waitFor();
  await page.getByText('Saved cards').click();
  expect([...hosts]).toEqual(['127.0.0.1']);

  await page.getByLabel(/^Amount \(/).fill('40');
  await page.getByRole('button', { name: 'Add Balance' }).click();
  await page.getByText('The payment form could not be loaded. Nothing was charged.').waitFor();
  expect(outside[0]).toBe('script js.stripe.com');
  expect(new Set(outside)).toEqual(new Set(['script js.stripe.com']));
  await page.context().close();
  await server.close();
});
