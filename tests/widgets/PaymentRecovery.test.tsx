import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import {
  BillingBanner,
  BillingPage,
  PaymentRecovery,
  SubscriptionSummary,
} from '../../src/index.js';
import { clickable } from '../support/clickable.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

const NO_RETRY = { policy: { retryOnMethodUpdate: false } } as const;

const show = (mock: MockBilling) => clickable(<PaymentRecovery />, mock);
const open = (options: MockBillingOptions) => show(createMockBilling(options));
const place = () => screen.findByRole('region', { name: 'Payments due' });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const isGone = () =>
  waitFor(() => expect(screen.queryByRole('region', { name: 'Payments due' })).toBeNull());
const bankForm = () => screen.findByRole('region', { name: 'Confirm at your bank' });
const labels = async () =>
  within(await place())
    .getAllByRole('button')
    .map((it) => it.textContent);
const changes = (asked: readonly string[]) => asked.filter((it) => !it.startsWith('GET'));

describe('PaymentRecovery', () => {
  it.each([
    [
      'wallet/past-due',
      /^The charge failed\. Retry it with/,
      ['Retry invoice', 'Update payment method'],
    ],
    ['wallet/requires-action', /^Your bank wants you to confirm/, ['Verify payment']],
    ['wallet/open-invoice', /^Not paid yet\. Due/, ['Pay invoice', 'Update payment method']],
    ['wallet/incomplete', /^Not paid yet\. Due/, ['Pay invoice', 'Update payment method']],
    [
      'workspace/past-due',
      /^The charge failed\. Retry it with/,
      ['Retry invoice', 'Update payment method'],
    ],
    [
      'team/past-due',
      /^The charge failed\. Retry it with/,
      ['Pay invoice', 'Update payment method'],
    ],
  ] as const)(
    'of %s says how it stands and offers what helps',
    async (scenario, words, buttons) => {
      const { asked } = open({ scenario });
      expect(await screen.findByText(words)).toBeVisible();
      expect(await labels()).toEqual(buttons);
      expect(asked).toEqual(['GET overview']);
    },
  );

  it.each(['wallet/active', 'workspace/canceled', 'wallet/incomplete-expired'] as const)(
    'of %s is not there: nothing is owed',
    async (scenario) => {
      const { asked } = open({ scenario });
      await waitFor(() => expect(asked).toEqual(['GET overview']));
      await isGone();
    },
  );

  it('tells what is due of which invoice', async () => {
    open({ scenario: 'wallet/past-due' });
    const [item] = within(await place()).getAllByRole('listitem');
    expect(item?.textContent).toMatch(/BL-\d{4}.*\$149\.00/);
  });
});

describe('many unpaid invoices', () => {
  /** As many as this of one that is past due, numbered from 1. */
  async function owing(count: number) {
    const options = { scenario: 'wallet/past-due', role: 'admin' } as const;
    const { payment } = await clientOf(createMockBilling(options)).getOverview();
    const [owed] = payment?.openInvoices ?? [];
    const value = Array.from({ length: count }, (_, index) => ({
      ...owed,
      id: `in_${index + 1}`,
      number: `BL-${index + 1}`,
    }));
    const path = ['payment', 'openInvoices'];
    return open({ ...options, faults: [{ on: 'GET /overview', does: 'rewrite', path, value }] });
  }
  const retries = () => screen.getAllByRole('button', { name: /^Retry invoice/ });

  it('are all in sight while they are few', async () => {
    await owing(5);
    await place();
    expect(retries()).toHaveLength(5);
    expect(screen.queryByText(/more unpaid/)).toBeNull();
  });

  it('show the most urgent, and the others once they are unfolded', async () => {
    const { user } = await owing(200);
    await place();
    expect(retries().map((it) => it.getAttribute('aria-label'))).toEqual([
      'Retry invoice BL-1',
      'Retry invoice BL-2',
      'Retry invoice BL-3',
      'Retry invoice BL-4',
      'Retry invoice BL-5',
    ]);
    await user.click(screen.getByText('195 more unpaid invoices'));
    await button('Retry invoice BL-6');
    expect(screen.getByText('BL-200')).toBeVisible();
  });
});

