/**
 * What `@stripe/react-stripe-js` does in the hurried cases of `StripeCheckout.test.tsx`, with the
 * same Stripe.js. Where one of these fails after an update, upstream has mended it.
 */
import { EmbeddedCheckout, EmbeddedCheckoutProvider } from '@stripe/react-stripe-js';
import type { StripeEmbeddedCheckoutOptions } from '@stripe/stripe-js';
import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createFakeStripe } from '../../mocks/stripe/index.js';
import { clientOf } from '../support/opened.js';

async function stage() {
  const mock = createMockBilling({ scenario: 'team/active' });
  const stripe = createFakeStripe(mock);
  const loaded = await stripe.load('pk_mock');
  const lost: unknown[] = [];
  // upstream handles no failure, and a rejection that nobody handles would end the run
  const watched = {
    ...loaded,
    createEmbeddedCheckoutPage: (options: StripeEmbeddedCheckoutOptions) =>
      loaded.createEmbeddedCheckoutPage(options).catch((error: unknown) => {
        lost.push(error);
        return new Promise<never>(() => {});
      }),
  };
  const secret = async (packId: string) =>
    (await clientOf(mock).createCheckout({ purpose: 'credit_pack', packId })).clientSecret ?? '';
  const node = (clientSecret: string) => (
    <EmbeddedCheckoutProvider key={clientSecret} stripe={watched} options={{ clientSecret }}>
      <EmbeddedCheckout />
    </EmbeddedCheckoutProvider>
  );
  return { stripe, secret, node, lost };
}

describe('the embedded checkout of @stripe/react-stripe-js', () => {
  it('is never destroyed when it comes after the widget has gone', async () => {
    const { stripe, secret, node } = await stage();
    stripe.hold();
    const { unmount } = render(node(await secret('pack_10')));
    await waitFor(() => expect(stripe.created).toBe(1));
    unmount();
    await act(async () => stripe.release());
    expect(stripe.live).toBe(1);
  });

  it('asks for a second one while the first is under way, and shows neither', async () => {
    const { stripe, secret, node, lost } = await stage();
    stripe.hold();
    const { rerender } = render(node(await secret('pack_10')));
    await waitFor(() => expect(stripe.created).toBe(1));
    rerender(node(await secret('pack_100')));
    await act(async () => stripe.release());
    await vi.waitFor(() => expect(String(lost[0])).toContain('multiple Embedded Checkout'));
    expect(stripe).toMatchObject({ created: 2, live: 1 });
    expect(screen.queryByText(/Test card form/)).toBeNull();
  });

  it('is an empty place when it cannot be created', async () => {
    const { stripe, secret, node, lost } = await stage();
    stripe.failCreations(1);
    const { container } = render(node(await secret('pack_10')));
    await vi.waitFor(() => expect(String(lost[0])).toContain('Failed to fetch'));
    expect(container.textContent).toBe('');
  });
});
