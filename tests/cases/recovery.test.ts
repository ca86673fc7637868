/** What brings a payment back into order, as the back end does it. */
import { describe, expect, it } from 'vitest';
import { money } from '../../src/rules/money.js';
import { attempt, refusedFor, tagOf } from '../support/crafted.js';
import { BASE, clientOf, failureOf, opened } from '../support/opened.js';

type Opened = ReturnType<typeof opened>;

const post = (path: string, body: unknown = {}) => ({ method: 'POST', path, body }) as const;

const owed = async ({ client }: Pick<Opened, 'client'>) =>
  (await client.getOverview()).payment?.openInvoices ?? [];

const bannerOf = async ({ client }: Pick<Opened, 'client'>) => (await client.getOverview()).banner;

const CONTRACT = {
  kind: 'custom',
  segment: 'large_enterprise',
  covers: ['plan', 'seats', 'add_ons'],
  contactSalesUrl: null,
} as const;

const NO_RETRY = { policy: { retryOnMethodUpdate: false } } as const;

describe('another card', () => {
  it('EC-R01 pays nothing by itself: the banner stays until the invoice is paid', async () => {
    const view = opened('wallet/past-due', NO_RETRY);
    const { client, processor } = view;
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    expect(await bannerOf(view)).toMatchObject({
      kind: 'payment_failed',
      answers: [{ answer: 'update_payment_method' }, { answer: 'pay_invoice' }],
    });
    expect((await client.getOverview()).subscription?.status).toBe('past_due');
    const [first] = await owed(view);
    expect(await client.payInvoice(first?.id ?? '')).toMatchObject({ status: 'succeeded' });
    expect(await bannerOf(view)).toBeNull();
    expect((await client.getOverview()).subscription?.status).toBe('active');
  });

  it('EC-R01 is tried at once where the policy says so', async () => {
    const view = opened('wallet/past-due');
    const { client, processor } = view;
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    expect(await bannerOf(view)).toBeNull();
    expect(await owed(view)).toEqual([]);
  });
});

describe('a retry', () => {
  /** A good card whose next charge is declined: a second attempt would pay. */
  const once = async () => {
    const view = opened('wallet/past-due', NO_RETRY);
    const { client, processor, world } = view;
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    world.declineNextPayment();
    const [first] = await owed(view);
    return { ...view, invoiceId: first?.id ?? '' };
  };

  it('EC-R02 of two quick clicks is one attempt', async () => {
    const view = await once();
    const { client, invoiceId } = view;
    const answers = await Promise.allSettled([
      client.payInvoice(invoiceId),
      client.payInvoice(invoiceId),
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ reason: { code: 'payment_declined', status: 402 } });
    }
    expect(await owed(view)).toMatchObject([{ id: invoiceId, status: 'failed' }]);
    expect(await client.payInvoice(invoiceId)).toMatchObject({ status: 'succeeded' });
  });

  it('EC-R02 that is sent twice with its key is one attempt', async () => {
    const view = await once();
    const { mock, invoiceId } = view;
    const url = `${BASE}/v1/workspaces/${mock.workspaceId}/invoices/${invoiceId}/pay`;
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'retry-0001' };
    const ask = () => mock.fetch(new Request(url, { method: 'POST', headers, body: '{}' }));
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(new Set([first.status, second.status])).toEqual(new Set([402, 409]));
    const later = await ask();
    expect([later.status, later.headers.get('Idempotent-Replayed')]).toEqual([402, 'true']);
    expect(await owed(view)).toMatchObject([{ id: invoiceId, status: 'failed' }]);
  });

  it('EC-R02 while one settles is refused for now', async () => {
    const view = opened('wallet/requires-action', { delays: { webhook: 60_000 } });
    const { mock, client, processor } = view;
    const [first] = await owed(view);
    const invoices = (await client.listInvoices()).data.length;
    const result = await client.payInvoice(first?.id ?? '');
    await processor.verify(result.status === 'requires_action' ? result.clientSecret : '');
    const again = clientOf(mock).payInvoice(first?.id ?? '');
    expect(await failureOf(again)).toMatchObject({ code: 'settling', retryable: true });
    await mock.advance({ minutes: 1 });
    expect(await owed(view)).toEqual([]);
    expect((await client.listInvoices()).data).toHaveLength(invoices);
  });
});

describe('the page of the bank', () => {
  it('EC-R03 that is left has paid nothing: the payment has failed', async () => {
    const view = opened('wallet/past-due');
    const { client, processor, world } = view;
    const [first] = await owed(view);
    const invoiceId = first?.id;
    const session = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
    world.requireAuthentication();
    await processor.pay(session.id);
    expect((await bannerOf(view))?.kind).toBe('payment_action');
    await processor.close(session.id);
    expect((await bannerOf(view))?.kind).toBe('payment_failed');
    expect(await owed(view)).toMatchObject([{ id: invoiceId, status: 'failed' }]);
    expect((await client.getOverview()).subscription?.status).toBe('past_due');
  });
});