describe('a retry', () => {
  const failed = async () => {
    const mock = createMockBilling({ scenario: 'wallet/past-due', ...NO_RETRY });
    const view = show(mock);
    await view.user.click(await button('Update payment method'));
    await view.user.click(await button('Pay'));
    await screen.findByText('Card saved. Updating your billing.');
    return view;
  };

  it('with a card that works pays the invoice, and says so', async () => {
    const { user } = await failed();
    await user.click(await button(/^Retry invoice/));
    await isGone();
    expect(screen.getByText('Paid. Your billing is up to date.')).toBeInTheDocument();
  });

  it('that is declined says so in words, and may be made again', async () => {
    const { user, mock, asked } = await failed();
    mock.world.declineNextPayment();
    const retry = await button(/^Retry invoice/);
    await user.click(retry);
    expect(await screen.findByRole('alert')).toHaveTextContent('The card was declined.');
    expect(retry).toHaveFocus();
    await user.keyboard('{Enter}');
    await isGone();
    expect(changes(asked).filter((it) => it.endsWith('/pay'))).toHaveLength(2);
  });

  it('that is asked for twice at once is one attempt', async () => {
    const { user, mock, asked } = await failed();
    mock.world.declineNextPayment();
    await user.dblClick(await button(/^Retry invoice/));
    await screen.findByRole('alert');
    expect(changes(asked).filter((it) => it.endsWith('/pay'))).toHaveLength(1);
  });

  it('that is asked for by a key that is held is one attempt', async () => {
    const { asked, mock } = await failed();
    for (let time = 0; time < 3; time += 1) mock.world.declineNextPayment();
    const retry = await button(/^Retry invoice/);
    const enter = async (repeat: boolean) => {
      // a browser presses a button by each Enter that nobody prevents
      if (fireEvent.keyDown(retry, { key: 'Enter', repeat })) fireEvent.click(retry);
      await waitFor(() => expect(retry).not.toHaveAttribute('aria-busy'));
    };
    for (const repeat of [false, true, true]) await enter(repeat);
    expect(screen.getByRole('alert')).toHaveTextContent('The card was declined.');
    expect(changes(asked).filter((it) => it.endsWith('/pay'))).toHaveLength(1);
  });

  it('is the one thing that is done where another card is asked for at once', async () => {
    const { asked } = open({ scenario: 'wallet/past-due' });
    const both = [await button(/^Retry invoice/), await button('Update payment method')];
    act(() => both.forEach((it) => it.click()));
    await screen.findByRole('alert');
    expect(changes(asked)).toEqual([expect.stringMatching(/^POST invoices\/\w+\/pay$/)]);
    expect(screen.queryByRole('region', { name: 'New card' })).toBeNull();
  });

  it('that is under way holds the payment of another invoice', async () => {
    const mock = createMockBilling({ scenario: 'wallet/past-due' });
    const { number } = mock.world.invoiceIssued(12_00, 'A phone number', 0);
    mock.faults.add({ on: 'POST /invoices/:id/pay', does: 'delay', ms: 5_000 });
    const { user, asked } = show(mock);
    await user.click(await button(/^Retry invoice/));
    await user.click(await button(`Pay invoice ${number}`));
    await act(() => mock.advance({ seconds: 5 }));
    await screen.findByRole('alert');
    expect(changes(asked)).toHaveLength(1);
  });

  it('whose confirmation is still to come offers no second payment', async () => {
    const mock = createMockBilling({
      scenario: 'wallet/past-due',
      ...NO_RETRY,
      delays: { webhook: 60_000 },
    });
    const { user, client } = show(mock);
    await mock.processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    await mock.advance({ minutes: 2 });
    await user.click(await button(/^Retry invoice/));
    expect(await screen.findByText(/^Submitted\. Waiting for confirmation, usually/)).toBeVisible();
    expect(screen.getByText('Submitted. You do not need to pay again.')).toBeVisible();
    expect(await labels()).toEqual(['Refresh']);
    await mock.advance({ minutes: 1 });
    await user.click(await button('Refresh'));
    await isGone();
  });

  it('that the bank asks about is confirmed in the slot, as the same payment', async () => {
    const { user, mock, asked } = await failed();
    mock.world.requireAuthentication();
    const before = asked.length;
    await user.click(await button(/^Retry invoice/));
    const form = await bankForm();
    expect(form).toHaveFocus();
    expect(changes(asked.slice(before))).toHaveLength(1);
    await user.click(within(form).getByRole('button', { name: 'Verify' }));
    await isGone();
    expect(screen.getByText('Confirmed. Updating your billing.')).toBeInTheDocument();
    expect(changes(asked.slice(before))).toHaveLength(1);
  });
});

