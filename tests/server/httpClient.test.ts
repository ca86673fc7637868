import { describe, expect, it } from 'vitest';
import { BillingError } from '../../src/client/index.js';
import { facts, usd, viewer } from '../support/builders.js';
import { hosted } from '../support/hosted.js';

describe('createHttpClient over the handler', () => {
  it('reads the overview, plans and lists', async () => {
    const { client } = hosted('team', { viewer: viewer('member') });
    expect(await client.getOverview()).toMatchObject({
      viewer: { role: 'member' },
      wallet: { balance: { amount: 12_480, scale: 3 } },
    });
    expect(await client.getPlans()).toHaveLength(facts('team').plans.length);
    expect(await client.listTransactions({ limit: 10, q: '0.05' })).toEqual({
      data: [],
      nextCursor: null,
    });
  });

  it('buys, and gives a checkout up', async () => {
    const { client, verbs } = hosted('team');
    const session = await client.createCheckout({
      purpose: 'credit_pack',
      packId: 'p10',
      returnPath: '/billing',
    });
    expect(session).toMatchObject({ id: 'co_1', status: 'open', clientSecret: 'cs_secret' });
    expect(await client.getCheckout(session.id)).toEqual(session);
    await client.closeCheckout(session.id);
    expect(verbs()).toEqual(['createCheckout', 'closeCheckout']);
  });

  it('previews and makes a change', async () => {
    const { client } = hosted();
    const { id } = await client.previewChange({ quantity: 12 });
    expect(await client.changeSubscription({ quantity: 12, previewId: id })).toMatchObject({
      status: 'succeeded',
      result: { status: 'active' },
    });
  });

  it('saves a setting with its version', async () => {
    const { client, done } = hosted('wallet');
    const settings = {
      enabled: true,
      threshold: usd(10_00),
      refill: { amount: usd(25_00) },
      monthlyCap: null,
    };
    expect(await client.updateAutoReload(settings, '1')).toMatchObject({ version: '2' });
    expect(done[0]?.given).toEqual([settings, '1']);
  });

  it('tops up', async () => {
    const { client } = hosted('wallet');
    expect(await client.topUp({ amount: usd(25_00) })).toEqual({ status: 'settling' });
  });

  it.each([
    ['a refusal', 'member', { code: 'forbidden', reason: 'role', status: 403 }],
    ['what is not there', 'admin', { code: 'not_found', status: 404 }],
  ] as const)('hears of %s', async (_, role, error) => {
    const { client } = hosted('workspace', { viewer: viewer(role) });
    const failed = client.getInvoicePdf('in_9').catch((thrown: unknown) => thrown);
    expect(await failed).toBeInstanceOf(BillingError);
    expect(await failed).toMatchObject(error);
  });
});
