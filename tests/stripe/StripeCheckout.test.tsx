/**
 * What an embedded checkout does where it is hurried, against a Stripe.js that keeps Stripe's rules.
 * `@stripe/react-stripe-js` leaks or fails silently in three of these cases: it never destroys what
 * comes after its unmount, a fast switch of plans makes it create a second one, and a failure shows
 * as an empty place.
 */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import { createFakeStripe, type FakeStripe } from '../../mocks/stripe/index.js';
import { overviewQuery } from '../../src/react/queries.js';
import type { CheckoutSession } from '../../src/rules/index.js';
import { StripeCheckout } from '../../src/stripe/index.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

interface Stage {
  readonly mock: MockBilling;
  readonly stripe: FakeStripe;
  readonly session: (packId?: string) => Promise<CheckoutSession>;
}

function stage(): Stage {
  const mock = createMockBilling({ scenario: 'team/active' });
  const stripe = createFakeStripe(mock);
  const session = (packId = 'pack_10') =>
    clientOf(mock).createCheckout({ purpose: 'credit_pack', packId });
  return { mock, stripe, session };
}

function open({ mock, stripe }: Stage, session: CheckoutSession, strict = false) {
  const onComplete = vi.fn<() => void>();
  const onClose = vi.fn<() => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const node = (of: CheckoutSession) => {
    const checkout = (
      <StripeCheckout
        session={of}
        loadStripe={stripe.load}
        onComplete={onComplete}
        onError={() => {}}
        onClose={onClose}
      />
    );
    return strict ? <StrictMode>{checkout}</StrictMode> : checkout;
  };
  const drawn = renderBilling(node(session), { fetch: mock.fetch, onError });
  return {
    ...drawn,
    onComplete,
    onClose,
    onError,
    show: (of: CheckoutSession) => drawn.show(node(of)),
  };
}

const form = () => screen.findByText(/Test card form/);

describe.each([
  ['alone', false],
  ['under StrictMode', true],
])('StripeCheckout %s', (_, strict) => {
  it('is created once and destroyed with the widget', async () => {
    const its = stage();
    const { unmount } = open(its, await its.session(), strict);
    await form();
    expect(its.stripe).toMatchObject({ created: 1, live: 1 });
    unmount();
    await waitFor(() => expect(its.stripe.live).toBe(0));
  });

  it('is destroyed when it comes after the widget has gone', async () => {
    const its = stage();
    its.stripe.hold();
    const { unmount } = open(its, await its.session(), strict);
    await waitFor(() => expect(its.stripe.created).toBe(1));
    unmount();
    await act(async () => its.stripe.release());
    await waitFor(() => expect(its.stripe.live).toBe(0));
  });

  it('shows the last of two sessions that follow each other before the first is there', async () => {
    const its = stage();
    its.stripe.hold();
    const { show } = open(its, await its.session('pack_10'), strict);
    await waitFor(() => expect(its.stripe.created).toBe(1));
    show(await its.session('pack_100'));
    await act(async () => its.stripe.release());
    expect(await form()).toHaveTextContent('Credit pack');
    await waitFor(() => expect(its.stripe).toMatchObject({ live: 1, created: 2 }));
    expect(document.querySelectorAll('[data-farebox="StripeCheckout"] p')).toHaveLength(2);
  });

  it('creates none for a session that was passed over before its turn', async () => {
    const its = stage();
    its.stripe.hold();
    const { show } = open(its, await its.session('pack_10'), strict);
    await waitFor(() => expect(its.stripe.created).toBe(1));
    show(await its.session('pack_25'));
    show(await its.session('pack_100'));
    await act(async () => its.stripe.release());
    await form();
    expect(its.stripe).toMatchObject({ live: 1, created: 2 });
  });

  it('shows the next session once the one before is destroyed', async () => {
    const its = stage();
    const { show } = open(its, await its.session('pack_10'), strict);
    await form();
    show(await its.session('pack_25'));
    await waitFor(() => expect(its.stripe).toMatchObject({ live: 1, created: 2 }));
  });

  it('says that it could not be created, tells the host, and tries again', async () => {
    const its = stage();
    its.stripe.failCreations(1);
    const { user, onError } = open(its, await its.session(), strict);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The payment form could not be loaded. Nothing was charged.',
    );
    expect(onError.mock.calls).toMatchObject([[{ name: 'StripeRefusal', type: 'TypeError' }]]);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await form();
    expect(its.stripe.live).toBe(1);
  });

  it('gives up one that Stripe does not create, and destroys it where it comes late', async () => {
    const its = stage();
    its.stripe.hold();
    const session = await its.session();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { onError } = open(its, session, strict);
    await waitFor(() => expect(its.stripe.created).toBe(1));
    await act(() => vi.advanceTimersByTimeAsync(29_000));
    expect(screen.queryByRole('alert')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    vi.useRealTimers();
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was charged.');
    expect(onError.mock.calls).toMatchObject([[{ code: 'stripe_timeout' }]]);
    await act(async () => its.stripe.release());
    await waitFor(() => expect(its.stripe.live).toBe(0));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await form();
    expect(its.stripe).toMatchObject({ live: 1, created: 2 });
  });

  it('says that there is no client secret, tells the host once, and offers the way out', async () => {
    const its = stage();
    const session = { ...(await its.session()), clientSecret: null };
    const { user, onError, onClose } = open(its, session, strict);
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was charged.');
    expect(onError.mock.calls).toMatchObject([[{ code: 'no_client_secret' }]]);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close checkout' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('says that Stripe.js did not come, and loads it again', async () => {
    const its = stage();
    its.stripe.failLoads(1);
    const { user } = open(its, await its.session(), strict);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await form()).toBeVisible();
  });
});

