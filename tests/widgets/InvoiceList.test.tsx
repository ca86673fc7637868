import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { InvoiceList } from '../../src/index.js';
import { clickable } from '../support/clickable.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

const show = (mock: MockBilling) => clickable(<InvoiceList />, mock);
const open = (options: MockBillingOptions) => show(createMockBilling(options));
const list = () => screen.findByRole('list', { name: 'Invoices, newest first' });
const rows = async () => within(await list()).getAllByRole('listitem');
const rowOf = async (number: string) => {
  const found = (await rows()).find((row) => row.textContent.includes(number));
  return within(found ?? document.body);
};
const button = (name: string | RegExp) => screen.findByRole('button', { name });

afterEach(() => vi.unstubAllGlobals());

/** A workspace with so many invoices, the last one newest. */
const issued = async (count: number) => {
  const mock = createMockBilling({ scenario: 'wallet/none' });
  await mock.processor.pay((await clientOf(mock).createCheckout({ purpose: 'payment_method' })).id);
  for (let each = 1; each <= count; each += 1) mock.world.invoiceIssued(each * 100, `Work ${each}`);
  return mock;
};

describe('InvoiceList', () => {
  it('tells number, date, what it is for, total, status, and what is due', async () => {
    const mock = createMockBilling({ scenario: 'workspace/open-invoice' });
    const [owed] = (await show(mock).client.getOverview()).payment?.openInvoices ?? [];
    const row = await rowOf(owed?.number ?? '');
    expect(row.getByText('Onboarding by our team')).toBeVisible();
    expect(row.getByText('$480.00')).toBeVisible();
    expect(row.getByText('Open')).toBeVisible();
    expect(row.getByText(/^\$480\.00 due by January \d+, 2026$/)).toBeVisible();
    expect(row.getByRole('button', { name: `Pay ${owed?.number}` })).toBeVisible();
  });

  it('offers to pay only what may be paid', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const { id, number } = mock.world.invoiceIssued(12_00, 'A phone number', 0);
    const { look } = show(mock);
    expect(await button(`Pay ${number}`)).toBeVisible();
    mock.world.invoiceVoided(id);
    await look();
    expect(await (await rowOf(number)).findByText('Void')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Pay / })).toBeNull();
  });

  it('leads to support for a document that does not exist yet, where there is a way', async () => {
    const { fetch, workspaceId } = createMockBilling({ scenario: 'workspace/active' });
    const { unmount } = renderBilling(<InvoiceList />, { fetch, workspaceId });
    await list();
    expect(screen.queryByText(/^Another document/)).toBeNull();
    unmount();
    renderBilling(<InvoiceList />, { fetch, workspaceId, links: { support: '#support' } });
    const ask = await screen.findByRole('link', { name: 'Ask for a document' });
    expect(ask).toHaveAttribute('href', '#support');
  });

  it('pays one of them, and tells that it is paid', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const { number } = mock.world.invoiceIssued(12_00, 'A phone number', 0);
    const { user, client, look } = show(mock);
    await user.click(await button(`Pay ${number}`));
    const [due] = (await client.getOverview()).payment?.openInvoices ?? [];
    const checkout = await client.createCheckout({ purpose: 'pay_invoice', invoiceId: due?.id });
    await mock.processor.pay(checkout.id);
    await look();
    expect(await (await rowOf(number)).findByText('Paid')).toBeVisible();
    expect(screen.queryByText(/ due/)).toBeNull();
  });

  it('has the bank asked about the payment that was made, and makes no other', async () => {
    const { user, asked } = open({ scenario: 'wallet/requires-action' });
    await user.click(await button(/^Pay /));
    const form = await screen.findByRole('region', { name: 'Confirm at your bank' });
    await user.click(within(form).getByRole('button', { name: 'Verify' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Pay / })).toBeNull());
    expect(asked).not.toContain('POST checkouts');
  });

  it('draws a status that this version does not know as itself', async () => {
    const mock = createMockBilling({ scenario: 'wallet/active' });
    mock.faults.add({
      on: 'GET /invoices',
      does: 'rewrite',
      path: ['data', '*', 'status'],
      value: 'in_dispute',
    });
    show(mock);
    expect((await screen.findAllByText('in_dispute')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^Pay / })).toBeNull();
  });

  it('says that there is none', async () => {
    show(await issued(0));
    expect(await screen.findByText(/^No invoices yet/)).toBeVisible();
  });

  it('counts a single one', async () => {
    show(await issued(1));
    expect(await rows()).toHaveLength(1);
    expect(screen.getByText('1 invoice')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Load more' })).toBeNull();
  });

  it('holds two hundred, newest first, a page at a time', async () => {
    const { user } = show(await issued(200));
    expect(await rows()).toHaveLength(20);
    expect(screen.getByText('20 invoices loaded, there are more')).toBeVisible();
    for (let pages = 2; pages <= 10; pages += 1) {
      await user.click(await button('Load more'));
      await waitFor(async () => expect(await rows()).toHaveLength(pages * 20));
    }
    const words = (await rows()).map((row) => /Work \d+/.exec(row.textContent)?.[0]);
    expect(words).toEqual(Array.from({ length: 200 }, (_, each) => `Work ${200 - each}`));
    expect(screen.getByText('All 200 invoices')).toHaveFocus();
  });
});

