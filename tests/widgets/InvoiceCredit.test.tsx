import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CreditBalance, InvoiceCredit } from '../../src/index.js';
import { usd } from '../support/builders.js';
import { answering } from '../support/answering.js';
import { renderBilling } from '../support/renderBilling.js';

/** Beside a balance, so that it is known when the workspace was read. */
async function open(role: 'admin' | 'member', invoiceCredit: ReturnType<typeof usd> | null) {
  const { fetch } = answering('workspace', role, { invoiceCredit });
  renderBilling(
    <>
      <InvoiceCredit />
      <CreditBalance />
    </>,
    { fetch },
  );
  await screen.findByRole('region', { name: 'Credit balance' });
}

describe('InvoiceCredit', () => {
  it('tells the amount, and what it is not', async () => {
    await open('admin', usd(8_23));
    const credit = screen.getByRole('region', { name: 'Invoice credit' });
    expect(credit).toHaveTextContent('$8.23');
    expect(credit).toHaveTextContent('It is not paid out, and it buys no usage.');
  });

  it('keeps its name beside the figure under a title of the host', () => {
    const title = 'Fair billing and proration';
    renderBilling(<InvoiceCredit amount={usd(8_23)} title={title} />, answering('wallet', 'admin'));
    const credit = screen.getByRole('region', { name: title });
    expect(within(credit).getByText('Invoice credit').parentElement).toHaveTextContent(
      'Invoice credit $8.23',
    );
  });

  it.each([
    ['there is none', 'admin', null],
    ['it is used up', 'admin', usd(0)],
    ['the viewer does not see invoices', 'member', usd(8_23)],
  ] as const)('is absent where %s', async (_, role, credit) => {
    await open(role, credit);
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Invoice credit' })).toBeNull(),
    );
  });
});

describe('a credit of the host', () => {
  it('is drawn with what the host adds, and nothing is read', async () => {
    const { fetch, asked } = answering('wallet', 'admin');
    renderBilling(
      <InvoiceCredit amount={usd(8_23)}>
        <a href="/refunds">Refunds</a>
      </InvoiceCredit>,
      { fetch },
    );
    const credit = screen.getByRole('region', { name: 'Invoice credit' });
    expect(credit).toHaveTextContent('$8.23');
    expect(within(credit).getByRole('link', { name: 'Refunds' })).toBeVisible();
    await Promise.resolve();
    expect(asked).toEqual([]);
  });

  it('is absent where it is used up', () => {
    renderBilling(<InvoiceCredit amount={usd(0)} />, answering('wallet', 'admin'));
    expect(screen.queryByRole('region')).toBeNull();
  });
});
