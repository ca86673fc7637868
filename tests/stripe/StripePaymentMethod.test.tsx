/** A card given in the page, over the fake of Stripe.js and the real mock. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createFakeStripe } from '../../mocks/stripe/index.js';
import { PaymentMethod, type PaymentSlotProps } from '../../src/index.js';
import { MINUTE, SECOND } from '../../src/rules/index.js';
import { StripePaymentMethod } from '../../src/stripe/index.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

afterEach(() => void vi.useRealTimers());

async function open({ failLoads = 0, failForms = 0 } = {}) {
  const mock = createMockBilling({ scenario: 'wallet/none' });
  const stripe = createFakeStripe(mock);
  stripe.failLoads(failLoads);
  stripe.failCreations(failForms);
  const client = clientOf(mock);
  const session = await client.setupPaymentMethod();
  const onComplete = vi.fn<() => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const drawn = renderBilling(
    <StrictMode>
      <StripePaymentMethod
        session={session}
        loadStripe={stripe.load}
        onComplete={onComplete}
        onError={() => {}}
        onClose={() => {}}
      />
    </StrictMode>,
    { fetch: mock.fetch, onError },
  );
  const cards = async () => (await client.listPaymentMethods()).length;
  const give = async (card: string) => {
    await drawn.user.selectOptions(await screen.findByLabelText('Test card'), card);
    await drawn.user.click(screen.getByRole('button', { name: 'Save card' }));
  };
  return { ...drawn, session, onComplete, onError, cards, give };
}

const REFUSED = 'The card could not be saved. Check it, or try another one.';

describe('StripePaymentMethod', () => {
  it.each(['A card that works', 'A card whose bank asks'])('saves %s, once', async (card) => {
    const { give, cards, onComplete } = await open();
    await give(card);
    await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
    expect(await cards()).toBe(1);
  });

  it('says that a card was refused, keeps the secret, and takes another', async () => {
    const { give, cards, onComplete, onError, session } = await open();
    await give('A card that is declined');
    expect(await screen.findByRole('alert')).toHaveTextContent(REFUSED);
    expect(await cards()).toBe(0);
    expect(onError).toHaveBeenCalledTimes(1);
    const told = onError.mock.calls[0]?.[0];
    expect(told).toMatchObject({ type: 'card_error' });
    expect(told).not.toHaveProperty('setup_intent');
    expect(`${String(told)} ${JSON.stringify(told)}`).not.toContain(session.clientSecret);
    await give('A card that works');
    await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['Stripe.js did not come', { failLoads: 1 }],
    ['its fields did not come', { failForms: 1 }],
  ])('says that %s, tells the host, and tries again', async (_, faults) => {
    const { user, onError } = await open(faults);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The payment form could not be loaded. Nothing was charged.',
    );
    expect(onError).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('Test card')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells nobody of a card that is saved after the form has gone', async () => {
    const { cards, unmount, onComplete } = await open();
    await screen.findByLabelText('Test card');
    fireEvent.click(screen.getByRole('button', { name: 'Save card' }));
    unmount();
    await waitFor(async () => expect(await cards()).toBe(1));
    expect(onComplete).not.toHaveBeenCalled();
  });
});

describe('a bank that takes its time', () => {
  const WAITING = /^Your bank has not answered yet\./;

  /** A page that saves a card, whose bank answers when the test says so. */
  async function asked() {
    const mock = createMockBilling({ scenario: 'wallet/none' });
    const { load } = createFakeStripe(mock);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const loadStripe = async (key: string) => {
      const stripe = await load(key);
      const confirmSetup = async (setup: Parameters<typeof stripe.confirmSetup>[0]) => {
        await answered;
        return stripe.confirmSetup(setup);
      };
      return { ...stripe, confirmSetup } as typeof stripe;
    };
    const paymentMethod = (slot: PaymentSlotProps) => (
      <StripePaymentMethod {...slot} loadStripe={loadStripe} />
    );
    const { fetch, workspaceId } = mock;
    renderBilling(<PaymentMethod />, { fetch, workspaceId, slots: { paymentMethod } });
    fireEvent.click(await screen.findByRole('button', { name: 'Update Card Info' }));
    await screen.findByLabelText('Test card');
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Save card' }));
    const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
    return { pass, answer, cards: async () => (await clientOf(mock).listPaymentMethods()).length };
  }

  it('is told after half a minute, and its card is saved when it answers', async () => {
    const { pass, answer, cards } = await asked();
    await pass(29 * SECOND);
    expect(screen.queryByText(WAITING)).toBeNull();
    await pass(SECOND);
    expect(screen.getByText(WAITING, { selector: 'form p' })).toBeVisible();
    expect(screen.getByText(WAITING, { selector: '[role="status"]' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    await pass(10 * MINUTE);
    answer();
    await pass(SECOND);
    expect(screen.queryByText(WAITING, { selector: 'form p' })).toBeNull();
    expect(screen.getByText('Card saved. Updating your billing.')).toBeInTheDocument();
    expect(await cards()).toBe(1);
  });

  it('may be left, and a card that it accepts later is shown all the same', async () => {
    const { pass, answer, cards } = await asked();
    await pass(30 * SECOND);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await pass(SECOND);
    expect(screen.getByText('Closed. No new card is saved yet.')).toBeInTheDocument();
    expect(screen.getByText('No card on file.')).toBeVisible();
    answer();
    await pass(SECOND);
    expect(await cards()).toBe(1);
    expect(screen.queryByText('No card on file.')).toBeNull();
  });
});

it('comes back from the bank to this page, without what an earlier return left', async () => {
  history.replaceState(null, '', '/billing?tab=cards&checkout=co_1&setup_secret=s#card');
  const mock = createMockBilling({ scenario: 'wallet/none' });
  const stripe = await createFakeStripe(mock).load('pk_mock');
  const confirmSetup = vi.fn<(asked: object) => Promise<object>>(async () => ({
    setupIntent: { status: 'succeeded' },
  }));
  const away = Object.assign(stripe, { confirmSetup });
  const load = async () => away;
  renderBilling(
    <StripePaymentMethod
      session={await clientOf(mock).setupPaymentMethod()}
      loadStripe={load}
      onComplete={() => {}}
      onError={() => {}}
      onClose={() => {}}
    />,
    { fetch: mock.fetch },
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Save card' }));
  const return_url = `${location.origin}/billing?tab=cards#card`;
  expect(confirmSetup.mock.calls).toMatchObject([[{ confirmParams: { return_url } }]]);
  history.replaceState(null, '', '/');
});