describe('a payment made elsewhere', () => {
  it('EC-R04 is in the next answer', async () => {
    const view = opened('team/past-due');
    const { mock, client, processor } = view;
    expect((await bannerOf(view))?.kind).toBe('payment_failed');
    const before = await tagOf(mock);
    const { url } = await client.createPortalSession();
    await processor.updateCard(url);
    expect(await tagOf(mock)).not.toBe(before);
    expect(await bannerOf(view)).toBeNull();
    expect((await client.getOverview()).subscription?.status).toBe('active');
  });
});

describe('invoices', () => {
  it('EC-R05 of two, the one that is left keeps the banner', async () => {
    const view = opened('wallet/past-due', NO_RETRY);
    const { client, processor, world } = view;
    world.invoiceIssued(12_00, 'A phone number', 0);
    expect(await bannerOf(view)).toMatchObject({ due: money(161_00, 'USD') });
    const [, other] = await owed(view);
    const pay = { purpose: 'pay_invoice', invoiceId: other?.id } as const;
    await processor.pay((await client.createCheckout(pay)).id);
    expect(await bannerOf(view)).toMatchObject({
      kind: 'payment_failed',
      due: money(149_00, 'USD'),
      answers: [{}, { answer: 'pay_invoice', decision: { allowed: true } }],
    });
  });

  it('EC-R06 that are void offer no payment and take none', async () => {
    const view = opened('workspace/active');
    const { mock, client, world } = view;
    const { id } = world.invoiceIssued(12_00, 'A phone number', 0);
    expect((await bannerOf(view))?.kind).toBe('payment_failed');
    world.invoiceVoided(id);
    expect(await bannerOf(view)).toBeNull();
    expect(await owed(view)).toEqual([]);
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { id, status: 'void', amountDue: money(0, 'USD') },
    ]);
    const ways = [
      post(`/invoices/${id}/pay`),
      post('/checkouts', { purpose: 'pay_invoice', invoiceId: id }),
    ];
    for (const asked of ways) {
      expect(await attempt(mock, asked)).toMatchObject(refusedFor('status_blocks'));
    }
  });

  it('EC-R07 that failed under a contract are for support and sales, not for a card', async () => {
    const view = opened('workspace/past-due');
    const { mock, world } = view;
    const [first] = await owed(view);
    world.contractSigned(CONTRACT);
    const banner = await bannerOf(view);
    expect(banner?.kind).toBe('payment_failed');
    expect(banner?.answers.map(({ answer }) => answer)).toEqual([
      'contact_sales',
      'contact_support',
    ]);
    const ways = [
      post('/checkouts', { purpose: 'payment_method' }),
      post('/checkouts', { purpose: 'pay_invoice', invoiceId: first?.id }),
      post(`/invoices/${first?.id}/pay`),
      post('/payment-methods/setup'),
    ];
    for (const asked of ways) {
      expect(await attempt(mock, asked)).toMatchObject(refusedFor('contract_managed'));
    }
    const writes = post('/support-requests', {
      message: 'Failed payment: the latest charge failed.',
    });
    expect(await attempt(mock, writes)).toMatchObject({ status: 'ok' });
  });
});

describe('a member', () => {
  it('EC-R08 has the banner in words, with whom to ask, and no card', async () => {
    const { mock } = opened('workspace/past-due');
    const member = mock.as('member');
    const { banner, payment, subscription } = await clientOf(member).getOverview();
    expect(banner).toMatchObject({
      kind: 'payment_failed',
      audience: 'limited',
      answers: [],
      advice: 'admin_fixes_payment',
    });
    expect([payment, subscription]).toEqual([null, null]);
    const card = post('/checkouts', { purpose: 'payment_method' });
    expect(await attempt(member, card)).toMatchObject(refusedFor('role'));
  });
});

describe('a repaired payment', () => {
  it('EC-R09 gives its place to the seats', async () => {
    const view = opened('workspace/over-seats');
    const { client, processor, world } = view;
    const { id } = world.invoiceIssued(12_00, 'A phone number', 0);
    expect((await bannerOf(view))?.kind).toBe('payment_failed');
    const pay = { purpose: 'pay_invoice', invoiceId: id } as const;
    await processor.pay((await client.createCheckout(pay)).id);
    expect(await bannerOf(view)).toMatchObject({
      kind: 'over_seats',
      used: 10,
      paid: 8,
      overBy: 2,
    });
  });
});
