/** The balance, as a person reads it. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import { BillingBanner, CreditBalance } from '../../src/index.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

type Deed = (mock: MockBilling) => unknown;

const nothing: Deed = () => {};
const spend =
  (amount: number): Deed =>
  ({ world }) =>
    world.usage(amount);

async function fillUp(mock: MockBilling) {
  spend(12_480)(mock);
  const pack = { purpose: 'credit_pack', packId: 'pack_1000' } as const;
  await mock.processor.pay((await clientOf(mock).createCheckout(pack)).id);
}

/** The card and the banner over a team's wallet. */
function open(mock: MockBilling, locale = 'en-US') {
  const { fetch, workspaceId } = mock;
  const view = renderBilling(
    <>
      <BillingBanner />
      <CreditBalance />
    </>,
    { fetch, workspaceId, locale },
  );
  const look = () => act(() => view.queryClient.refetchQueries());
  const card = async () => within(await screen.findByRole('region', { name: 'Credit balance' }));
  return { look, card };
}

describe('a balance', () => {
  it.each<[string, string, Deed]>([
    ['en-US', '$12.480', nothing],
    ['en-US', '$0.000', spend(12_480)],
    ['en-US', '$1,000.000', fillUp],
    ['en-US', '$0.001', spend(12_479)],
    ['en-US', '−$0.420', spend(12_900)],
    ['de-DE', '12,480 $', nothing],
    ['de-DE', '0,000 $', spend(12_480)],
    ['de-DE', '1.000,000 $', fillUp],
    ['de-DE', '0,001 $', spend(12_479)],
    ['de-DE', '−0,420 $', spend(12_900)],
  ])('EC-P10 in %s is %s', async (locale, text, deed) => {
    const mock = createMockBilling({
      scenario: 'team/active',
      policy: { walletMayGoNegative: true },
    });
    await deed(mock);
    const card = await open(mock, locale).card();
    expect(card.getByText(text)).toBeVisible();
    expect(card.queryByText('below zero') !== null).toBe(text.startsWith('−'));
  });
});

describe('a reservation', () => {
  it('EC-P14 stands beside the balance, with what it leaves', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    mock.world.usage(7_480);
    mock.world.reserve(4_900);
    const card = await open(mock).card();
    expect(card.getByText('$5.000')).toBeVisible();
    expect(card.getByText('$0.100 available, $4.900 reserved')).toBeVisible();
  });

  it('EC-P16 that is given back takes the warning away until the balance drops again', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    mock.world.usage(7_480);
    const held = mock.world.reserve(4_600);
    const { look } = open(mock);
    expect(
      await screen.findByRole('region', { name: 'Your balance is low: $0.400.' }),
    ).toBeVisible();
    mock.world.refund(held.id);
    await look();
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: /balance is low/ })).toBeNull(),
    );
    mock.world.reserve(4_800);
    await look();
    expect(
      await screen.findByRole('region', { name: 'Your balance is low: $0.200.' }),
    ).toBeVisible();
  });
});
