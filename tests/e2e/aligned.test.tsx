/** What is compared stands in one line: amounts below one another, prices beside one another. */
import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import '../../src/styles/index.css';
import { BillingProvider, CreditPackGrid, InvoiceList } from '../../src/index.js';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { clientOf } from '../support/opened.js';

function open(scenario: ScenarioName, width: number, widget: ReactNode) {
  const client = clientOf(createMockBilling({ scenario, role: 'admin' }));
  render(
    <div style={{ inlineSize: width }}>
      <BillingProvider client={client}>{widget}</BillingProvider>
    </div>,
  );
}

/** The places where parts end, each once. */
const ends = (parts: readonly HTMLElement[]) => [
  ...new Set(parts.map((it) => Math.round(it.getBoundingClientRect().right))),
];

describe('in one line', () => {
  it.each([560, 760])('amounts of invoices, with and without a button, at %i px', async (width) => {
    open('wallet/past-due', width, <InvoiceList />);
    await screen.findByRole('button', { name: /^Pay / });
    const invoices = within(screen.getByRole('list')).getAllByRole('listitem');
    const amounts = invoices.map((it) => within(it).getByText(/^\$[\d.]+$/));
    expect(amounts.length).toBeGreaterThan(2);
    expect(ends(amounts)).toHaveLength(1);
  });

  it('prices of packs, with and without a bonus', async () => {
    open('workspace/active', 340, <CreditPackGrid />);
    const prices = [await screen.findByText('$10'), screen.getByText('$25')];
    expect(new Set(prices.map((it) => it.getBoundingClientRect().top)).size).toBe(1);
  });
});
