/** What people write to people, from the page. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { openPageOf } from '../support/openPage.js';

const area = (name: string) => within(screen.getByRole('region', { name }));
const sentence = (words: RegExp) => screen.findByText(words, { selector: 'p' });

/** A page, and what it sent people. */
async function open() {
  const mock = createMockBilling({ scenario: 'workspace/active', role: 'admin' });
  const read: string[] = [];
  const its = await openPageOf({
    ...mock,
    fetch: async (request) => {
      if (request.method === 'POST') read.push(await request.clone().text());
      return mock.fetch(request);
    },
  });
  return { ...its, read };
}

describe('a message to support', () => {
  it.each([
    ['a card number', 'Charged twice: 4242 4242 4242 4242', 'Charged twice: •••• 4242'],
    ['a security code', 'It asks for my CVC 123', 'It asks for my CVC •••'],
    ['a key', 'We use sk_live_51H8abcdefghijkl', 'We use sk_live_••••'],
  ])('EC-E09 loses %s before it is sent, and its writer is told', async (_, written, hidden) => {
    const { user, sent, read } = await open();
    const support = area('Contact support');
    const message = await support.findByRole('textbox', { name: 'Message' });
    await user.type(message, written);
    await user.click(support.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(message).toHaveAccessibleDescription(/was hidden here\. Check/));
    expect(message).toHaveValue(hidden);
    expect(message).toHaveFocus();
    expect(sent).toEqual([]);

    await user.click(support.getByRole('button', { name: 'Send' }));
    await sentence(/^Sent\. Your reference is support_/);
    expect(sent).toEqual(['support-requests']);
    expect(read.join()).toContain(hidden);
    expect(read.join()).not.toContain(written);
  });
});

describe('a charge on a card that pays for two workspaces', () => {
  it('EC-E03 is asked about as one of the other, before it is reported', async () => {
    const { user, sent } = await open();
    const charges = area('Refunds and duplicate charges');
    await user.click(charges.getByText('Report a charge'));
    const other = await charges.findByRole('checkbox', { name: 'Not another workspace' });
    expect(other).toHaveAccessibleDescription(
      'Others may pay with Visa ending in 4242 too. Their charges are in their own invoices.',
    );
    for (const box of charges.getAllByRole('checkbox')) {
      if (box !== other) await user.click(box);
    }
    expect(charges.queryByRole('button', { name: 'Send report' })).toBeNull();
    await user.click(other);
    await user.type(await charges.findByRole('textbox', { name: 'Message' }), 'Charged $100.00.');
    await user.click(charges.getByRole('button', { name: 'Send report' }));
    await sentence(/^Sent\. Your reference is report_/);
    expect(sent).toEqual(['charge-reports']);
  });
});
