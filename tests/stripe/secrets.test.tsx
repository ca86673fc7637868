/** Client secrets on their way to Stripe: none is drawn, stored, logged, or told to the host. */
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakeStripe, type FakeStripe } from '../../mocks/stripe/index.js';
import { BillingPage, PaymentRecovery } from '../../src/index.js';
import type { CheckoutSlotProps, PaymentSlotProps } from '../../src/react/BillingContext.js';
import { StripeCheckout, StripePaymentMethod, StripeVerification } from '../../src/stripe/index.js';
import { renderBilling } from '../support/renderBilling.js';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const LOGS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** All that a value tells, and what caused it. */
function told(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value) ?? String(value);
  return `${value.stack} ${JSON.stringify(value)} ${told(value.cause ?? null)}`;
}

function open(
  options: MockBillingOptions,
  prepare: (stripe: FakeStripe) => void,
  page = <BillingPage />,
) {
  const written: string[] = [];
  const secrets = new Set<string>();
  const note = (...values: unknown[]) => void written.push(...values.map(told));
  for (const level of LOGS) vi.spyOn(console, level).mockImplementation(note);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(note);

  const mock = createMockBilling(options);
  const stripe = createFakeStripe(mock);
  prepare(stripe);
  const fetch = async (request: Request) => {
    const response = await mock.fetch(request);
    const text = request.method === 'POST' ? await response.clone().text() : '';
    for (const [, secret = ''] of text.matchAll(/"clientSecret":"([^"]+)"/g)) secrets.add(secret);
    return response;
  };
  const onError = vi.fn<(error: unknown) => void>(note);
  const loadStripe = stripe.load;
  const slots = {
    checkout: (props: CheckoutSlotProps) => <StripeCheckout {...props} loadStripe={loadStripe} />,
    paymentMethod: (props: PaymentSlotProps) => (
      <StripePaymentMethod {...props} loadStripe={loadStripe} />
    ),
    verification: (props: PaymentSlotProps) => (
      <StripeVerification {...props} loadStripe={loadStripe} />
    ),
  };
  const { workspaceId } = mock;
  const { user, queryClient } = renderBilling(page, {
    fetch,
    workspaceId,
    slots,
    onError,
  });
  const press = async (name: RegExp) =>
    user.click((await screen.findAllByRole('button', { name }))[0] ?? document.body);
  const expectSilence = () => {
    const queries = queryClient.getQueryCache().getAll();
    note(...queries.map(({ queryKey, queryHash, state }) => ({ queryKey, queryHash, ...state })));
    const all = `${written.join('\n')}\n${document.documentElement.outerHTML}`;
    expect(secrets.size).toBeGreaterThan(0);
    for (const secret of secrets) expect(all).not.toContain(secret);
  };
  return { user, press, onError, expectSilence };
}

it('a checkout that cannot be drawn, and then is', async () => {
  const { press, onError, expectSilence } = open({ scenario: 'team/active' }, (stripe) =>
    stripe.failCreations(1),
  );
  await press(/^Buy \$10 /);
  await press(/^Try again$/);
  await screen.findByText(/Test card form/);
  expect(onError).toHaveBeenCalledTimes(1);
  expectSilence();
});

it('a card that is declined', async () => {
  const { user, press, onError, expectSilence } = open({ scenario: 'wallet/active' }, () => {});
  await press(/^Update Card Info$/);
  await user.selectOptions(await screen.findByLabelText('Test card'), 'A card that is declined');
  await press(/^Save card$/);
  await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
  expectSilence();
});

it('a payment that is given up at the bank', async () => {
  const { press, onError, expectSilence } = open(
    { scenario: 'wallet/requires-action' },
    (stripe) => stripe.refuseVerifications(1),
    <PaymentRecovery />,
  );
  await press(/^Verify payment of /);
  await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
  expectSilence();
});