describe('a retry whose answer is lost', () => {
  const UP_TO_DATE = 'Your billing is up to date.';
  const pays = async () => {
    const mock = createMockBilling({ scenario: 'wallet/past-due', ...NO_RETRY });
    const { clientSecret } = await clientOf(mock).setupPaymentMethod();
    await mock.processor.pay(clientSecret);
    return mock;
  };

  it('says what came of it once that is read', async () => {
    const mock = await pays();
    mock.faults.add({ on: 'POST /invoices/:id/pay', does: 'lose_answer' });
    const { user, look } = clickable(<PaymentRecovery />, mock, { live: false });
    await user.click(await button(/^Retry invoice/));
    expect(await screen.findByRole('alert')).toHaveTextContent('No connection.');
    expect(screen.queryByText(UP_TO_DATE)).toBeNull();
    await look();
    await isGone();
    expect(screen.getByText(UP_TO_DATE)).toBeInTheDocument();
  });

  it('says so too where an event has told the page before', async () => {
    const mock = await pays();
    let lose = () => {};
    const lost = new Promise<void>((resolve) => (lose = resolve));
    const { user } = renderBilling(<BillingPage />, {
      workspaceId: mock.workspaceId,
      fetch: async (request) => {
        const answer = await mock.fetch(request);
        if (!request.url.endsWith('/pay')) return answer;
        await lost;
        throw new TypeError('Failed to fetch');
      },
    });
    await user.click(await button(/^Retry invoice/));
    await isGone();
    expect(screen.queryByText(UP_TO_DATE)).toBeNull();
    lose();
    expect(await screen.findByText(UP_TO_DATE)).toBeInTheDocument();
  });
});

