/**
 * The slots of Stripe on a page whose policy is strict: with a fake of Stripe.js they ask for nothing
 * more, and Stripe's loader asks for what the guide says.
 */
import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  mergedPolicy,
  STRICT,
  strictHost,
  type StrictHost,
  type Visit,
} from '../support/strictHost.ts';
import { stripePolicy, stripeTrust } from '../support/stripePolicy.ts';

let host: StrictHost;
const visit = (how: Visit = {}) => host.visit(how);

/** What comes from Stripe: a script that frames, asks and draws where Stripe's own does. */
const STRIPE_JS = `
globalThis.fetched = 0;
for (const host of ['js', 'hooks', 'checkout']) {
  const frame = document.createElement('iframe');
  frame.src = 'https://' + host + '.stripe.com/frame';
  document.body.append(frame);
}
for (const host of ['api', 'checkout'])
  fetch('https://' + host + '.stripe.com/v1').then(() => { fetched += 1; }, () => {});
for (const src of ['https://q.stripe.com/dot', 'data:image/gif;base64,R0lGODlhAQABAAAAACw='])
  document.body.append(Object.assign(new Image(), { src }));
globalThis.Stripe = () => fakeOfStripe;
`;

const answers = {
  script: { contentType: 'text/javascript', body: STRIPE_JS },
  document: { contentType: 'text/html', body: '<!doctype html>' },
  image: { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  fetch: { contentType: 'application/json', body: '{}' },
} as const;

function answerOf(route: Route) {
  const kind = route.request().resourceType();
  const answer = kind in answers ? answers[kind as keyof typeof answers] : answers.fetch;
  return { ...answer, headers: { 'Access-Control-Allow-Origin': '*' } };
}

beforeAll(async () => {
  host = await strictHost({ '/trusting': stripeTrust });
});

afterAll(() => host?.close());

describe('the slots of Stripe under a strict policy', () => {
  it('draw a checkout and a card form with nothing more than the host allows', async () => {
    const { page, complaints, press } = await visit({ scenario: 'wallet/active', slots: 'stripe' });
    await press('Update Card Info');
    await page.getByLabel('Test card').waitFor();
    await press('Save card');
    await page.getByText('Card saved.').first().waitFor({ state: 'attached' });
    await page.getByLabel(/Amount \(USD\)/).fill('40');
    await press('Add Balance');
    await page.getByText('Test card form').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  const withStripe = {
    slots: 'loader',
    scenario: 'team/active',
    path: '/trusting',
    before: async (page: Page) => {
      await page.route('https://*.stripe.com/**', (route) => route.fulfill(answerOf(route)));
    },
  } as const;

  it('load Stripe with what the guide says, which is what its script and frames use', async () => {
    const under = mergedPolicy(STRICT, stripePolicy).replace("types 'none'", 'types default');
    const { page, complaints, press } = await visit({ ...withStripe, under });
    await press(/^Buy \$10 /);
    await page.getByText('Test card form').waitFor();
    await expect.poll(() => page.frames().length).toBe(4);
    await expect.poll(() => page.evaluate('fetched')).toBe(2);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(Array.from(stripePolicy.keys()))('need %s of it', async (directive) => {
    const without = new Map(Array.from(stripePolicy).filter(([name]) => name !== directive));
    const under = mergedPolicy(STRICT, without).replace("types 'none'", 'types default');
    const { page, complaints, press } = await visit({ ...withStripe, under });
    await press(/^Buy \$10 /);
    await expect.poll(() => complaints.join('\n')).toContain(directive);
    await page.close();
  });

  it('say that Stripe was kept out, and offer another try', async () => {
    const { page, complaints, press } = await visit({ ...withStripe, path: '/' });
    await press(/^Buy \$10 /);
    await page.getByText('The payment form could not be loaded').waitFor();
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    expect(complaints.join('\n')).toContain("requires 'TrustedScriptURL'");
    await page.close();
  });
});
