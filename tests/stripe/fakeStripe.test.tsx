/** The fake of Stripe.js keeps Stripe's rules: what is wrong in a page is wrong against it. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakeStripe } from '../../mocks/stripe/index.js';
import { clientOf } from '../support/opened.js';

afterEach(() => document.body.replaceChildren());

/** A place in a page, and a checkout to draw into it. */
async function stage(options: MockBillingOptions = { scenario: 'team/active' }) {
  const mock = createMockBilling(options);
  const fake = createFakeStripe(mock);
  const stripe = await fake.load('pk_mock');
  const client = clientOf(mock);
  const session = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
  const onComplete = vi.fn<() => void>();
  const clientSecret = session.clientSecret ?? '';
  const create = () => stripe.createEmbeddedCheckoutPage({ clientSecret, onComplete });
  const place = document.createElement('div');
  document.body.append(place);
  const statusOf = async () => (await client.getCheckout(session.id)).status;
  return { mock, fake, stripe, client, create, place, onComplete, statusOf };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = (text: RegExp) => screen.findByText(text);

describe('an embedded checkout', () => {
  it('is refused beside another, also one that is still to come', async () => {
    const { fake, create } = await stage();
    fake.hold();
    const first = create();
    await expect(create()).rejects.toMatchObject({
      name: 'IntegrationError',
      message: 'You cannot have multiple Embedded Checkout objects.',
    });
    fake.release();
    (await first).destroy();
    await expect(create()).resolves.toBeDefined();
  });

  it('that was destroyed is dead, and leaves nothing in its place', async () => {
    const { fake, create, place } = await stage();
    const checkout = await create();
    checkout.mount(place);
    expect(within(place).getByRole('button', { name: 'Pay' })).toBeVisible();
    checkout.destroy();
    checkout.destroy();
    expect(place.childElementCount).toBe(0);
    expect(fake.live).toBe(0);
    expect(() => checkout.mount(place)).toThrow('has been destroyed');
  });

  it('may be taken out and put in again', async () => {
    const { fake, create, place } = await stage();
    const checkout = await create();
    checkout.mount(place);
    checkout.unmount();
    expect(place.childElementCount).toBe(0);
    checkout.mount(place);
    expect(within(place).getAllByRole('button', { name: 'Pay' })).toHaveLength(1);
    expect(fake.live).toBe(1);
  });

  it('is complete when it was sent, and settles with the webhook', async () => {
    const delays = { webhook: 60_000 };
    const { mock, create, place, onComplete, statusOf } = await stage({
      scenario: 'team/active',
      delays,
    });
    (await create()).mount(place);
    press('Pay');
    await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
    expect(await statusOf()).toBe('settling');
    await mock.advance({ minutes: 1 });
    expect(await statusOf()).toBe('complete');
  });

  it('is not complete when the card is declined, or while the bank asks', async () => {
    const { create, place, onComplete, statusOf } = await stage();
    (await create()).mount(place);
    press('Decline');
    await said(/was declined/);
    press('Verify');
    await said(/wants a confirmation/);
    expect(onComplete).not.toHaveBeenCalled();
    expect(await statusOf()).toBe('open');
    press('Verify');
    await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
  });

  it("expires by the mock's clock, and is not paid after that", async () => {
    const { mock, create, place, onComplete, statusOf } = await stage();
    (await create()).mount(place);
    await mock.advance({ hours: 24 });
    press('Pay');
    await said(/has expired/);
    expect(onComplete).not.toHaveBeenCalled();
    expect(await statusOf()).toBe('expired');
  });
});

describe('what is ordered to fail', () => {
  it('fails as often as it was ordered, and then works', async () => {
    const { fake, create } = await stage();
    fake.failLoads(1);
    await expect(fake.load('pk_mock')).rejects.toThrow('Failed to load Stripe.js');
    await expect(fake.load('pk_mock')).resolves.toBeDefined();
    fake.failCreations(2);
    await expect(create()).rejects.toThrow('Failed to fetch');
    await expect(create()).rejects.toThrow('Failed to fetch');
    await expect(create()).resolves.toBeDefined();
    expect(fake).toMatchObject({ live: 1, created: 3 });
  });

  it('is a payment that is not confirmed at the bank', async () => {
    const mock = createMockBilling({ scenario: 'team/requires-action' });
    const fake = createFakeStripe(mock);
    const client = clientOf(mock);
    const [owed] = (await client.listInvoices()).data;
    const asked = await client.payInvoice(owed?.id ?? '');
    if (asked.status !== 'requires_action') throw new Error('The bank did not ask.');
    const { clientSecret } = asked;
    const stripe = await fake.load('pk_mock');
    fake.refuseVerifications(1);
    expect(await stripe.handleNextAction({ clientSecret })).toMatchObject({
      error: { code: 'payment_intent_authentication_failure' },
    });
    expect(fake.confirmed).toEqual([clientSecret]);
    expect((await client.listInvoices()).data[0]?.status).toBe('failed');
  });
});
