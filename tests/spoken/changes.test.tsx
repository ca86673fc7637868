import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type HeardPage, hearPage } from '../support/hearPage.js';

let page: HeardPage;

/** The page of a workspace in good order, as its admin hears it. */
async function listen() {
  page = await hearPage({ scenario: 'workspace/active', role: 'admin' });
  return page;
}

afterEach(async () => {
  await page.reader.stop();
  history.replaceState(null, '', '/');
});

const button = (name: string) => screen.findByRole('button', { name });

describe('what a screen reader speaks of', () => {
  it('a cancellation: when, what is lost, and that it is done', async () => {
    const { reader, announcement } = await listen();
    await reader.readTo(/^button, Cancel Business/);
    await reader.press();
    expect(await button('Keep plan')).toHaveFocus();
    expect(await reader.spoken(/^dialog/)).toBe(
      'dialog, Cancel Business, It ends on February 1, 2026. You keep access until then, and can restart it before. What was charged already is not refunded. Your balance stays.',
    );
    expect(await reader.spoken(/^button/)).toBe('button, Keep plan');

    await reader.readTo(/^button, Cancel on February 1, 2026/);
    await reader.press();
    expect(await announcement(/Canceled/)).toBe(
      'polite: Canceled. The plan ends on February 1, 2026.',
    );
    expect(document.body).not.toHaveFocus();
  });

  it('Auto-reload: each field, what is agreed to at its button, and that it is saved', async () => {
    const { reader, announcement, user } = await listen();
    await reader.readTo(/^link, Auto-reload/);
    await reader.press();
    expect(await reader.spoken(/^heading/)).toBe('heading, Auto-reload, level 2');
    await reader.readTo(/^button, Enable Auto-reload/);
    await reader.press();
    const threshold = await screen.findByRole('textbox', { name: /^Threshold/ });
    await waitFor(() => expect(threshold).toHaveFocus());
    expect(await reader.spoken(/^textbox/)).toBe(
      'textbox, Threshold in credits, 500, Set it above what you use on a typical day., required',
    );
    expect(await reader.readTo(/^combobox/)).toMatch(/^combobox, Refill, .*required$/);
    expect(await reader.readTo(/^textbox/)).toMatch(
      /^textbox, Monthly cap in USD, 200, \$0\.00 charged this month\. .*required$/,
    );

    await reader.announced();
    const cap = screen.getByRole('textbox', { name: 'Monthly cap in USD' });
    await user.clear(cap);
    await user.type(cap, '300');
    expect(await reader.announced()).toEqual([]);
    await user.tab();
    expect(await reader.spoken(/^button, Enable/)).toBe(
      'button, Enable Auto-reload, When the balance drops below 500 credits, $25.00 is charged to Visa •••• 4242, at most $300.00 a month.',
    );
    await reader.press();
    expect(await announcement(/Saved/)).toBe('polite: Saved.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Change'));

    await user.keyboard('{Enter}');
    await user.click(await button('Save'));
    expect(await announcement(/Saved/)).toBe('polite: Saved.');
  });

  it('a change of plan: what it costs, by itself, before it is confirmed', async () => {
    const { reader, announcement } = await listen();
    await reader.readTo(/^button, Downgrade Standard/);
    await reader.press();
    expect(await reader.spoken(/^dialog/)).toBe('dialog, Downgrade to Standard');
    expect(await button('Go back')).toHaveFocus();
    const figures = await announcement(/Due now/);
    expect(figures).toMatch(/^polite: Due now \$0\.00/);
    expect(figures).toMatch(/Next invoice on February 1, 2026 \$64\.00$/);
    await reader.readTo(/^button, Confirm change/);
    await reader.press();
    expect(await announcement(/Changed/)).toBe('polite: Changed. Your billing is up to date.');
  });
});
