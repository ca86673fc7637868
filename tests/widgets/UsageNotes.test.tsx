import { screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { SupportRequest, UsageNotes, UsageNotesNote } from '../../src/index.js';
import type { MockBillingOptions } from '../../mocks/index.js';
import { renderAlone } from '../support/partsIn.js';
import { renderOver } from '../support/renderOver.js';

const SMALL = 'Why are there many small charges?';
const TWO = 'What does the plan pay for, and what does the balance?';
const LATE = 'Why is something I just used not counted yet?';

const rows: readonly [string, MockBillingOptions, readonly string[]][] = [
  ['a wallet beside a plan', { scenario: 'wallet/active', role: 'admin' }, [SMALL, TWO, LATE]],
  ['who sees no transactions', { scenario: 'workspace/active', role: 'member' }, [TWO, LATE]],
  [
    'a product without plans',
    { scenario: 'wallet/active', role: 'admin', policy: { modules: ['wallet', 'transactions'] } },
    [SMALL, LATE],
  ],
];

describe('UsageNotes', () => {
  it.each(rows)('answers for %s what arises there', async (_, options, questions) => {
    renderOver(<UsageNotes />, options);
    await screen.findByRole('region', { name: 'How usage is charged' });
    expect(Array.from(document.querySelectorAll('summary'), (it) => it.textContent)).toEqual(
      questions,
    );
  });

  it('unfolds an answer', async () => {
    const { user } = renderOver(<UsageNotes />, { scenario: 'wallet/active', role: 'admin' });
    const question = await screen.findByText(TWO);
    expect(screen.queryByText(/^The plan is paid once a period/)).toBeNull();
    await user.click(question);
    expect(await screen.findByText(/^The plan is paid once a period/)).toBeVisible();
    await user.click(question);
    expect(screen.getByText(/^The plan is paid once a period/)).not.toBeVisible();
  });

  it('denies no credits that a plan brings', async () => {
    const { user } = renderOver(<UsageNotes />, { scenario: 'team/active', role: 'primary_owner' });
    await user.click(await screen.findByText(TWO));
    expect(
      await screen.findByText(
        'The plan is paid once a period, by card or invoice. The balance pays for what is used.',
      ),
    ).toBeVisible();
  });

  it('is absent without a balance', async () => {
    const fault = { on: 'GET /overview', does: 'rewrite', path: ['wallet'], value: null } as const;
    renderOver(
      <>
        <UsageNotes />
        <SupportRequest />
      </>,
      { scenario: 'wallet/active', role: 'admin', faults: [fault] },
    );
    await screen.findByRole('region', { name: 'Contact support' });
    expect(screen.queryByRole('region', { name: 'How usage is charged' })).toBeNull();
  });

  it('stands in the markup of a host, by the question', async () => {
    const ref = createRef<HTMLDetailsElement>();
    const { user } = renderOver(
      <UsageNotes>
        <UsageNotesNote question="late_totals" ref={ref} className="own" />
        <h3>Of the plan</h3>
        <UsageNotesNote question="plan_or_balance">Ask us about it.</UsageNotesNote>
        <UsageNotesNote question="small_charges" />
      </UsageNotes>,
      { scenario: 'workspace/active', role: 'member' },
    );
    await user.click(await screen.findByText(TWO));
    expect(await screen.findByText(/^Ask us about it\./)).toBeVisible();
    expect(ref.current).toHaveClass('own');
    expect(ref.current).toHaveTextContent(LATE);
    expect(ref.current?.nextElementSibling).toHaveTextContent('Of the plan');
    expect(screen.queryByText(SMALL)).toBeNull();
  });

  it('throws where a note stands outside', () => {
    expect(() => renderAlone(<UsageNotesNote question="late_totals" />)).toThrow(
      'farebox: <UsageNotesNote> stands outside <UsageNotes>, so it has nothing to show. Render it inside <UsageNotes>.',
    );
  });
});
