import { describe, expect, it } from 'vitest';
import { facts, plan, quote, seats, usd } from '../support/builders.js';
import { type Hosted, hosted, problemIn } from '../support/hosted.js';

const none: Hosted = { facts: { subscription: null } };

const checkout = async (
  body: object,
  host: Hosted = {},
  preset: 'workspace' | 'wallet' = 'workspace',
) => {
  const { send, done } = hosted(preset, host);
  const response = await send('POST', '/checkouts', { body });
  if (response.ok) return { request: done[0]?.given[0], returnUrl: done[0]?.by.returnUrl };
  const { status, fields } = await problemIn(response);
  expect(done).toEqual([]);
  return { status, fields: fields?.map(({ path }) => path) };
};

describe('a checkout', () => {
  it.each([
    ['a price alone, with its plan', { priceId: 'standard_year' }],
    ['a plan with its price', { planId: 'standard', priceId: 'standard_year' }],
  ])('reaches the back end for %s', async (_, named) => {
    expect(await checkout({ purpose: 'subscribe', ...named }, none)).toMatchObject({
      request: { purpose: 'subscribe', planId: 'standard', priceId: 'standard_year' },
    });
  });

  it('of a plan alone keeps the interval that is paid now', async () => {
    expect(await checkout({ purpose: 'change_plan', planId: 'standard' })).toMatchObject({
      request: { planId: 'standard', priceId: 'standard_month' },
    });
  });

  it('of a plan that has one price takes it', async () => {
    const [month] = plan('solo', 1).prices;
    const plans = [plan('solo', 1, { prices: month ? [month] : [] })];
    expect(
      await checkout(
        { purpose: 'subscribe', planId: 'solo' },
        { facts: { subscription: null, plans } },
      ),
    ).toMatchObject({ request: { priceId: 'solo_month' } });
  });

  it('can lead to the free plan', async () => {
    const few = { facts: { seats: seats({ used: 3 }) } };
    expect(await checkout({ purpose: 'change_plan', planId: 'free' }, few)).toMatchObject({
      request: { planId: 'free' },
    });
  });

  it.each<[string, object, string]>([
    ['a plan that is not there', { planId: 'gold' }, 'planId'],
    ['a price that is not there', { priceId: 'gold_month' }, 'priceId'],
    ['a price of another plan', { planId: 'standard', priceId: 'business_year' }, 'priceId'],
    ['a plan with a price yet to choose', { planId: 'standard' }, 'priceId'],
    ['a plan by contract', { planId: 'enterprise' }, 'planId'],
    ['a plan by quote', { planId: 'campus', priceId: 'campus_month' }, 'planId'],
    ['a quote’s price', { priceId: 'campus_month' }, 'priceId'],
    ['the free plan', { planId: 'free' }, 'planId'],
    ['nothing', {}, 'planId'],
  ])('is 422 for a subscription to %s', async (_, named, field) => {
    expect(await checkout({ purpose: 'subscribe', ...named }, none)).toEqual({
      status: 422,
      fields: [field],
    });
  });

  it('is 422 for a pack that is not sold', async () => {
    const body = { purpose: 'credit_pack', packId: 'p99' };
    expect(await checkout(body)).toEqual({ status: 422, fields: ['packId'] });
  });
});

describe('while a quote is open', () => {
  it.each([
    ['subscribe', { subscription: null }],
    ['change_plan', {}],
  ])('a checkout to %s is refused', async (purpose, having) => {
    const { send, verbs } = hosted('workspace', { facts: { ...having, quote: quote('sent') } });
    const body = { purpose, priceId: 'standard_month' };
    expect(await problemIn(await send('POST', '/checkouts', { body }))).toMatchObject({
      status: 403,
      reason: 'contract_managed',
    });
    expect(verbs()).toEqual([]);
  });
});

