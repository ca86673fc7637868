import { describe, expect, it } from 'vitest';
import { failureOf, opened } from '../support/opened.js';
import { quoteForm } from '../support/quoteForm.js';

describe('a quote', () => {
  const asked = async () => {
    const its = opened('workspace/free');
    await its.client.requestQuote(quoteForm);
    const status = async () => (await its.client.listQuotes())[0]?.status;
    const offer = async () => {
      const plans = await its.client.getPlans();
      return plans.find(({ id }) => id === 'standard')?.offers[0]?.label;
    };
    return { ...its, status, offer };
  };

  it('is worked on by people until it is paid, and nobody buys beside it', async () => {
    const { client, world, status, offer } = await asked();
    for (const next of ['sent', 'accepted', 'invoiced'] as const) {
      world.quoteBecomes(next);
      expect([await status(), await offer()]).toEqual([next, 'contact_sales']);
      const refused = await failureOf(
        client.createCheckout({ purpose: 'subscribe', priceId: 'standard_month' }),
      );
      expect(refused).toMatchObject({ reason: 'contract_managed' });
    }
    world.quoteBecomes('paid');
    expect(await offer()).toBe('start_trial');
  });

  it('expires thirty days after it was sent, and another can be asked for', async () => {
    const { mock, client, world, status, offer } = await asked();
    world.quoteBecomes('sent');
    await mock.advance({ days: 30, seconds: -1 });
    expect(await status()).toBe('sent');
    await mock.advance({ seconds: 1 });
    expect([await status(), await offer()]).toEqual(['expired', 'start_trial']);
    await client.requestQuote(quoteForm);
    expect((await client.listQuotes()).map((it) => it.status)).toEqual(['requested', 'expired']);
  });

  it('cannot skip what lies between', async () => {
    const { world } = await asked();
    expect(() => world.quoteBecomes('paid')).toThrow('requested cannot become paid');
    world.quoteBecomes('declined');
    expect(() => world.quoteBecomes('sent')).toThrow('declined cannot become sent');
  });
});

describe('a contract', () => {
  it('takes its areas out of the page when it is signed, and gives them back when lifted', async () => {
    const { client, world } = opened('workspace/active');
    const decisions = async () => {
      const { decisions: all } = await client.getOverview();
      return [all['plan.change'], all['seats.change'], all['storage.buy']].map(
        (decision) => decision?.allowed,
      );
    };
    world.contractSigned({
      kind: 'custom',
      segment: 'university',
      covers: ['plan', 'seats'],
      contactSalesUrl: null,
    });
    expect(await decisions()).toEqual([false, false, true]);
    world.contractLifted();
    expect(await decisions()).toEqual([true, true, true]);
  });
});

describe('a change of plan that is to come', () => {
  it('shows from now on, and comes with the next period at its own price', async () => {
    const { mock, client, world } = opened('workspace/active');
    world.planChangeScheduled('standard_month');
    const before = (await client.getOverview()).subscription;
    expect(before).toMatchObject({
      planId: 'business',
      pendingChange: { planId: 'standard', at: before?.currentPeriodEnd },
    });
    await mock.advance({ until: before?.currentPeriodEnd ?? '' });
    expect((await client.getOverview()).subscription).toMatchObject({
      planId: 'standard',
      priceId: 'standard_month',
      quantity: 8,
      pendingChange: null,
    });
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { total: { amount: 8 * 8_00 }, status: 'paid' },
    ]);
  });

  it('gives way to a change that is made meanwhile', async () => {
    const { client, world } = opened('workspace/active');
    world.planChangeScheduled('standard_month');
    const change = { planId: 'business', priceId: 'business_year' };
    const { id: previewId } = await client.previewChange(change);
    await client.changeSubscription({ ...change, previewId });
    expect((await client.getOverview()).subscription).toMatchObject({
      priceId: 'business_year',
      pendingChange: null,
    });
  });

  it('and a cancellation take the place of each other', async () => {
    const { client, world } = opened('workspace/active');
    world.planChangeScheduled('standard_month');
    expect(await client.cancelSubscription()).toMatchObject({ pendingChange: null });
    world.planChangeScheduled('standard_month');
    expect((await client.getOverview()).subscription).toMatchObject({
      cancelAt: null,
      pendingChange: { planId: 'standard' },
    });
  });

  it('to a price that nobody sells is misuse', () => {
    expect(() => opened('workspace/active').world.planChangeScheduled('gold')).toThrow('gold');
    expect(() => opened('workspace/free').world.planChangeScheduled('standard_month')).toThrow(
      'cannot change',
    );
  });
});
