/** The states of a subscription, as the back end tells and changes them. */
import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import type { Role } from '../../src/rules/roles.js';
import type { SubscriptionStatus } from '../../src/rules/subscription.js';
import { at, subscribed } from '../support/builders.js';
import { attempt, DONE, refusedFor } from '../support/crafted.js';
import { hosted } from '../support/hosted.js';
import { clientOf, failureOf, opened } from '../support/opened.js';
import { still } from '../support/stages.js';

const post = (path: string, body: unknown = {}) => ({ method: 'POST', path, body }) as const;
const RESTART = post('/subscription/restart');
const PACK = post('/checkouts', { purpose: 'credit_pack', packId: 'p10' });

const STATES = [
  ['active', 'active'],
  ['trialing', 'trialing'],
  ['past-due', 'past_due'],
  ['canceled', 'canceled'],
  ['unpaid', 'unpaid'],
  ['incomplete', 'incomplete'],
  ['incomplete-expired', 'incomplete_expired'],
  ['paused', 'paused'],
] as const;

describe('a status', () => {
  it.each(
    STATES.flatMap(([state, status]): [ScenarioName, Role, string | undefined][] => [
      [`workspace/${state}`, 'admin', status],
      [`workspace/${state}`, 'billing_admin', status],
      [`workspace/${state}`, 'member', undefined],
      [`team/${state}`, 'primary_owner', status],
      [`team/${state}`, 'owner', status],
      [`team/${state}`, 'member', status],
    ]),
  )('EC-S01 of %s is told to a %s as %s', async (scenario, role, status) => {
    const { subscription } = await clientOf(createMockBilling({ scenario, role })).getOverview();
    expect(subscription?.status).toBe(status);
  });

  const newer: SubscriptionStatus = JSON.parse('"on_holiday"');
  const unknown = (preset: 'workspace' | 'team') =>
    still(preset, preset === 'team' ? 'primary_owner' : 'admin', {
      subscription: subscribed(preset, newer),
    }).by;

  it.each([
    ['team', PACK],
    ['team', post('/checkouts', { purpose: 'subscribe', priceId: 'pro_month' })],
    ['workspace', post('/checkouts', { purpose: 'change_plan', priceId: 'standard_month' })],
    ['workspace', post('/checkouts', { purpose: 'subscribe', priceId: 'standard_month' })],
  ] as const)('EC-S02 that is unknown lets nobody of a %s buy', async (preset, asked) => {
    expect(await attempt(unknown(preset), asked)).toMatchObject(refusedFor('status_blocks'));
  });

  it('EC-S02 that is unknown passes as it is', async () => {
    const { client } = hosted('team', { facts: { subscription: subscribed('team', newer) } });
    const { subscription, plan, banner } = await client.getOverview();
    expect([subscription?.status, plan?.id, banner]).toEqual(['on_holiday', 'pro', null]);
    expect(await client.getPlans()).toHaveLength(4);
  });
});

describe('an incomplete subscription', () => {
  const begin = async () => {
    const view = opened('wallet/none');
    const request = { purpose: 'subscribe', priceId: 'solo_month' } as const;
    const { id } = await view.client.createCheckout(request);
    await view.processor.verify(id);
    await view.processor.close(id);
    const { payment } = await view.client.getOverview();
    return { ...view, invoiceId: payment?.openInvoices[0]?.id ?? '' };
  };

  it('EC-S03 can be paid 22 h 59 min after it was created', async () => {
    const { mock, client, processor, invoiceId } = await begin();
    await mock.advance({ hours: 22, minutes: 59 });
    expect((await client.getOverview()).subscription?.status).toBe('incomplete');
    const { url } = await client.createPortalSession();
    expect(await processor.payInvoice(url, invoiceId)).toMatchObject({ outcome: 'no_card' });
    await processor.updateCard(url);
    expect((await client.getOverview()).subscription?.status).toBe('active');
  });

  it('EC-S03 has expired 23 h 01 min after it was created, and its invoice is void', async () => {
    const { mock, client, invoiceId } = await begin();
    await mock.advance({ hours: 23, minutes: 1 });
    expect((await client.getOverview()).subscription?.status).toBe('incomplete_expired');
    const [first] = (await client.listInvoices({ limit: 1 })).data;
    expect(first).toMatchObject({ id: invoiceId, status: 'void', amountDue: { amount: 0 } });
    const pay = post(`/invoices/${invoiceId}/pay`);
    expect(await attempt(mock, pay)).toMatchObject(refusedFor('status_blocks'));
  });
});

describe('the end of a trial', () => {
  it('EC-S04 is an instant, an hour and a half away though another day in Berlin', async () => {
    const { mock, client } = opened('team/trialing', { now: '2026-01-15T23:30:00.000Z' });
    await mock.advance({ days: 4, hours: 22, minutes: 30 });
    const { now, banner } = await client.getOverview();
    expect(now).toBe('2026-01-20T22:00:00.000Z');
    expect(banner).toMatchObject({
      kind: 'trial',
      endsAt: '2026-01-20T23:30:00.000Z',
      daysLeft: 1,
    });
    await mock.advance({ hours: 1, minutes: 29, seconds: 59 });
    expect((await client.getOverview()).subscription?.status).toBe('trialing');
    await mock.advance({ seconds: 1 });
    expect((await client.getOverview()).subscription?.status).toBe('active');
  });
});

