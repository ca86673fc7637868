/** Choosing a plan, as the back end answers it. */
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import type { BillingClient } from '../../src/client/index.js';
import type { Action } from '../../src/rules/actions.js';
import { money } from '../../src/rules/money.js';
import { GIGABYTE } from '../../src/rules/storage.js';
import { ROUTES } from '../contract/requests.table.js';
import { plan, price, subscribed, workspace } from '../support/builders.js';
import { attempt, DONE, knownTo, refusedFor } from '../support/crafted.js';
import { hosted } from '../support/hosted.js';
import { clientOf, failureOf, opened } from '../support/opened.js';

const usd = (cents: number) => money(cents, 'USD');

/** The label of one price, and whether its button works. */
async function offerOf(client: BillingClient, priceId: string) {
  const plans = await client.getPlans();
  const offer = plans.flatMap(({ offers }) => offers).find((it) => it.priceId === priceId);
  return [offer?.label, offer?.action !== null && offer?.decision.allowed];
}

const labels = async (client: BillingClient) =>
  new Set((await client.getPlans()).flatMap(({ offers }) => offers.map(({ label }) => label)));

describe('a trial', () => {
  it('EC-C01 is offered without history, and never again once it was had', async () => {
    const { mock, client, processor } = opened('team/none');
    expect(await labels(client)).toEqual(new Set(['start_trial']));
    const trial = { purpose: 'subscribe', priceId: 'pro_month' } as const;
    const session = await client.createCheckout(trial);
    expect(session.amount).toEqual(usd(0));
    await processor.pay(session.id);
    await client.cancelSubscription();
    await mock.advance({ days: 14 });
    expect((await client.getOverview()).subscription?.status).toBe('canceled');
    expect(await labels(client)).toEqual(new Set(['proceed_to_payment']));
    await mock.advance({ days: 400 });
    expect(await labels(client)).toEqual(new Set(['proceed_to_payment']));
    expect((await client.createCheckout(trial)).amount).toEqual(usd(29_00));
  });

  it('EC-C02 is not offered after an order, though nobody ever subscribed', async () => {
    const { client, processor } = opened('workspace/free');
    expect(await offerOf(client, 'business_month')).toEqual(['start_trial', true]);
    const pack = { purpose: 'credit_pack', packId: 'pack_10' } as const;
    await processor.pay((await client.createCheckout(pack)).id);
    const { subscription, trial } = await client.getOverview();
    expect([subscription, trial.eligible]).toEqual([null, false]);
    expect(await offerOf(client, 'business_month')).toEqual(['proceed_to_payment', true]);
    const subscribe = { purpose: 'subscribe', priceId: 'business_month' } as const;
    expect((await client.createCheckout(subscribe)).amount).toEqual(usd(5 * 15_00));
  });

  it('EC-C03 is not offered by a plan that has none', async () => {
    const { client } = hosted('team', {
      facts: {
        subscription: null,
        workspace: workspace({ billingHistory: false, billingRecord: false }),
      },
    });
    expect(await offerOf(client, 'pro_month')).toEqual(['start_trial', true]);
    expect(await offerOf(client, 'scale_month')).toEqual(['proceed_to_payment', true]);
  });
});

describe('the plan in use', () => {
  it('EC-C04 is off, and its other interval is on', async () => {
    const { client } = opened('workspace/active');
    expect(await offerOf(client, 'business_month')).toEqual(['current_plan', false]);
    expect(await offerOf(client, 'business_year')).toEqual(['switch_to_yearly', true]);
  });

  it('EC-C04 is off by the year too, where it is paid by the year', async () => {
    const subscription = subscribed('workspace', 'active', { priceId: 'business_year' });
    const { client } = hosted('workspace', { facts: { subscription } });
    expect(await offerOf(client, 'business_year')).toEqual(['current_plan', false]);
    expect(await offerOf(client, 'business_month')).toEqual(['switch_to_monthly', true]);
  });
});

describe('a contract', () => {
  const COVERED: readonly Action[] = [
    'plan.subscribe',
    'plan.change',
    'seats.change',
    'storage.buy',
  ];

  it.each(ROUTES.filter(([action]) => COVERED.includes(action)))(
    'EC-C05 refuses %s crafted as %s',
    async (_action, _route, request) => {
      const mock = createMockBilling({ scenario: 'workspace/custom-contract', role: 'admin' });
      const asked = await request('workspace', await knownTo(mock));
      expect(await attempt(mock, asked)).toMatchObject(refusedFor('contract_managed'));
    },
  );

  it('EC-C05 still takes a message to sales', async () => {
    const mock = createMockBilling({ scenario: 'workspace/custom-contract', role: 'admin' });
    const body = { message: 'Forty more seats, please.' };
    const asked = { method: 'POST', path: '/contact-sales', body } as const;
    expect(await attempt(mock, asked)).toMatchObject(DONE);
  });

  it('EC-C06 is what Enterprise means in one product, and a tier in the other', async () => {
    const byPeople = await clientOf(createMockBilling({ scenario: 'workspace/free' })).getPlans();
    expect(byPeople.find(({ name }) => name === 'Enterprise')?.offers).toMatchObject([
      { priceId: null, label: 'contact_sales', action: 'sales.contact' },
    ]);
    const team = createMockBilling({ scenario: 'team/canceled' });
    expect(await offerOf(clientOf(team), 'enterprise_month')).toEqual(['proceed_to_payment', true]);
    const body = { purpose: 'subscribe', priceId: 'enterprise_month' };
    expect(await attempt(team, { method: 'POST', path: '/checkouts', body })).toMatchObject(DONE);
  });
});

