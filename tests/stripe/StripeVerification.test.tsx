/** The bank's question about a payment that was made, over the fake of Stripe.js and the mock. */
import { act, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createFakeStripe, type FakeStripe } from '../../mocks/stripe/index.js';
import { StripeVerification } from '../../src/stripe/index.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

async function owing() {
  const mock = createMockBilling({ scenario: 'team/requires-action' });
  const client = clientOf(mock);
  const invoice = async () => (await client.listInvoices()).data[0];
  const session = await client.payInvoice((await invoice())?.id ?? '');
  if (session.status !== 'requires_action') throw new Error('The bank did not ask.');
  return { mock, session, status: async () => (await invoice())?.status };
}

/** Another payment of the same workspace, in place of the first one at the bank. */
async function switched() {
  const { mock, session } = await owing();
  const ends = new Map<string, () => void>();
  const stripe = await createFakeStripe(mock).load('pk_mock');
  const handleNextAction = ({ clientSecret }: { readonly clientSecret: string }) =>
    new Promise((resolve) => ends.set(clientSecret, () => resolve({})));
  const loaded = Object.assign(stripe, { handleNextAction });
  const load = async () => loaded;
  const onComplete = vi.fn<() => void>();
  const of = (clientSecret: string) => (
    <StripeVerification
      session={{ ...session, clientSecret }}
      loadStripe={load}
      onComplete={onComplete}
      onError={() => {}}
      onClose={() => {}}
    />
  );
  const { show } = renderBilling(of('first'), { fetch: mock.fetch });
  await waitFor(() => expect(ends.has('first')).toBe(true));
  show(of('next'));
  await waitFor(() => expect(ends.has('next')).toBe(true));
  const end = (secret: string) => act(async () => ends.get(secret)?.());
  return { end, onComplete };
}

async function open({ strict = false, refuses = 0, failLoads = 0 } = {}) {
  const { mock, session, status } = await owing();
  const stripe = createFakeStripe(mock);
  stripe.refuseVerifications(refuses);
  stripe.failLoads(failLoads);
  const onComplete = vi.fn<() => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const over = ({ load }: FakeStripe) => {
    const slot = (
      <StripeVerification
        session={session}
        loadStripe={load}
        onComplete={onComplete}
        onError={onError}
        onClose={() => {}}
      />
    );
    return strict ? <StrictMode>{slot}</StrictMode> : slot;
  };
  const { show, ...drawn } = renderBilling(over(stripe), { fetch: mock.fetch });
  /** Again, and with a Stripe.js that was loaded anew. */
  const redraw = () => {
    show(over(stripe));
    const another = createFakeStripe(mock);
    show(over(another));
    return another;
  };
  return { ...drawn, stripe, session, status, onComplete, onError, redraw };
}

describe.each([
  ['alone', false],
  ['under StrictMode', true],
])('StripeVerification %s', (_, strict) => {
  it('confirms the same payment, once', async () => {
    const { stripe, session, status, redraw, onComplete, onError } = await open({ strict });
    const asking = () => screen.findByText('Your bank asks you to confirm this payment.');
    expect(await asking()).toBeVisible();
    const another = redraw();
    expect(await asking()).toBeVisible();
    await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
    expect(another.confirmed).toEqual([]);
    expect(stripe.confirmed).toEqual([session.clientSecret]);
    expect(await status()).toBe('paid');
    expect(onError).not.toHaveBeenCalled();
  });

  it('leaves a payment failed that the person gave up at the bank', async () => {
    const { stripe, session, status, onComplete, onError } = await open({ strict, refuses: 1 });
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'not_verified' });
    expect(String(onError.mock.calls[0]?.[0])).not.toContain(session.clientSecret);
    expect(stripe.confirmed).toHaveLength(1);
    expect(await status()).toBe('failed');
    expect(onComplete).not.toHaveBeenCalled();
  });

  it('asks nobody while Stripe.js did not come, and then on the second try', async () => {
    const { user, stripe, onComplete } = await open({ strict, failLoads: 1 });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
    expect(stripe.confirmed).toHaveLength(1);
  });
});

describe('StripeVerification of another payment', () => {
  it('completes with the payment that it has now, and not with the one before', async () => {
    const { end, onComplete } = await switched();
    await end('first');
    expect(onComplete).not.toHaveBeenCalled();
    await end('next');
    expect(onComplete).toHaveBeenCalledTimes(1);
  });
});
