import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../src/styles/index.css';
import { BillingPage, BillingProvider } from '../../src/index.js';
import { createMockBilling } from '../../mocks/index.js';
import { clientOf } from '../support/opened.js';

/** Where the first and the last letter of a text stand. */
function endsOf(text: Node) {
  const range = document.createRange();
  const length = text.textContent?.length ?? 0;
  const leftOf = (index: number) => {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect().left;
  };
  return { first: leftOf(0), last: leftOf(length - 1) };
}

/** The page of a workspace, as narrow as it gets. */
function open() {
  const client = clientOf(createMockBilling({ scenario: 'workspace/active', role: 'admin' }));
  render(
    <div dir="rtl" style={{ inlineSize: 280 }}>
      <BillingProvider client={client}>
        <BillingPage />
      </BillingProvider>
    </div>,
  );
}

describe('from right to left', () => {
  it.each(['Up to 5 members', '2 GB of files', 'For trying things out.'])(
    'a fact keeps its own direction: %s',
    async (fact) => {
      open();
      const [found] = await screen.findAllByText(fact);
      const { first, last } = endsOf(found?.firstChild ?? document.body);
      expect(first).toBeLessThan(last);
    },
  );

  it('the lines of a fact begin where those of the page do', async () => {
    open();
    const facts = await screen.findAllByText('2,000 AI credits for each member, every month');
    const lines = document.createRange();
    lines.selectNodeContents(facts.at(-1) ?? document.body);
    const [first, second] = [...lines.getClientRects()].map(({ right }) => right);
    expect(second).toBeCloseTo(first ?? 0, 0);
  });
});