describe('a downgrade', () => {
  const smaller = {
    method: 'POST',
    path: '/checkouts',
    body: { purpose: 'change_plan', priceId: 'standard_month' },
  } as const;

  it('EC-C07 of twelve members to ten seats is refused, until two are deactivated', async () => {
    const mock: MockBilling = createMockBilling({ scenario: 'workspace/active', role: 'admin' });
    const [first, second] = [mock.world.memberJoins(), mock.world.memberJoins()];
    mock.world.memberJoins();
    mock.world.memberJoins();
    expect(await attempt(mock, smaller)).toMatchObject(refusedFor('limit_blocks'));
    mock.world.memberDeactivated(first.id);
    expect(await attempt(mock, smaller)).toMatchObject(refusedFor('limit_blocks'));
    expect(await offerOf(clientOf(mock), 'standard_month')).toEqual(['downgrade', false]);
    mock.world.memberDeactivated(second.id);
    expect(await offerOf(clientOf(mock), 'standard_month')).toEqual(['downgrade', true]);
    expect(await attempt(mock, smaller)).toMatchObject(DONE);
  });

  it('EC-C08 with more files than the target holds says how many bytes, and is not refused', async () => {
    const { client } = opened('workspace/active');
    // 46 GB are stored; eight seats of Standard hold 40
    const change = { priceId: 'standard_month' };
    const { id, warnings } = await client.previewChange(change);
    expect(warnings).toEqual([{ kind: 'storage_over', overBy: 6 * GIGABYTE }]);
    expect(await client.changeSubscription({ ...change, previewId: id })).toMatchObject({
      status: 'succeeded',
    });
    expect((await client.getOverview()).storage).toMatchObject({ overBy: 6 * GIGABYTE });
  });

  it('EC-C08 within the room of the target warns of nothing', async () => {
    const { client, world } = opened('workspace/active');
    world.fileDeleted(6 * GIGABYTE);
    expect((await client.previewChange({ priceId: 'standard_month' })).warnings).toEqual([]);
  });
});

describe('an upgrade', () => {
  it('EC-C09 without a card asks for one, and is the same intent once it is there', async () => {
    const { client, processor } = opened('workspace/over-seats');
    const [card] = await client.listPaymentMethods();
    await client.removePaymentMethod(card?.id ?? '');
    const invoices = (await client.listInvoices()).data.length;
    const upgrade = async () => {
      const change = { priceId: 'business_month' };
      const { id } = await client.previewChange(change);
      const result = await client.changeSubscription({ ...change, previewId: id });
      return result.status === 'redirect' ? result.url : result.status;
    };
    const url = await upgrade();
    expect(url).toMatch(/^https:\/\/processor\.test\//);
    expect((await client.getOverview()).plan?.id).toBe('standard');
    expect(await upgrade()).toBe(url);
    expect(await processor.pay(url)).toMatchObject({ outcome: 'paid' });
    const { plan: now, payment } = await client.getOverview();
    expect(now?.id).toBe('business');
    expect(payment?.method).toMatchObject({ last4: '4242' });
    expect((await client.listInvoices()).data).toHaveLength(invoices + 1);
  });
});

describe('a tier without a yearly price', () => {
  const monthly = plan('solo', 1, { prices: [price('solo_month', 'month', 5_00)] });

  it('EC-C10 has one offer, and no checkout by the year', async () => {
    const { client, verbs } = hosted('team', {
      facts: { plans: [monthly, plan('pro', 2)], subscription: null },
    });
    const [solo, pro] = await client.getPlans();
    expect(solo?.offers.map(({ priceId }) => priceId)).toEqual(['solo_month']);
    expect(pro?.offers.map(({ priceId }) => priceId)).toEqual(['pro_month', 'pro_year']);
    const byYear = { purpose: 'subscribe', planId: 'solo', priceId: 'solo_year' } as const;
    expect(await failureOf(client.createCheckout(byYear))).toMatchObject({ code: 'validation' });
    expect(verbs()).toEqual([]);
  });

  it('EC-C10 keeps its plan for who changes the interval of another', async () => {
    const { client } = opened('workspace/active');
    const { id } = await client.previewChange({ priceId: 'business_year' });
    await client.changeSubscription({ priceId: 'business_year', previewId: id });
    const { plan: now } = await client.getOverview();
    expect([now?.id, now?.price?.interval]).toEqual(['business', 'year']);
  });
});
