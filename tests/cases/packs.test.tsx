/** Buying credit packs, as a person does it. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/rules/roles.js';
import { openPage } from '../support/openPage.js';
import { clientOf } from '../support/opened.js';
import { visit } from '../support/visit.js';

const SUBSCRIBE_FIRST = 'Subscribe to a plan first to purchase credit packs';
const PAY_FIRST = 'Pay the open invoice first to purchase credit packs';
const CREATOR = 'Only the team creator can purchase credit packs';
const ON_TOP = 'Purchase add-on packs for extra credits on top of your plan';
const BLOCKED = 'The state of the subscription does not allow this now.';
const WAITING = /^Submitted\. Waiting for confirmation/;

const slow = { delays: { webhook: 60_000 } };

const area = (name: string) => within(screen.getByRole('region', { name }));
const packs = () => area('Credit packs').getAllByRole('button');
const rows = (text: RegExp) => screen.queryAllByRole('row', { name: text });
const balance = () => area('Credit balance').getByText(/^\$[\d.,]+$/).textContent;

type Visit = ReturnType<typeof visit>;

async function buy({ user }: Visit, pack: RegExp) {
  await user.click(await screen.findByRole('button', { name: pack }));
  await user.click(await screen.findByRole('button', { name: 'Pay' }));
}

const refresh = async ({ user }: Visit) =>
  user.click(area('Credit balance').getByRole('button', { name: 'Refresh' }));

describe('the packs', () => {
  const off = async (user: Awaited<ReturnType<typeof openPage>>['user'], reason: string) => {
    expect(packs()).toHaveLength(6);
    for (const pack of packs()) {
      expect(pack).toHaveAttribute('aria-disabled', 'true');
      expect(pack).toHaveAccessibleDescription(reason);
      await user.click(pack);
    }
  };

  it.each<[Role]>([['primary_owner'], ['owner'], ['member']])(
    'EC-P01 tell a %s without a subscription that a plan comes first',
    async (role) => {
      const { user, sent } = await openPage({ scenario: 'team/none', role });
      await off(user, SUBSCRIBE_FIRST);
      expect(screen.queryByText(CREATOR)).toBeNull();
      expect(sent).toEqual([]);
    },
  );

  it('EC-P02 are for sale while a trial runs', async () => {
    await openPage({ scenario: 'team/trialing' });
    expect(screen.getByText(ON_TOP)).toBeVisible();
    for (const pack of packs()) expect(pack).not.toHaveAttribute('aria-disabled');
  });

  it('EC-P02 are off while a trial runs where they are for active plans only', async () => {
    const { user, sent } = await openPage({
      scenario: 'team/trialing',
      policy: { packsEligibleStatuses: ['active'] },
    });
    await off(user, BLOCKED);
    expect(sent).toEqual([]);
  });

  it('EC-P03 tell a primary owner who owes that the invoice comes first', async () => {
    const { user, sent } = await openPage({ scenario: 'team/past-due', role: 'primary_owner' });
    await off(user, PAY_FIRST);
    expect(screen.queryByText(SUBSCRIBE_FIRST)).toBeNull();
    expect(sent).toEqual([]);
  });

  it('EC-P04 are for sale while the end of the plan is scheduled', async () => {
    const { user, sent } = await openPage({ scenario: 'team/canceling' });
    expect(screen.getByText(ON_TOP)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Buy $100 $100.000 credits' }));
    await waitFor(() => expect(sent).toEqual(['checkouts']));
  });

  it('EC-P12 tell price and credits where these differ', async () => {
    await openPage({ scenario: 'workspace/active' });
    expect(packs().map((it) => it.textContent)).toEqual([
      'Buy $10 1,000 credits',
      'Buy $25 2,750 credits 10% more for the money',
      'Buy $50 6,000 credits 20% more for the money',
      'Buy $100 13,000 credits 30% more for the money',
    ]);
  });
});

describe('a purchase', () => {
  it('EC-P05 that outlived its subscription says that it is held, and not that it failed', async () => {
    const it = visit({ scenario: 'team/canceling', delays: { webhook: 20 * 86_400_000 } });
    await buy(it, /^Buy \$100 /);
    expect(await screen.findAllByText(WAITING)).not.toHaveLength(0);
    await it.mock.advance({ days: 21 });
    it.reload();
    const held = await screen.findByRole('row', {
      name: /Credit pack · Held for review, not in the balance yet/,
    });
    expect(held).toHaveTextContent('Credit pack purchase');
    expect(balance()).toBe('$12.480');
    expect(document.body).not.toHaveTextContent(/fail|declin/i);
    expect(screen.queryByText(WAITING)).toBeNull();
  });

  it('EC-P06 of two quick clicks is one', async () => {
    const { user, mock } = visit({ scenario: 'team/active', ...slow });
    const before = (await clientOf(mock).listInvoices()).data.length;
    const pack = await screen.findByRole('button', { name: /^Buy \$100 / });
    const earlier = rows(/Credit pack purchase/).length;
    await user.dblClick(pack);
    await user.dblClick(await screen.findByRole('button', { name: 'Pay' }));
    await mock.advance({ minutes: 1 });
    await user.click((await screen.findAllByRole('button', { name: 'Refresh' }))[0] ?? pack);
    await waitFor(() => expect(rows(/Credit pack purchase/)).toHaveLength(earlier + 1));
    expect(balance()).toBe('$112.480');
    expect((await clientOf(mock).listInvoices()).data).toHaveLength(before + 1);
  });

  it('EC-P07 is one row, however often its webhook comes', async () => {
    const it = visit({ scenario: 'team/active', ...slow });
    await buy(it, /^Buy \$100 /);
    await screen.findAllByText(WAITING);
    it.mock.world.deliverWebhooks();
    await refresh(it);
    await waitFor(() => expect(balance()).toBe('$112.480'));
    it.mock.world.deliverWebhooks();
    it.reload();
    await waitFor(() => expect(rows(/\+\$100\.000/)).toHaveLength(1));
    expect(balance()).toBe('$112.480');
  });

  it('EC-P08 beside one of another tab settles at the balance of both', async () => {
    const it = visit({ scenario: 'team/active', ...slow });
    await buy(it, /^Buy \$10 /);
    await screen.findAllByText(WAITING);
    const earlier = rows(/\+\$25\.000/).length;
    const other = await clientOf(it.mock).createCheckout({
      purpose: 'credit_pack',
      packId: 'pack_25',
    });
    await it.mock.processor.pay(other.id);
    await it.mock.advance({ minutes: 1 });
    await refresh(it);
    await waitFor(() => expect(balance()).toBe('$47.480'));
    expect(screen.queryByText(WAITING)).toBeNull();
    await waitFor(() => expect(rows(/\+\$10\.000/)).toHaveLength(1));
    expect(rows(/\+\$25\.000/)).toHaveLength(earlier + 1);
    expect(screen.getByRole('button', { name: /^Buy \$10 / })).not.toHaveAttribute('aria-busy');
  });

  it('EC-P09 settles though the balance ends below what it brought', async () => {
    const it = visit({ scenario: 'team/active', ...slow });
    await buy(it, /^Buy \$10 /);
    await screen.findAllByText(WAITING);
    it.mock.world.usage(12_000);
    await it.mock.advance({ minutes: 1 });
    await refresh(it);
    await waitFor(() => expect(balance()).toBe('$10.480'));
    expect(screen.queryByText(WAITING)).toBeNull();
    await waitFor(() => expect(rows(/Credit pack purchase.*\+\$10\.000/)).toHaveLength(1));
  });

  it('EC-P13 leaves a free workspace free', async () => {
    const it = visit({ scenario: 'workspace/free' });
    const oneTime = 'One-time purchase. It does not start a subscription.';
    expect(await screen.findByText(oneTime)).toBeVisible();
    await buy(it, /^Buy \$10 1,000 credits/);
    await waitFor(() => expect(rows(/Credit pack purchase.*\+1,000/)).toHaveLength(1));
    expect(area('AI credits').getAllByText('1,140 credits')[0]).toBeVisible();
    const plan = area('Plan');
    expect(plan.getByText('Tier').nextElementSibling).toHaveTextContent('Free');
    expect(plan.queryByText('Status')).toBeNull();
    expect(screen.getByText(oneTime)).toBeVisible();
  });
});