describe('StripeCheckout', () => {
  it('loads Stripe.js once for a key, also for the next widget', async () => {
    const its = stage();
    const load = vi.fn<FakeStripe['load']>(its.stripe.load);
    const stripe = { ...its.stripe, load };
    for (const packId of ['pack_10', 'pack_25']) {
      const { unmount } = open({ ...its, stripe }, await its.session(packId));
      await form();
      unmount();
    }
    expect(load.mock.calls).toEqual([['pk_mock']]);
  });

  it('calls the newest onComplete, once, when the form was sent', async () => {
    const its = stage();
    const { user, onComplete } = open(its, await its.session());
    await user.click(await screen.findByRole('button', { name: 'Pay' }));
    await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
  });

  it('stays open when the card is declined or the bank asks', async () => {
    const its = stage();
    const { user, onComplete } = open(its, await its.session());
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    expect(await screen.findByText(/was declined/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    expect(await screen.findByText(/wants a confirmation/)).toBeVisible();
    expect(onComplete).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    await waitFor(() => expect(onComplete).toHaveBeenCalledTimes(1));
  });

  it('ends with its session, by the span that the server gave it', async () => {
    const its = stage();
    const session = await its.session();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    open(its, session);
    await form();
    await act(() => vi.advanceTimersByTimeAsync(24 * 60 * 60_000));
    vi.useRealTimers();
    expect(await screen.findByRole('alert')).toHaveTextContent('This checkout has expired.');
    await waitFor(() => expect(its.stripe.live).toBe(0));
  });

  it('ends with a session that was open for hours already', async () => {
    const its = stage();
    const { id } = await its.session();
    await its.mock.advance({ hours: 23 });
    const session = await its.session();
    expect(session.id).toBe(id);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { queryClient, client } = open(its, session);
    await form();
    await act(async () => {
      const overview = await clientOf(its.mock).getOverview();
      queryClient.setQueryData(overviewQuery(client).queryKey, overview);
      await vi.advanceTimersByTimeAsync(100);
    });
    await act(() => vi.advanceTimersByTimeAsync(60 * 60_000));
    vi.useRealTimers();
    expect(await screen.findByRole('alert')).toHaveTextContent('This checkout has expired.');
    await waitFor(() => expect(its.stripe.live).toBe(0));
  });

  it('draws the next session once the one before had its time to be created', async () => {
    const its = stage();
    its.stripe.hold();
    const [first, next] = [await its.session('pack_10'), await its.session('pack_25')];
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { show } = open(its, first);
    await waitFor(() => expect(its.stripe.created).toBe(1));
    show(next);
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    vi.useRealTimers();
    await act(async () => its.stripe.release());
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await form();
    expect(its.stripe.live).toBe(1);
  });

  it('does not wait for ever for Stripe.js', async () => {
    const its = stage();
    const session = await its.session();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const stripe = { ...its.stripe, load: () => new Promise<never>(() => {}) };
    open({ ...its, stripe }, session);
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    vi.useRealTimers();
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('counts no span that is longer than a timer', async () => {
    const its = stage();
    const session = await its.session();
    const late = new Date(Date.parse(session.createdAt) + 2 ** 31).toISOString();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    open(its, { ...session, expiresAt: late });
    await form();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    vi.useRealTimers();
    expect(await form()).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([null, 'sk_live_51H', 'rk_live_51H', ''])(
    'loads nothing with %s, and does not repeat it',
    async (publishableKey) => {
      const its = stage();
      const { user, onError, onClose } = open(its, { ...(await its.session()), publishableKey });
      expect(await screen.findByRole('alert')).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Close checkout' }));
      expect(onClose).toHaveBeenCalledTimes(1);
      expect(its.stripe.created).toBe(0);
      expect(String(onError.mock.calls[0]?.[0])).toContain('no publishable one');
      expect(String(onError.mock.calls[0]?.[0])).not.toContain('51H');
    },
  );
});
