/** What brings a payment back into order, as a person does it. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { BillingPage, BillingProvider } from '../../src/index.js';
import { openPageOf } from '../support/openPage.js';
import { clientOf } from '../support/opened.js';
import { visit } from '../support/visit.js';

type Visit = ReturnType<typeof visit>;

const FAILED = 'Failed payment: the latest charge of $149.00 failed.';
const NO_RETRY = { policy: { retryOnMethodUpdate: false } } as const;

const area = (name: string) => within(screen.getByRole('region', { name }));
const banner = (name: string | RegExp) => screen.queryByRole('region', { name });
const press = async ({ user }: Visit, name: string, of?: string) => {
  const button = await waitFor(() => (of ? area(of) : screen).getByRole('button', { name }));
  await user.click(button);
};

afterEach(() => void vi.useRealTimers());

describe('another card', () => {
  it('EC-R01 leaves the banner until the invoice is paid', async () => {
    const it = visit({ scenario: 'wallet/past-due', ...NO_RETRY });
    await press(it, 'Update payment method', 'Subscription');
    await press(it, 'Pay');
    await waitFor(() =>
      expect(area('Payment method').getByText('Visa ending in 4242')).toBeInTheDocument(),
    );
    expect(banner(FAILED)).toBeVisible();
    expect(screen.getByText('Payment failed — update your payment method')).toBeVisible();
    await press(it, 'Pay invoice', 'Subscription');
    await press(it, 'Pay');
    expect(await screen.findByText('Subscription is current')).toBeVisible();
    expect(banner(FAILED)).toBeNull();
  });
});

describe('an invoice', () => {
  it('EC-R02 that is asked for twice at once is one attempt', async () => {
    const { user, sent } = await openPageOf(createMockBilling({ scenario: 'wallet/past-due' }));
    await user.dblClick(area('Subscription').getByRole('button', { name: 'Pay invoice' }));
    expect(sent).toEqual(['checkouts']);
  });

  it('EC-R03 whose bank page is left has failed, and is not paid', async () => {
    const it = visit({ scenario: 'wallet/past-due' });
    await press(it, 'Pay invoice', 'Subscription');
    await press(it, 'Verify');
    expect(await screen.findByText(/^The bank wants a confirmation/)).toBeVisible();
    await press(it, 'Close');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Checkout' })).toBeNull());
    expect(banner(FAILED)).toBeVisible();
    expect(screen.getByText('Payment failed — update your payment method')).toBeVisible();
    expect(area('Subscription').getByRole('button', { name: 'Pay invoice' })).toBeVisible();
  });

  it('EC-R04 that was paid elsewhere takes its banner away when the page is looked at again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const mock = createMockBilling({ scenario: 'team/past-due' });
    const client = clientOf(mock);
    render(
      <BillingProvider client={client}>
        <BillingPage />
      </BillingProvider>,
    );
    expect(await screen.findByRole('region', { name: /^Failed payment/ })).toBeVisible();
    const { url } = await client.createPortalSession();
    await mock.processor.updateCard(url);
    expect(banner(/^Failed payment/)).toBeVisible();
    vi.setSystemTime(Date.now() + 31_000);
    act(() => void window.dispatchEvent(new Event('visibilitychange')));
    expect(await screen.findByText('Subscription is current')).toBeVisible();
    expect(banner(/^Failed payment/)).toBeNull();
  });

  it('EC-R05 beside another that is paid keeps the banner', async () => {
    const it = visit({ scenario: 'wallet/past-due' });
    it.mock.world.invoiceIssued(12_00, 'A phone number', 0);
    it.reload();
    await press(it, 'Pay invoice', 'Failed payment: the latest charge of $161.00 failed.');
    await press(it, 'Pay');
    const left = 'Failed payment: a charge of $12.00 failed.';
    expect(await screen.findByRole('region', { name: left })).toBeVisible();
    expect(screen.getByText('Subscription is current')).toBeVisible();
    await press(it, 'Pay invoice', left);
    await press(it, 'Pay');
    await waitFor(() => expect(banner(left)).toBeNull());
  });

  it('EC-R06 that is void has no button any more', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const { id } = mock.world.invoiceIssued(12_00, 'A phone number', 0);
    const { look } = await openPageOf(mock);
    expect(screen.getByRole('button', { name: 'Pay invoice' })).toBeVisible();
    mock.world.invoiceVoided(id);
    await look();
    expect(screen.queryByRole('button', { name: /Pay invoice|Verify payment/ })).toBeNull();
    expect(banner(/payment/)).toBeNull();
  });
});

describe('a failed payment', () => {
  it('EC-R07 under a contract leads to support and sales, and to no card', async () => {
    const mock = createMockBilling({ scenario: 'workspace/past-due' });
    mock.world.contractSigned({
      kind: 'custom',
      segment: 'large_enterprise',
      covers: ['plan', 'seats', 'add_ons'],
      contactSalesUrl: null,
    });
    await openPageOf(mock);
    const place = area('Failed payment: the latest charge of $120.00 failed.');
    expect(place.getAllByRole('link').map((it) => it.textContent)).toEqual([
      'Contact Sales',
      'Contact support',
    ]);
    expect(place.queryAllByRole('button')).toEqual([]);
    const cards = /Update payment method|Pay invoice|Verify payment/;
    expect(screen.queryByRole('button', { name: cards })).toBeNull();
  });

  it('EC-R09 that is repaired gives its place to the seats', async () => {
    const it = visit({ scenario: 'workspace/over-seats' });
    it.mock.world.invoiceIssued(12_00, 'A phone number', 0);
    it.reload();
    const owed = 'Failed payment: a charge of $12.00 failed.';
    await press(it, 'Pay invoice', owed);
    await press(it, 'Pay');
    const seats = 'Over seats: 10 members on 8 paid seats.';
    expect(await screen.findByRole('region', { name: seats })).toBeVisible();
    expect(banner(owed)).toBeNull();
  });
});
