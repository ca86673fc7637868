/** The one banner of a workspace. */
import { describe, expect, it } from 'vitest';
import { type BillingClient, createHttpClient } from '../../src/client/index.js';
import type { BannerKind, Policy } from '../../src/rules/index.js';
import { at, GB, subscription, usd, viewer, workspace } from '../support/builders.js';
import { hosted } from '../support/hosted.js';
import { BASE, clientOf, failureOf, opened } from '../support/opened.js';

const bannerIn = async (client: BillingClient) => (await client.getOverview()).banner;
const kindIn = async (client: BillingClient) => (await bannerIn(client))?.kind ?? null;

type World = ReturnType<typeof opened>;

async function payInvoice({ client, processor }: World) {
  const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id;
  await processor.pay((await client.createCheckout({ purpose: 'pay_invoice', invoiceId })).id);
}

describe('of five troubles at once', () => {
  const troubles: readonly (readonly [BannerKind, (its: World) => Promise<unknown>])[] = [
    ['payment_failed', payInvoice],
    [
      'over_seats',
      async ({ world }) => ['mem_9', 'mem_10'].forEach((id) => world.memberDeactivated(id)),
    ],
    ['over_storage', async ({ world }) => world.fileDeleted(20 * GB)],
    ['cancel_scheduled', ({ client }) => client.restartSubscription()],
    ['trial', ({ mock }) => mock.advance({ days: 4 })],
  ];

  it('EC-B01 the payment is told, and each that is removed reveals the next', async () => {
    const its = opened('workspace/everything-wrong');
    for (const [kind, remove] of troubles) {
      expect(await kindIn(its.client)).toBe(kind);
      await remove(its);
    }
    expect(await bannerIn(its.client)).toBeNull();
  });

  it.each(troubles.slice(1))('EC-B01 without %s the payment is still told', async (_, remove) => {
    const its = opened('workspace/everything-wrong');
    await remove(its);
    expect(await kindIn(its.client)).toBe('payment_failed');
  });
});

describe('an order of the host’s own', () => {
  it.each([
    [['over_storage', 'payment_failed'], 'over_storage'],
    [['snow_closure', 'trial', 'over_seats'], 'trial'],
    [['snow_closure'], null],
  ])('EC-B02 %j shows %s', async (bannerOrder, kind) => {
    const written: Pick<Policy, 'bannerOrder'> = JSON.parse(JSON.stringify({ bannerOrder }));
    const { client } = opened('workspace/everything-wrong', { policy: written });
    expect(await kindIn(client)).toBe(kind);
  });
});

describe('a trial', () => {
  const trial = (days: number) =>
    hosted('workspace', {
      facts: { subscription: subscription('trialing', { trialEnd: at(days * 86_400_000) }) },
    }).client;

  it('EC-B03 is told by what stays the same until there is another', async () => {
    const { mock, client } = opened('workspace/trialing');
    const first = await bannerIn(client);
    expect(first).toMatchObject({ kind: 'trial', dismissible: true });
    await mock.advance({ days: 2 });
    expect((await bannerIn(client))?.since).toBe(first?.since);
  });

  it('EC-B03 that is another is told by another', async () => {
    const [first, second] = [await bannerIn(trial(5)), await bannerIn(trial(6))];
    expect([first?.kind, second?.kind]).toEqual(['trial', 'trial']);
    expect(first?.since).not.toBe(second?.since);
  });
});

it('EC-B04 a payment that settles keeps its banner, which is updating', async () => {
  const its = opened('workspace/past-due', { delays: { webhook: 60_000 } });
  const before = await bannerIn(its.client);
  await payInvoice(its);
  expect(await bannerIn(its.client)).toEqual({
    ...before,
    updating: true,
    answers: expect.anything(),
  });
  await its.mock.advance({ minutes: 1 });
  expect(await bannerIn(its.client)).toBeNull();
});

it('EC-B05 an admin who is made a member is refused between two looks, and then gets words', async () => {
  const { mock, world, client } = opened('workspace/past-due', { role: 'admin' });
  const { payment, banner } = await client.getOverview();
  expect(banner).toMatchObject({ audience: 'manager' });
  world.changeRole(mock.viewer.memberId, 'member');

  const invoiceId = payment?.openInvoices[0]?.id ?? '';
  expect(await failureOf(client.payInvoice(invoiceId))).toMatchObject({
    code: 'forbidden',
    reason: 'role',
    status: 403,
  });
  expect(await bannerIn(client)).toMatchObject({
    kind: 'payment_failed',
    audience: 'limited',
    answers: [],
    advice: 'admin_fixes_payment',
  });
  const owed = (await clientOf(mock.as('billing_admin')).getOverview()).payment;
  expect(owed?.openInvoices[0]).toMatchObject({ status: 'failed', amountDue: usd(8 * 15_00) });
});

it('EC-B06 a name with markup in it travels as it is', async () => {
  const name = '<img src=x onerror="alert(1)"> & Söhne';
  const { handler } = hosted('workspace', {
    facts: { workspace: workspace({ name }) },
    viewer: viewer('member'),
  });
  const client = createHttpClient({ baseUrl: BASE, workspaceId: 'ws_1', fetch: handler });
  expect((await client.getOverview()).workspace.name).toBe(name);
});