describe('a number of seats', () => {
  const few = { facts: { seats: seats({ used: 3 }) } };
  const previewed = async (body: object) => {
    const { send } = hosted('workspace', few);
    const response = await send('POST', '/subscription/preview', { body });
    if (response.ok) return [];
    const { status, code, fields } = await problemIn(response);
    expect([status, code]).toEqual([422, 'validation']);
    return fields?.map(({ path }) => path);
  };
  const changed = async (body: object) => {
    const { send, verbs } = hosted('workspace', few);
    const path = '/subscription/change';
    const response = await send('POST', path, { body: { ...body, previewId: 'pv_1' } });
    return [response.status, verbs()];
  };

  it.each<[string, object, string[]]>([
    ['the plan now, by the seat', { quantity: 12 }, []],
    ['the most', { quantity: 100_000 }, []],
    ['one more', { quantity: 100_001 }, ['quantity']],
    ['beyond all bounds', { quantity: 1e15 }, ['quantity']],
    ['a plan by the seat', { priceId: 'business_year', quantity: 12 }, []],
    ['a plan at one price', { priceId: 'standard_month', quantity: 12 }, ['quantity']],
    ['the free plan', { planId: 'free', quantity: 5 }, ['quantity']],
  ])('for %s: %o is met with %j', async (_, body, fields) => {
    expect(await previewed(body)).toEqual(fields);
    const expected = fields.length === 0 ? [200, ['changeSubscription']] : [422, []];
    expect(await changed(body)).toEqual(expected);
  });
});

describe('an amount', () => {
  const { amount: _, ...dollars } = usd(0);

  it.each<[string, object, string[]]>([
    ['the least', usd(10_00), []],
    ['the most', usd(5_000_00), []],
    ['less', usd(9_99), ['amount.amount']],
    ['more', usd(5_000_01), ['amount.amount']],
    ['nothing', usd(0), ['amount.amount']],
    ['below nothing', { ...dollars, amount: -25_00 }, ['amount.amount']],
    ['a fraction', { ...dollars, amount: 25_00.5 }, ['amount.amount']],
    ['beyond what is exact', { ...dollars, amount: 2 ** 53 }, ['amount.amount']],
    ['words', { ...dollars, amount: '2500' }, ['amount.amount']],
    ['another currency', { ...usd(25_00), currency: 'EUR' }, ['amount.currency']],
    ['another scale', { ...usd(25_00), scale: 3 }, ['amount.scale']],
    ['credits', { amount: 25, unit: 'credits', scale: 0 }, ['amount.currency', 'amount.unit']],
  ])('of %s is met with %o → %o, by checkout and by card', async (_, amount, fields) => {
    const expected = fields.length === 0 ? {} : { status: 422, fields };
    const byCheckout = await checkout({ purpose: 'top_up', amount }, {}, 'wallet');
    expect(byCheckout).toMatchObject(expected);

    const { send, verbs } = hosted('wallet');
    const byCard = await send('POST', '/wallet/top-ups', { body: { amount } });
    expect(byCard.status).toBe(fields.length === 0 ? 200 : 422);
    expect(verbs()).toHaveLength(fields.length === 0 ? 1 : 0);
  });

  it('that was added is answered with the wallet as it is seen now', async () => {
    const { send } = hosted('wallet', {
      backend: {
        topUp: async () => ({ status: 'succeeded', result: { ...world.wallet } as never }),
      },
    });
    const world = facts('wallet');
    const response = await send('POST', '/wallet/top-ups', { body: { amount: usd(25_00) } });
    const overview = await (await send('GET', '/overview')).json();
    expect(await response.json()).toEqual({ status: 'succeeded', result: overview.wallet });
  });
});

describe('the way back', () => {
  const back = async (returnPath?: string, returnOrigin?: string) => {
    const host = { options: { returnOrigin } };
    const body = { purpose: 'payment_method', ...(returnPath !== undefined && { returnPath }) };
    return checkout(body, host);
  };

  it.each([
    ['/billing?tab=1#top', undefined, 'https://billing.test/billing?tab=1#top'],
    ['/billing', 'https://app.example.com', 'https://app.example.com/billing'],
    ['/', 'https://app.example.com/', 'https://app.example.com/'],
    ['/a:b@c', undefined, 'https://billing.test/a:b@c'],
    [undefined, undefined, 'https://billing.test/'],
  ])('for %s on %s is %s', async (path, origin, url) => {
    expect(await back(path, origin)).toMatchObject({ returnUrl: url });
  });

  it('from the portal is on the host’s own origin as well', async () => {
    const { send, done } = hosted();
    await send('POST', '/portal-sessions', { body: { returnPath: '/billing' } });
    expect(done[0]?.by.returnUrl).toBe('https://billing.test/billing');
  });

  it.each([
    '',
    'billing',
    'https://evil.test',
    '//evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    ' /billing',
    '/bil ling',
    '/\u0000',
    'javascript:alert(1)',
    `/${'a'.repeat(2_000)}`,
  ])('is never %j', async (path) => {
    expect(await back(path)).toEqual({ status: 422, fields: ['returnPath'] });
  });
});
