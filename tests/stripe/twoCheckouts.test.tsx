/** Two checkouts of one page, over one Stripe.js, which has room for one of them. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createFakeStripe } from '../../mocks/stripe/index.js';
import { AddBalance, PaymentMethod } from '../../src/index.js';
import type { CheckoutSlotProps } from '../../src/react/BillingContext.js';
import type { CheckoutSession } from '../../src/rules/index.js';
import { StripeCheckout } from '../../src/stripe/index.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

const HELD = 'One checkout at a time. Finish or cancel the open one first.';

/** A balance to pay for and a card to give, the first of them opened. */
async function open({ slow = false } = {}) {
  const mock = createMockBilling({ scenario: 'wallet/active' });
  const stripe = createFakeStripe(mock);
  if (slow) stripe.hold();
  const checkout = (props: CheckoutSlotProps) => (
    <StripeCheckout {...props} loadStripe={stripe.load} />
  );
  const { user } = renderBilling(
    <>
      <AddBalance />
      <PaymentMethod />
    </>,
    { fetch: mock.fetch, workspaceId: mock.workspaceId, slots: { checkout } },
  );
  await user.type(await screen.findByRole('textbox', { name: 'Amount (USD)' }), '40{Enter}');
  await waitFor(() => expect(stripe.created).toBe(1));
  await user.click(screen.getByRole('button', { name: 'Update Card Info' }));
  const inside = (name: string) => within(screen.getByRole('region', { name }));
  return { stripe, user, balance: inside('Add Balance'), card: inside('Payment method') };
}

describe('a checkout beside an open one', () => {
  it.each([
    ['is there', false],
    ['is still to come', true],
  ])('says what it waits for where the first %s, and is drawn after it', async (_, slow) => {
    const { stripe, user, balance, card } = await open({ slow });
    expect(await card.findByText(HELD)).toBeVisible();
    await act(async () => stripe.release());
    expect(await balance.findByText(/Test card form/)).toBeVisible();
    expect(card.getByText(HELD)).toBeVisible();
    await user.click(balance.getByRole('button', { name: 'Cancel checkout' }));
    expect(await card.findByText(/Test card form/)).toBeVisible();
    expect(card.queryByText(HELD)).toBeNull();
    expect(stripe).toMatchObject({ created: 2, live: 1 });
  });

  it('leaves the open one as it is, and may be given up', async () => {
    const { stripe, user, balance, card } = await open();
    await card.findByText(HELD);
    await user.click(card.getByRole('button', { name: 'Cancel checkout' }));
    expect(balance.getByRole('button', { name: 'Pay' })).toBeVisible();
    expect(stripe).toMatchObject({ created: 1, live: 1 });
  });
});

it('a payment that ends after its session was left does not complete the next one', async () => {
  const mock = createMockBilling({ scenario: 'team/active' });
  const stripe = createFakeStripe(mock);
  const client = clientOf(mock);
  const session = (packId: string) => client.createCheckout({ purpose: 'credit_pack', packId });
  const [first, next] = [await session('pack_10'), await session('pack_25')];
  const onComplete = vi.fn<() => void>();
  const node = (of: CheckoutSession) => (
    <StripeCheckout
      session={of}
      loadStripe={stripe.load}
      onComplete={onComplete}
      onError={() => {}}
      onClose={() => {}}
    />
  );
  const { show } = renderBilling(node(first), { fetch: mock.fetch });
  fireEvent.click(await screen.findByRole('button', { name: 'Pay' }));
  show(node(next));
  await waitFor(async () => expect((await client.getCheckout(first.id)).status).toBe('complete'));
  await waitFor(() => expect(stripe).toMatchObject({ created: 2, live: 1 }));
  expect(onComplete).not.toHaveBeenCalled();
});