describe('a scheduled cancellation', () => {
  it.each<['workspace' | 'team' | 'wallet']>([['workspace'], ['team'], ['wallet']])(
    'EC-S05 of %s is not taken back a second after its date: plans are chosen',
    async (preset) => {
      const { mock, client } = opened(`${preset}/canceling`);
      await mock.advance({ until: '2026-02-01T12:00:01.000Z' });
      expect(await attempt(mock, RESTART)).toMatchObject(refusedFor('no_subscription'));
      const labels = (await client.getPlans()).flatMap(({ offers }) =>
        offers.map(({ label }) => label),
      );
      expect(labels).toContain('proceed_to_payment');
      expect(labels).not.toContain('restart');
      expect((await client.getOverview()).display.planSelector).toBe(true);
    },
  );

  it.each([
    [1_000, DONE],
    [0, refusedFor('status_blocks')],
    [-1_000, refusedFor('status_blocks')],
  ])(
    'EC-S05 that a processor is late to carry out, %i ms before its date',
    async (left, answer) => {
      const subscription = subscribed('team', 'active', { cancelAt: at(left) });
      const { by } = still('team', 'primary_owner', { subscription });
      expect(await attempt(by, RESTART)).toMatchObject(answer);
    },
  );

  it('EC-S06 clears with a restart, and is told anew when it is made again', async () => {
    const { mock, client } = opened('workspace/canceling');
    const since = async () => (await client.getOverview()).banner?.since ?? null;
    const first = await since();
    expect(first).not.toBeNull();
    await client.restartSubscription();
    expect(await since()).toBeNull();
    await mock.advance({ minutes: 1 });
    await client.cancelSubscription();
    expect(await since()).toBe('2026-01-15T12:01:00.000Z');
    expect(first).not.toBe('2026-01-15T12:01:00.000Z');
  });

  it('EC-S07 is taken back by a change of plan', async () => {
    const { client } = opened('workspace/canceling');
    const change = { priceId: 'standard_month' };
    const { id, warnings } = await client.previewChange(change);
    expect(warnings).toContainEqual({ kind: 'cancellation_cleared' });
    await client.changeSubscription({ ...change, previewId: id });
    const { subscription, banner } = await client.getOverview();
    expect(subscription).toMatchObject({ planId: 'standard', cancelAt: null });
    expect(banner?.kind).not.toBe('cancel_scheduled');
  });

  it('EC-S08 stands behind a failed payment, and keeps its date', async () => {
    const { client } = opened('workspace/past-due');
    await client.cancelSubscription();
    const { banner, subscription } = await client.getOverview();
    expect(banner?.kind).toBe('payment_failed');
    expect(subscription).toMatchObject({
      status: 'past_due',
      cancelAt: '2026-02-13T12:00:00.000Z',
    });
  });

  it('EC-S09 of a trial is at the end of the trial', async () => {
    const { mock, client } = opened('workspace/trialing');
    await client.cancelSubscription();
    const { banner, subscription } = await client.getOverview();
    expect(banner).toMatchObject({ kind: 'cancel_scheduled', endsAt: '2026-01-20T12:00:00.000Z' });
    expect(subscription).toMatchObject({
      status: 'trialing',
      trialEnd: '2026-01-20T12:00:00.000Z',
      cancelAt: '2026-01-20T12:00:00.000Z',
    });
    await mock.advance({ days: 5 });
    expect((await client.getOverview()).subscription?.status).toBe('canceled');
    expect((await client.listInvoices()).data).toEqual([]);
  });
});

describe('what a canceled plan leaves', () => {
  it('EC-S10 is a balance, to be spent where the policy says so', async () => {
    const { client, world } = opened('team/canceled');
    expect((await client.getOverview()).wallet?.balance.amount).toBe(12_480);
    world.usage(480);
    expect((await client.getOverview()).wallet?.balance.amount).toBe(12_000);
  });

  it('EC-S10 is a balance in sight that cannot be spent where the policy says so', async () => {
    const { client, world } = opened('team/canceled', { policy: { spendAfterCancel: false } });
    const spend = async () => world.usage(480);
    expect(await failureOf(spend())).toMatchObject({ reason: 'no_subscription' });
    const { wallet, decisions } = await client.getOverview();
    expect(wallet?.balance.amount).toBe(12_480);
    expect(decisions['wallet.spend']).toMatchObject({ reason: 'no_subscription' });
  });

  it.each<['workspace' | 'team' | 'wallet']>([['workspace'], ['team'], ['wallet']])(
    'EC-S11 of %s is no refund, neither in the ledger nor among the invoices',
    async (preset) => {
      const { mock, client } = opened(`${preset}/active`);
      const books = async () => {
        const rows = (await client.listTransactions({ limit: 100 })).data;
        return {
          refunds: rows.filter(({ type }) => type === 'refund').length,
          credits: rows.filter(({ direction }) => direction === 'credit').length,
          invoices: (await client.listInvoices({ limit: 100 })).data,
          credit: (await client.getOverview()).invoiceCredit?.amount ?? 0,
        };
      };
      const before = await books();
      await client.cancelSubscription();
      expect(await books()).toEqual(before);
      await mock.advance({ days: 40 });
      expect((await client.getOverview()).subscription?.status).toBe('canceled');
      expect(await books()).toEqual(before);
    },
  );
});

describe('the time', () => {
  it('EC-S12 is that of the server, whatever a request claims', async () => {
    const { mock } = opened('team/trialing');
    const url = `https://billing.test/v1/workspaces/${mock.workspaceId}/overview`;
    const headers = { Date: 'Sat, 17 Jan 2026 12:00:00 GMT' };
    const answer = await (await mock.fetch(new Request(url, { headers }))).json();
    expect(answer).toMatchObject({ now: '2026-01-15T12:00:00.000Z', banner: { daysLeft: 5 } });
  });
});
