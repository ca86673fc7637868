/** Going to pay, and coming back, as the back end answers it. */
import { describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createHttpClient } from '../../src/client/index.js';
import { money } from '../../src/rules/money.js';
import { attempt, NOT_FOUND, refusedFor, tagOf } from '../support/crafted.js';
import { BASE, failureOf, opened, previewIn } from '../support/opened.js';

const PACK = { purpose: 'credit_pack', packId: 'pack_10', returnPath: '/billing' } as const;
const PORTAL = { method: 'POST', path: '/portal-sessions', body: {} } as const;

describe('a return', () => {
  it('EC-C11 names its workspace, and another one knows nothing of it', async () => {
    const { mock, client, processor } = opened('workspace/active');
    const { id, url } = await client.createCheckout(PACK);
    const { returnUrl } = await processor.pay(url ?? '');
    expect(returnUrl).toBe(`https://billing.test/billing?checkout=${id}&workspace=ws_meadow`);

    const other = createMockBilling({ scenario: 'team/active' });
    const before = await tagOf(other);
    const asked = { method: 'GET', path: `/checkouts/${id}` } as const;
    expect(await attempt(other, asked)).toMatchObject(NOT_FOUND);
    expect(await tagOf(other)).toBe(before);
    const { workspaceId } = other;
    const astray = createHttpClient({ baseUrl: BASE, workspaceId, fetch: mock.fetch });
    expect(await failureOf(astray.getCheckout(id))).toMatchObject({ status: 404 });
  });

  it.each(['co_9999', 'co_0001x', '..', '%2e%2e', '__proto__'])(
    'EC-C12 with the unknown session %s is not found, and changes nothing',
    async (id) => {
      const mock = createMockBilling({ scenario: 'team/active' });
      const asked = { method: 'GET', path: `/checkouts/${id}` } as const;
      expect(await attempt(mock, asked)).toMatchObject({ status: 404, changed: false });
    },
  );

  it('EC-C12 with a secret in the place of the id is not found', async () => {
    const { mock, client } = opened('team/active');
    const { clientSecret } = await client.createCheckout(PACK);
    const asked = { method: 'GET', path: `/checkouts/${clientSecret}` } as const;
    expect(await attempt(mock, asked)).toMatchObject(NOT_FOUND);
  });

  it('EC-C13 that is opened again reads the same, and adds nothing', async () => {
    const { mock, client, processor } = opened('team/active');
    const { id } = await client.createCheckout(PACK);
    await processor.pay(id);
    const asked = { method: 'GET', path: `/checkouts/${id}` } as const;
    const first = await client.getCheckout(id);
    expect(first.status).toBe('complete');
    expect(await attempt(mock, asked)).toMatchObject({ status: 'ok', changed: false });
    expect(await client.getCheckout(id)).toEqual(first);
    expect((await client.getOverview()).wallet?.balance).toEqual(money(22_480, 'USD', 3));
  });
});

describe('a checkout that is closed while the bank waits', () => {
  const leave = async () => {
    const view = opened('wallet/none');
    const request = { purpose: 'subscribe', priceId: 'solo_month' } as const;
    const { id } = await view.client.createCheckout(request);
    expect(await view.processor.verify(id)).toMatchObject({ outcome: 'requires_action' });
    await view.client.closeCheckout(id);
    const { subscription, payment, banner } = await view.client.getOverview();
    const invoiceId = payment?.openInvoices[0]?.id ?? '';
    return { ...view, subscription, banner, invoiceId };
  };

  it('EC-C14 leaves an incomplete subscription, to be finished in 23 hours', async () => {
    const { mock, client, processor, subscription, banner, invoiceId } = await leave();
    expect(subscription).toMatchObject({
      status: 'incomplete',
      incompleteExpiresAt: '2026-01-16T11:00:00.000Z',
    });
    expect(banner).toMatchObject({ kind: 'incomplete', answers: [{ answer: 'finish_payment' }] });
    await mock.advance({ hours: 22, minutes: 59 });
    const again = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
    await processor.pay(again.id);
    expect((await client.getOverview()).subscription?.status).toBe('active');
  });

  it('EC-C14 cannot be finished after that: another checkout begins', async () => {
    const { mock, client, invoiceId } = await leave();
    await mock.advance({ hours: 23 });
    expect((await client.getOverview()).subscription?.status).toBe('incomplete_expired');
    const body = { purpose: 'pay_invoice', invoiceId };
    expect(await attempt(mock, { method: 'POST', path: '/checkouts', body })).toMatchObject(
      refusedFor('status_blocks'),
    );
    const [solo] = await client.getPlans();
    expect(solo?.offers[0]).toMatchObject({
      label: 'proceed_to_payment',
      decision: { allowed: true },
    });
  });
});

