/** One button of the page is filled: what the banner asks for. */
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import '../../src/styles/index.css';
import { BillingPage, BillingProvider } from '../../src/index.js';
import { createMockBilling } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { clientOf } from '../support/opened.js';

it.each([
  ['wallet/negative', /^Your balance is/, 'link', 'Add Balance'],
  ['wallet/past-due', /^Failed payment/, 'button', 'Update payment method'],
  ['workspace/everything-wrong', /^Failed payment/, 'button', 'Update payment method'],
] as const)('of %s', async (scenario, title, role, name) => {
  const mock = createMockBilling({ scenario, role: 'admin' });
  render(
    <BillingProvider client={clientOf(mock)} slots={createFakes(mock).slots}>
      <BillingPage />
    </BillingProvider>,
  );
  const banner = await screen.findByRole('region', { name: title });
  const asked = await within(banner).findByRole(role, { name });
  const fillOf = (it: Element) => getComputedStyle(it).backgroundColor;
  const all = [...screen.getAllByRole('button'), ...screen.queryAllByRole('link')];
  const filled = all.filter((it) => fillOf(it) === fillOf(asked));
  expect(filled).toEqual([asked]);
});