describe('what is read', () => {
  it('is read once the place comes near the window', async () => {
    const watched: ((entries: { isIntersecting: boolean }[]) => void)[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe = () => {};
        disconnect = () => {};
        constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
          watched.push(tell);
        }
      },
    );
    const { asked } = open({ scenario: 'workspace/active' });
    await waitFor(() => expect(watched).toHaveLength(2));
    expect(asked).toEqual(['GET overview']);
    for (const tell of watched) tell([{ isIntersecting: true }]);
    await rows();
    expect(asked.toSorted()).toEqual(['GET invoices', 'GET overview', 'GET quotes']);
  });

  it('says in its place that it could not be read, and is read again', async () => {
    const mock = createMockBilling({ scenario: 'wallet/active' });
    mock.faults.add({ on: 'GET /invoices', does: 'fail', code: 'internal', retryable: false });
    const { user } = show(mock);
    const again = await button('Try again');
    expect(screen.queryByText(/^No invoices yet/)).toBeNull();
    mock.faults.clear();
    await user.click(again);
    expect((await rows()).length).toBeGreaterThan(0);
  });

  it('keeps its rows where a further page fails', async () => {
    const mock = await issued(30);
    const { user } = show(mock);
    await rows();
    mock.faults.add({ on: 'GET /invoices', does: 'fail', code: 'internal', retryable: false });
    await user.click(await button('Load more'));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await rows()).toHaveLength(20);
    mock.faults.clear();
    await user.click(await button('Try again'));
    await waitFor(async () => expect(await rows()).toHaveLength(30));
  });

  it('begins anew after a change, at its first page', async () => {
    const mock = await issued(30);
    const { user, look, asked } = show(mock);
    await user.click(await button('Load more'));
    await waitFor(async () => expect(await rows()).toHaveLength(30));
    const before = asked.length;
    mock.world.invoiceIssued(99_00, 'The newest');
    await look();
    expect(await screen.findByText('The newest')).toBeVisible();
    expect(await rows()).toHaveLength(20);
    expect(asked.slice(before).filter((it) => it === 'GET invoices').length).toBeLessThan(3);
  });
});

