import { describe, expect, it } from 'vitest';
import type { InvoiceQuery, TransactionQuery } from '../../src/client/index.js';
import { BillingError } from '../../src/client/index.js';
import { buildOverview } from '../../src/rules/buildOverview.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import { planViews } from '../../src/rules/planOffer.js';
import { HOUR, MINUTE } from '../../src/rules/time.js';
import { at, checkout, facts, policy, subscribed, viewer } from '../support/builders.js';
import { hosted, problemIn } from '../support/hosted.js';

describe('the overview', () => {
  it('is what the rules say of this viewer', async () => {
    const asker = viewer('owner');
    const response = await hosted('team', { viewer: asker }).send('GET', '/overview');
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache');
    expect(await response.json()).toEqual(buildOverview(facts('team'), asker, policy('team')));
  });

  const tagOf = async (world: Partial<BillingFacts>, asker = viewer('admin')) => {
    const response = await hosted('workspace', { facts: world, viewer: asker }).send(
      'GET',
      '/overview',
    );
    return response.headers.get('ETag') ?? '';
  };

  it.each([
    ['the tag', (tag: string) => tag],
    ['a weak one', (tag: string) => `W/${tag}`],
    ['one of several', (tag: string) => `"other", ${tag}`],
    ['anything', () => '*'],
  ])('is not sent again to a caller who holds %s', async (_, given) => {
    const headers = { 'If-None-Match': given(await tagOf({})) };
    const response = await hosted().send('GET', '/overview', { headers });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('ETag')).toBe(await tagOf({}));
  });

  it('is sent to a caller who holds an older one', async () => {
    const headers = { 'If-None-Match': await tagOf({ version: '0' }) };
    expect((await hosted().send('GET', '/overview', { headers })).status).toBe(200);
  });

  it.each([
    ['another viewer', {}, viewer('billing_admin')],
    ['another record', { version: '2' }, viewer('admin')],
    ['the next hour', { now: at(HOUR) }, viewer('admin')],
  ])('has another tag for %s', async (_, world, asker) => {
    expect(await tagOf(world, asker)).not.toBe(await tagOf({}));
  });

  const settling = { checkouts: [checkout('credit_pack', { packId: 'p10' })] };
  const incompleteExpiresAt = at(22 * HOUR + MINUTE);
  const incomplete = {
    subscription: subscribed('workspace', 'incomplete', { incompleteExpiresAt }),
  };

  it.each<[string, Partial<BillingFacts>, number, number]>([
    ['', {}, HOUR - 1, HOUR],
    ['while the first payment can be made', incomplete, MINUTE, MINUTE + 1],
    ['while a payment settles', settling, 0, 1],
  ])('keeps its tag as long as a screen would count the same %s', async (_, world, last, next) => {
    const tag = await tagOf(world);
    expect(await tagOf({ ...world, now: at(last) })).toBe(tag);
    expect(await tagOf({ ...world, now: at(next) })).not.toBe(tag);
  });
});

describe('plans', () => {
  it('come with what each offers to this viewer', async () => {
    const asker = viewer('member');
    const response = await hosted('team', { viewer: asker }).send('GET', '/plans');
    expect(await response.json()).toEqual({
      data: planViews(facts('team'), asker, policy('team')),
    });
  });
});

describe('a list', () => {
  const asked = async (path: string) => {
    const queries: (TransactionQuery | InvoiceQuery)[] = [];
    const page = { data: [], nextCursor: 'next' };
    const { send } = hosted('workspace', {
      backend: {
        listTransactions: async (_, query) => (queries.push(query), page),
        listInvoices: async (_, query) => (queries.push(query), page),
      },
    });
    const response = await send('GET', path);
    return { response, query: queries[0] };
  };

  it.each([
    ['/transactions', { limit: 50 }],
    ['/transactions?limit=1', { limit: 1 }],
    ['/invoices?limit=100&cursor=abc', { limit: 100, cursor: 'abc' }],
    ['/invoices?status=paid', { limit: 50, status: 'paid' }],
    [
      '/transactions?direction=credit&source=pack&q=0.05&from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00.000Z',
      {
        limit: 50,
        direction: 'credit',
        source: 'pack',
        q: '0.05',
        from: '2026-01-01T00:00:00.000Z',
        to: '2026-02-01T00:00:00.000Z',
      },
    ],
    ['/transactions?_=17', { limit: 50 }],
  ])('%s asks the back end for %o', async (path, query) => {
    const { response, query: received } = await asked(path);
    expect(await response.json()).toEqual({ data: [], nextCursor: 'next' });
    expect(received).toEqual(query);
  });

  it.each([
    ['/transactions?limit=0', 'limit'],
    ['/transactions?limit=101', 'limit'],
    ['/invoices?limit=', 'limit'],
    ['/invoices?limit=1e1', 'limit'],
    ['/invoices?limit=-5', 'limit'],
    ['/invoices?status=lost', 'status'],
    ['/transactions?direction=sideways', 'direction'],
    ['/transactions?source=theft', 'source'],
    ['/transactions?from=yesterday', 'from'],
    ['/transactions?to=2026-13-01T00:00:00Z', 'to'],
  ])('%s is 422 for its %s', async (path, field) => {
    const { response, query } = await asked(path);
    expect(await problemIn(response)).toMatchObject({
      status: 422,
      code: 'validation',
      fields: [{ path: field }],
    });
    expect(query).toBeUndefined();
  });

  it('says that a cursor cannot be read', async () => {
    const unreadable = new BillingError({ code: 'bad_request', message: 'No such cursor.' });
    const { send } = hosted('workspace', {
      backend: { listTransactions: () => Promise.reject(unreadable) },
    });
    expect(await problemIn(await send('GET', '/transactions?cursor=zzz'))).toMatchObject({
      status: 400,
      code: 'bad_request',
    });
  });
});

describe('a checkout that was paid', () => {
  const settled = {
    facts: { checkouts: [checkout('credit_pack', { packId: 'p10' })] },
  };

  it('stays in sight of those who may pay', async () => {
    const response = await hosted('workspace', settled).send('GET', '/checkouts/co_1');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id: 'co_1', clientSecret: 'cs_secret' });
  });

  it('shows its secret to nobody else, whatever the subscription', async () => {
    const { send } = hosted('team', {
      facts: { subscription: null },
      viewer: viewer('member'),
    });
    expect(await problemIn(await send('GET', '/checkouts/co_1'))).toMatchObject({
      status: 403,
      reason: 'role',
    });
  });
});