describe('a payment without its return', () => {
  it('EC-C15 that was made in the browser of a desktop is found by looking again', async () => {
    const delays = { webhook: 30_000 };
    const { mock, client, processor } = opened('team/active', { surface: 'desktop', delays });
    const { id, mode, url } = await client.createCheckout(PACK);
    expect(mode).toBe('redirect');
    await processor.pay(url ?? '');
    expect((await client.getOverview()).pendingCheckout).toMatchObject({ id });
    await mock.advance({ seconds: 30 });
    const { pendingCheckout, wallet } = await client.getOverview();
    expect(pendingCheckout).toBeNull();
    expect(wallet?.balance).toEqual(money(22_480, 'USD', 3));
  });

  it('EC-C16 is stuck after five minutes, not failed, and settles late all the same', async () => {
    const { mock, client, processor } = opened('team/active', { delays: { webhook: 3_600_000 } });
    const { id } = await client.createCheckout(PACK);
    await processor.pay(id);
    const pending = async () => (await client.getOverview()).pendingCheckout;
    await mock.advance({ minutes: 4, seconds: 59 });
    expect(await pending()).toMatchObject({ id, stuck: false });
    await mock.advance({ seconds: 1 });
    expect(await pending()).toMatchObject({ id, stuck: true });
    expect((await client.getCheckout(id)).status).toBe('settling');
    await mock.advance({ minutes: 55 });
    expect(await pending()).toBeNull();
    expect((await client.getCheckout(id)).status).toBe('complete');
    expect((await client.getOverview()).wallet?.balance).toEqual(money(22_480, 'USD', 3));
  });

  it('EC-C19 can be followed by its address: asked again, it is the same one', async () => {
    const { client } = opened('workspace/active');
    const { id, url } = await client.createCheckout(PACK);
    expect(url).toMatch(/^https:\/\/processor\.test\/processor\/checkouts\//);
    expect(await client.createCheckout(PACK)).toMatchObject({ id, url });
    expect(await client.getCheckout(id)).toMatchObject({ status: 'open', url });
  });
});

describe('the portal', () => {
  it('EC-C17 cancels, and the overview has the last day', async () => {
    const { client, processor } = opened('team/active');
    const { url } = await client.createPortalSession();
    await processor.cancelSubscription(url);
    const { banner, subscription } = await client.getOverview();
    expect(banner).toMatchObject({ kind: 'cancel_scheduled', endsAt: '2026-02-01T12:00:00.000Z' });
    expect(subscription).toMatchObject({ status: 'active', cancelAt: '2026-02-01T12:00:00.000Z' });
  });

  it('EC-C18 is absent without a billing record, and there after the first checkout', async () => {
    const { mock, client, processor } = opened('team/none');
    expect((await client.getOverview()).decisions['portal.open']).toMatchObject({
      presentation: 'hidden',
      reason: 'no_billing_record',
    });
    expect(await attempt(mock, PORTAL)).toMatchObject(refusedFor('no_billing_record'));
    const request = { purpose: 'subscribe', priceId: 'pro_month' } as const;
    await processor.pay((await client.createCheckout(request)).id);
    expect((await client.getOverview()).decisions['portal.open']).toEqual({ allowed: true });
    expect(await attempt(mock, PORTAL)).toMatchObject({ status: 'ok' });
  });
});

describe('an upgrade', () => {
  it('EC-C20 whose charge needs its payer has the new plan and the banner of the payment', async () => {
    const { client, processor, world } = opened('workspace/over-seats');
    world.cardNeedsAuthentication();
    const change = { priceId: 'business_month' };
    const { id, dueNow } = await client.previewChange(change);
    const result = await client.changeSubscription({ ...change, previewId: id });
    expect(result.status).toBe('requires_action');
    const { plan, banner, payment } = await client.getOverview();
    expect(plan?.id).toBe('business');
    expect(banner).toMatchObject({
      kind: 'payment_action',
      due: dueNow,
      answers: [{ answer: 'verify_payment', decision: { allowed: true } }],
    });
    expect(payment?.openInvoices).toMatchObject([{ status: 'requires_action', total: dueNow }]);
    await processor.verify(result.status === 'requires_action' ? result.clientSecret : '');
    const after = await client.getOverview();
    expect([after.plan?.id, after.banner, after.payment?.openInvoices]).toEqual([
      'business',
      null,
      [],
    ]);
  });

  it('EC-C20 in the portal is the same', async () => {
    const { client, processor, world } = opened('team/active');
    world.cardNeedsAuthentication();
    const { url } = await client.createPortalSession({ flow: 'subscription_update' });
    expect(await processor.changePlan(url, 'scale_month')).toMatchObject({
      outcome: 'requires_action',
    });
    const { plan, banner } = await client.getOverview();
    expect([plan?.id, banner?.kind]).toEqual(['scale', 'payment_action']);
  });

  it('EC-C20 whose charge is declined stays where it was', async () => {
    const { client, world } = opened('workspace/over-seats');
    world.declineNextPayment();
    const change = { priceId: 'business_month' };
    const { id } = await client.previewChange(change);
    expect(await failureOf(client.changeSubscription({ ...change, previewId: id }))).toMatchObject({
      code: 'payment_declined',
    });
    const { plan, payment } = await client.getOverview();
    expect([plan?.id, payment?.openInvoices]).toEqual(['standard', []]);
  });

  it('EC-C21 by a preview that ran out charges nothing, and brings a preview that holds', async () => {
    const { mock, client } = opened('workspace/over-seats');
    const invoices = (await client.listInvoices()).data.length;
    const change = { priceId: 'business_month' };
    const { id, dueNow } = await client.previewChange(change);
    await mock.advance({ days: 1 });
    const late = await failureOf(client.changeSubscription({ ...change, previewId: id }));
    expect(late).toMatchObject({ code: 'preview_stale', status: 409, retryable: false });
    const fresh = previewIn(late);
    // a day later less of the period is left to pay for
    expect(fresh.dueNow.amount).toBeLessThan(dueNow.amount);
    expect(fresh.id).not.toBe(id);
    expect((await client.getOverview()).plan?.id).toBe('standard');
    expect((await client.listInvoices()).data).toHaveLength(invoices);

    await mock.advance({ minutes: 9, seconds: 59 });
    expect(await client.changeSubscription({ ...change, previewId: fresh.id })).toMatchObject({
      status: 'succeeded',
    });
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { status: 'paid', total: fresh.dueNow },
    ]);
  });

  it('EC-C21 by a preview of ten minutes ago is late, and of a second less is not', async () => {
    const change = { priceId: 'business_month' };
    const after = async (seconds: number) => {
      const { mock, client } = opened('workspace/over-seats');
      const { id } = await client.previewChange(change);
      await mock.advance({ seconds });
      return client.changeSubscription({ ...change, previewId: id });
    };
    expect(await after(599)).toMatchObject({ status: 'succeeded' });
    expect(await failureOf(after(600))).toMatchObject({ code: 'preview_stale' });
  });
});
