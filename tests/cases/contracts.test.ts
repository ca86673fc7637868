/** What people sell: contracts and quotes. */
import { describe, expect, it } from 'vitest';
import type { BillingClient } from '../../src/client/index.js';
import type { Contract } from '../../src/rules/contract.js';
import { attempt, DONE, refusedFor } from '../support/crafted.js';
import { clientOf, opened } from '../support/opened.js';
import { quoteForm } from '../support/quoteForm.js';

const custom = (...covers: Extract<Contract, { kind: 'custom' }>['covers']) => ({
  kind: 'custom' as const,
  segment: 'university',
  covers,
  contactSalesUrl: null,
});

/** Each plan with what its button says. */
const labelsIn = async (client: BillingClient) =>
  (await client.getPlans()).map(({ id, offers }) => [id, offers[0]?.label]);

const checkout = (priceId: string) =>
  ({ method: 'POST', path: '/checkouts', body: { purpose: 'change_plan', priceId } }) as const;

async function change(client: BillingClient, wish: { quantity?: number; storageAddOnId?: string }) {
  const { id: previewId } = await client.previewChange(wish);
  return {
    method: 'POST',
    path: '/subscription/change',
    body: { ...wish, previewId },
  } as const;
}

describe('a quote', () => {
  it('EC-Q01 that is asked for twice, and by two at once, is one', async () => {
    const { mock, client } = opened('workspace/free');
    const other = clientOf(mock.as('billing_admin'));
    const [first, second] = await Promise.all([
      client.requestQuote(quoteForm),
      other.requestQuote({ ...quoteForm, seats: 300 }),
    ]);
    const third = await client.requestQuote({ ...quoteForm, urgent: true });
    expect([second.reference, third.reference]).toEqual([first.reference, first.reference]);
    expect(await client.listQuotes()).toMatchObject([{ id: first.reference, status: 'requested' }]);
  });

  it('EC-Q02 that expired leads back to people, not to a checkout', async () => {
    const { mock, client } = opened('workspace/education');
    expect(await labelsIn(client)).toEqual([
      ['free', 'contact_sales'],
      ['standard', 'contact_sales'],
      ['business', 'contact_sales'],
      ['enterprise', 'contact_sales'],
      ['edu', 'contact_sales'],
    ]);
    await mock.advance({ days: 21 });
    expect(await client.listQuotes()).toMatchObject([{ status: 'expired' }]);
    expect(Object.fromEntries(await labelsIn(client))).toMatchObject({
      enterprise: 'contact_sales',
      edu: 'contact_sales',
    });
    const body = { purpose: 'subscribe', planId: 'edu' };
    expect(await attempt(mock, { method: 'POST', path: '/checkouts', body })).toMatchObject({
      status: 422,
      changed: false,
    });
    expect((await client.getOverview()).pendingCheckout).toBeNull();
    expect((await client.requestQuote(quoteForm)).reference).not.toBe('quote_1');
  });
});

describe('a contract', () => {
  it('EC-Q03 sells by people, whatever the plan is called', async () => {
    const { mock, client, world } = opened('workspace/active');
    world.contractSigned(custom('plan', 'seats', 'add_ons'));
    expect((await client.getOverview()).plan?.name).toBe('Business');
    const labels = (await labelsIn(client)).map(([, label]) => label);
    expect(new Set(labels)).toEqual(new Set(['contact_sales']));
    const crafted = [
      checkout('business_year'),
      await change(client, { quantity: 12 }),
      await change(client, { storageAddOnId: 'storage_100gb_month' }),
    ];
    for (const asked of crafted) {
      expect(await attempt(mock, asked)).toMatchObject(refusedFor('contract_managed'));
    }
  });

  it('EC-Q04 over seats alone leaves plan and add-ons to the page', async () => {
    const { mock, client, world } = opened('workspace/active');
    world.contractSigned(custom('seats'));
    expect(Object.fromEntries(await labelsIn(client))).toMatchObject({
      standard: 'downgrade',
      business: 'current_plan',
    });
    expect(await attempt(mock, await change(client, { quantity: 12 }))).toMatchObject(
      refusedFor('contract_managed'),
    );
    const storage = await change(client, { storageAddOnId: 'storage_100gb_month' });
    expect(await attempt(mock, storage)).toMatchObject(DONE);
    expect(await attempt(mock, checkout('business_year'))).toMatchObject(DONE);
  });

  it('EC-Q05 that was lifted gives the actions back', async () => {
    const { mock, client, world } = opened('workspace/custom-contract');
    expect(new Set((await labelsIn(client)).map(([, label]) => label))).toEqual(
      new Set(['contact_sales']),
    );
    world.contractLifted();
    const { decisions, contract } = await client.getOverview();
    expect(contract).toEqual({ kind: 'self_serve' });
    for (const action of ['plan.change', 'seats.change', 'storage.buy'] as const) {
      expect(decisions[action]).toEqual({ allowed: true });
    }
    expect(Object.fromEntries(await labelsIn(client))['standard']).not.toBe('contact_sales');
    expect(await attempt(mock, checkout('business_month'))).toMatchObject(DONE);
  });
});