describe('a document', () => {
  it('is fetched at the click', async () => {
    const { user, asked, went } = open({ scenario: 'wallet/active' });
    await rows();
    expect(asked.some((it) => it.endsWith('/pdf'))).toBe(false);
    const [first] = await screen.findAllByRole('button', { name: /^Download Invoice BL-/ });
    await user.click(first ?? document.body);
    await waitFor(() => expect(went).toHaveLength(1));
    expect(asked.filter((it) => it.endsWith('/pdf'))).toHaveLength(1);
  });

  it('that comes when its widget has gone leads nobody away', async () => {
    const { user, mock, went, show: draw } = open({ scenario: 'wallet/active' });
    mock.faults.add({ on: 'GET /invoices/:id/pdf', does: 'delay', ms: 5_000 });
    const [first] = await screen.findAllByRole('button', { name: /^Download Invoice BL-/ });
    await user.click(first ?? document.body);
    draw(null);
    await act(() => mock.advance({ seconds: 5 }));
    expect(went).toEqual([]);
  });

  it('that a browser blocked is behind a link, which leads there alone', async () => {
    const mock = createMockBilling({ scenario: 'wallet/active' });
    const went: string[] = [];
    const { user } = renderBilling(<InvoiceList />, {
      fetch: mock.fetch,
      workspaceId: mock.workspaceId,
      allowedHosts: ['processor.test'],
      navigate: (url) => {
        went.push(url);
        return false;
      },
    });
    const [first = document.body] = await rows();
    await user.click(within(first).getByRole('button', { name: /^Download Invoice/ }));
    const link = await within(first).findByRole('link', { name: /^Download Invoice BL-/ });
    expect(link).toHaveAttribute('href', went[0]);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('whose link has expired is asked for once more, and then says so in its row', async () => {
    const mock = createMockBilling({ scenario: 'wallet/active' });
    const expired = {
      does: 'rewrite',
      path: ['expiresAt'],
      value: '2020-01-01T00:00:00.000Z',
    } as const;
    mock.faults.add({ on: 'GET /invoices/:id/pdf', ...expired, times: 3 });
    const { user, asked, went } = show(mock);
    const [first = document.body] = await rows();
    await user.click(within(first).getByRole('button', { name: /^Download Invoice/ }));
    expect(await within(first).findByRole('alert')).toHaveTextContent('has expired. Try again.');
    expect(asked.filter((it) => it.endsWith('/pdf'))).toHaveLength(2);
    expect(went).toEqual([]);
    await user.click(within(first).getByRole('button', { name: /^Download Invoice/ }));
    await waitFor(() => expect(went).toHaveLength(1));
    expect(within(first).queryByRole('alert')).toBeNull();
    expect(asked.filter((it) => it.endsWith('/pdf'))).toHaveLength(4);
  });
});

describe('a receipt', () => {
  it('is offered for what was paid, by its number and day', async () => {
    const { user, asked, went } = open({ scenario: 'wallet/active' });
    const [first = document.body] = await rows();
    expect(within(first).getByText('Paid on January 3, 2026, receipt BLR0006')).toBeVisible();
    await user.click(within(first).getByRole('button', { name: 'Download Receipt BLR0006' }));
    await waitFor(() => expect(went).toHaveLength(1));
    expect(new URL(went[0] ?? '').pathname).toMatch(/\/documents\/in_\w+\.receipt\.pdf$/);
    expect(asked.filter((it) => it.endsWith('/receipt'))).toHaveLength(1);
  });

  it('comes with the payment, and never for what is open or void', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active' });
    const { id, number } = mock.world.invoiceIssued(12_00, 'A phone number', 0);
    const { id: other, number: taken } = mock.world.invoiceIssued(15_00, 'Another one', 0);
    mock.world.invoiceVoided(other);
    const { look } = show(mock);
    for (const each of [number, taken]) {
      expect((await rowOf(each)).queryByRole('button', { name: /Receipt/ })).toBeNull();
    }
    await clientOf(mock).payInvoice(id);
    await look();
    expect(await button(`Download Receipt ${number.replace('-', 'R')}`)).toBeVisible();
    expect((await rowOf(taken)).queryByRole('button', { name: /Receipt/ })).toBeNull();
  });

  it('is offered by no back end that makes none', async () => {
    const mock = createMockBilling({ scenario: 'wallet/active' });
    const path = ['data', '0', 'receipt'];
    mock.faults.add({ on: 'GET /invoices', does: 'rewrite', path, value: undefined });
    show(mock);
    const [first = document.body] = await rows();
    expect(within(first).queryByRole('button', { name: /Receipt/ })).toBeNull();
    expect(within(first).getByRole('button', { name: /^Download Invoice/ })).toBeVisible();
  });
});

describe('quotes', () => {
  it('stand beside the invoices, with how far they are and until when they hold', async () => {
    const { asked } = open({ scenario: 'workspace/education' });
    const quotes = await screen.findByRole('list', { name: 'Quotes' });
    expect(within(quotes).getByText('Sent')).toBeVisible();
    expect(within(quotes).getByText(/^Valid until (January|February) \d+, 2026$/)).toBeVisible();
    expect(screen.getByText(/^No invoices yet/)).toBeVisible();
    expect(asked).not.toContain('GET invoices');
  });

  it('are asked for only where somebody may ask for one', async () => {
    const { asked } = open({ scenario: 'wallet/active' });
    await rows();
    expect(asked).not.toContain('GET quotes');
  });
});

describe('where the invoices are', () => {
  it('is the portal where the product keeps them there', async () => {
    const { user, asked, went } = open({ scenario: 'team/active' });
    expect(
      await screen.findByText('Invoices and receipts are in the billing portal.'),
    ).toBeVisible();
    expect(asked).toEqual(['GET overview']);
    await user.click(await button('Visit billing portal'));
    await waitFor(() => expect(went).toHaveLength(1));
  });

  it('is told to an owner of a team with who may go there', async () => {
    open({ scenario: 'team/active', role: 'owner' });
    expect(await button('Visit billing portal')).toHaveAccessibleDescription(
      'Only the primary owner can open the billing portal',
    );
  });

  it('is told to a viewer who may not see them, and not read', async () => {
    const { asked } = open({
      scenario: 'team/active',
      role: 'member',
      policy: { invoicesVia: 'app' },
    });
    expect(
      await screen.findByText('Only the primary owner can open the billing portal'),
    ).toBeVisible();
    expect(asked).toEqual(['GET overview']);
  });

  it('is nowhere for a member of a workspace', async () => {
    const { asked } = open({ scenario: 'workspace/active', role: 'member' });
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });
});