describe('the question of the bank', () => {
  it('is left as failed, not as paid', async () => {
    const { user } = open({ scenario: 'wallet/requires-action' });
    await user.click(await button(/^Verify payment/));
    const form = await bankForm();
    await user.click(within(form).getByRole('button', { name: 'Close' }));
    expect(await screen.findByText(/^The charge failed/)).toBeVisible();
    expect(await button(/^Retry invoice/)).toBeVisible();
  });

  it('that was not confirmed says so, and may be asked about again', async () => {
    const mock = createMockBilling({ scenario: 'wallet/requires-action' });
    const Refuses = ({ onError }: { onError: (error: unknown) => void }) => (
      <button onClick={() => onError({ code: 'not_verified' })}>Give up</button>
    );
    const { user } = clickable(<PaymentRecovery />, mock, { slots: { verification: Refuses } });
    await user.click(await button(/^Verify payment/));
    await user.click(await button('Give up'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The payment was not confirmed');
    expect(screen.queryByRole('region', { name: 'Confirm at your bank' })).toBeNull();
    expect(await button(/^Verify payment/)).not.toHaveAttribute('aria-disabled');
  });

  it('opens a checkout of its invoice where the host has no slot for the bank', async () => {
    const mock = createMockBilling({ scenario: 'wallet/requires-action' });
    const { checkout } = createFakes(mock).slots;
    const { user, asked } = clickable(<PaymentRecovery />, mock, { slots: { checkout } });
    await user.click(await button(/^Verify payment/));
    expect(await screen.findByRole('region', { name: 'Checkout' })).toHaveFocus();
    expect(changes(asked)).toEqual(['POST checkouts']);
    await user.click(await button('Pay'));
    await isGone();
  });
});

describe('a payment that the bank asks about', () => {
  const invoicesOf = async (mock: MockBilling) =>
    (await clientOf(mock).listInvoices({ limit: 100 })).data;

  it.each([
    ['the banner', BillingBanner],
    ['the subscription', SubscriptionSummary],
    ['what is due', PaymentRecovery],
  ])('is confirmed from %s as the same payment, and no other is made', async (_, Widget) => {
    const mock = createMockBilling({ scenario: 'wallet/requires-action' });
    const before = await invoicesOf(mock);
    const { user, asked } = clickable(<Widget />, mock);
    await user.click(await button(/^Verify payment/));
    const form = await bankForm();
    expect(form).toHaveFocus();
    await user.click(within(form).getByRole('button', { name: 'Verify' }));
    expect(await screen.findByText('Confirmed. Updating your billing.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Verify/ })).toBeNull());
    const owed = before.find(({ status }) => status === 'requires_action');
    expect(changes(asked)).toEqual([`POST invoices/${owed?.id}/pay`]);
    const after = await invoicesOf(mock);
    expect(after.map(({ id, status }) => [id, status])).toEqual(
      before.map(({ id, status }) => [id, id === owed?.id ? 'paid' : status]),
    );
  });

  it('is confirmed though the server still answers the same request', async () => {
    const mock = createMockBilling({ scenario: 'wallet/requires-action' });
    const code = 'idempotency_in_progress';
    mock.faults.add({
      on: 'POST /invoices/:id/pay',
      does: 'fail',
      code,
      retryAfterMs: 10,
      times: 2,
    });
    const { user } = clickable(<PaymentRecovery />, mock);
    await user.click(await button(/^Verify payment/));
    expect(await bankForm()).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('stays when the banner is asked to pay the invoice beside it', async () => {
    const mock = createMockBilling({ scenario: 'wallet/requires-action' });
    const { id } = mock.world.invoiceIssued(12_00, 'A phone number', 0);
    const { user } = clickable(<BillingBanner />, mock);
    await user.click(await button('Pay invoice'));
    await user.click(await button('Pay'));
    await waitFor(async () => {
      const beside = (await invoicesOf(mock)).find((it) => it.id === id);
      expect(beside?.status).toBe('paid');
    });
    expect(await button('Verify payment')).toBeVisible();
  });
});

describe('several invoices', () => {
  it('are each paid by themselves', async () => {
    const mock = createMockBilling({ scenario: 'wallet/past-due' });
    const { number } = mock.world.invoiceIssued(12_00, 'A phone number', 0);
    const { user } = show(mock);
    expect(within(await place()).getAllByRole('listitem')).toHaveLength(2);
    await user.click(await button(`Pay invoice ${number}`));
    await user.click(await button('Pay'));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.queryByText(number)).toBeNull();
    expect(await button(/^Retry invoice/)).toBeVisible();
  });
});

describe('a payment that a contract covers', () => {
  it('leads to people, with the text to pass on, and to no card', async () => {
    const mock = createMockBilling({ scenario: 'workspace/past-due' });
    mock.world.contractSigned({
      kind: 'custom',
      segment: 'large_enterprise',
      covers: ['plan', 'seats', 'add_ons'],
      contactSalesUrl: null,
    });
    show(mock);
    const region = within(await place());
    expect(region.getByText(/^Your contract covers this payment/)).toBeVisible();
    expect(region.getByText('$120.00')).toBeVisible();
    expect(region.getAllByRole('link').map((it) => it.textContent)).toEqual([
      'Contact Sales',
      'Contact support',
    ]);
    expect(await labels()).toEqual(['Copy for support']);
  });
});

describe('who may not pay', () => {
  it('as a member of a workspace reads whom to ask, and copies it', async () => {
    open({ scenario: 'workspace/past-due', role: 'member' });
    expect(
      await screen.findByText(
        'A workspace admin must fix this payment. Do not add a personal card elsewhere.',
      ),
    ).toBeVisible();
    expect(await labels()).toEqual(['Copy for an admin']);
    expect(screen.queryByText(/\$/)).toBeNull();
  });

  it('as a member of a workspace in good order sees nothing', async () => {
    const { asked } = open({ scenario: 'workspace/active', role: 'member' });
    await waitFor(() => expect(asked).toHaveLength(1));
    await isGone();
  });

  it('on a native mobile app is sent elsewhere', async () => {
    open({ scenario: 'wallet/past-due', surface: 'native_mobile' });
    expect(await screen.findByText('Use the web or desktop app for this.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that the read failed, and reads again', async () => {
    const mock = createMockBilling({ scenario: 'wallet/past-due' });
    mock.faults.add({ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false });
    const { user } = show(mock);
    const again = await button('Try again');
    mock.faults.clear();
    await user.click(again);
    expect(await button(/^Retry invoice/)).toBeVisible();
  });
});
