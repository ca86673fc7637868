import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { EducationQuote, EducationQuoteForm, EducationQuoteState } from '../../src/index.js';
import type { Fault, MockBillingOptions } from '../../mocks/index.js';
import { refresh } from '../../src/react/queries.js';
import { partsIn, renderAlone } from '../support/partsIn.js';
import { renderOver } from '../support/renderOver.js';

const ADMIN = { scenario: 'workspace/active', role: 'admin' } as const;
const SCHOOL = { scenario: 'workspace/education', role: 'admin' } as const;

const field = (name: string) => screen.getByLabelText(name);
const send = () => screen.getByRole('button', { name: 'Request quote' });

async function open(options: MockBillingOptions = ADMIN) {
  const its = renderOver(<EducationQuote />, options);
  await its.user.click(await screen.findByText('Ask for a quote'));
  return its;
}

async function fill(user: UserEvent) {
  await user.type(field('Organisation'), 'Meadow School');
  await user.type(field('Your role there'), 'Head teacher');
  await user.type(field('Teachers'), '12');
  await user.type(field('Students'), '240');
  await user.type(field('Seats'), '252');
  await user.type(field('Needed by'), '2026-09-01');
}

const ASKED = {
  organisation: 'Meadow School',
  role: 'Head teacher',
  teachers: 12,
  students: 240,
  publicClass: false,
  seats: 252,
  storage: 0,
  neededBy: '2026-09-01',
  urgent: false,
};

describe('EducationQuote', () => {
  it('asks for a quote, and buys nothing', async () => {
    const { user, sent } = await open();
    await fill(user);
    await user.click(send());
    expect(await screen.findByText(/^Asked for on January 15, 2026\./)).toBeVisible();
    expect(screen.getByText('Requested')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Request quote' })).toBeNull();
    expect(sent).toEqual([['quotes', ASKED]]);
  });

  it('sends what may be left out too', async () => {
    const { user, sent } = await open();
    await fill(user);
    await user.type(field('Storage in GB (optional)'), '50');
    await user.type(field('Purchase-order number (optional)'), 'PO-7');
    await user.click(screen.getByRole('checkbox', { name: 'The class is public' }));
    await user.click(screen.getByRole('checkbox', { name: 'It is urgent' }));
    await user.click(send());
    await screen.findByText('Requested');
    const more = { storage: 50e9, purchaseOrder: 'PO-7', publicClass: true, urgent: true };
    expect(sent).toEqual([['quotes', { ...ASKED, ...more }]]);
  });

  it('takes no second one while the first is read', async () => {
    const { user, mock } = await open();
    await fill(user);
    mock.faults.add({ on: 'GET /quotes', does: 'hang' });
    await user.click(send());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Request quote' })).toBeNull());
    expect(screen.queryByText(/^Ask for/)).toBeNull();
  });

  it('masks a secret in each of its fields before anything is sent', async () => {
    const { user, sent } = await open();
    await fill(user);
    await user.type(field('Purchase-order number (optional)'), '4242 4242 4242 4242');
    await user.click(send());
    const number = field('Purchase-order number (optional)');
    await waitFor(() => expect(number).toHaveValue('•••• 4242'));
    expect(number).toHaveAccessibleDescription(/was hidden here/);
    expect(sent).toEqual([]);
  });

  it('keeps the focus in its place when the form is gone', async () => {
    const { user } = await open();
    await fill(user);
    await user.click(send());
    const state = await screen.findByText('Requested');
    expect(state.closest('[tabindex]')).toHaveFocus();
  });

  it('says at each field what is missing, and puts the focus at the first', async () => {
    const { user, sent } = await open();
    await user.type(field('Teachers'), '-1');
    await user.click(send());
    expect(field('Organisation')).toHaveAccessibleDescription('Fill this in.');
    expect(field('Organisation')).toHaveFocus();
    expect(field('Teachers')).toHaveAccessibleDescription('Enter a whole number, 0 or more.');
    expect(field('Purchase-order number (optional)')).not.toBeInvalid();
    expect(sent).toEqual([]);
  });

  it('says at the field what the server did not accept, and keeps what was typed', async () => {
    const { user } = await open();
    await fill(user);
    await user.click(field('Purchase-order number (optional)'));
    await user.paste('7'.repeat(12).concat(' order').repeat(20));
    await user.click(send());
    const number = field('Purchase-order number (optional)');
    await waitFor(() => expect(number).toHaveAccessibleDescription(/^This was not accepted\./));
    expect(number).toHaveFocus();
    expect(field('Organisation')).toHaveValue('Meadow School');
  });

  it.each([
    ['sent', ['sent'], /^Sent to you\./],
    ['sent until a day', ['sent'], /^Valid until February 14, 2026\.$/],
    ['accepted', ['sent', 'accepted'], /^Accepted\. Its invoice is still to come\./],
    ['invoiced', ['sent', 'accepted', 'invoiced'], /^Its invoice is out, and still to be paid\./],
  ] as const)('tells that a quote is %s, and takes no other', async (_, moves, words) => {
    const { user, mock, client, queryClient } = await open();
    await fill(user);
    await user.click(send());
    await screen.findByText('Requested');
    for (const status of moves) mock.world.quoteBecomes(status);
    await refresh(queryClient, client);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByText(/^Ask for/)).toBeNull();
  });

  it.each(['requested', 'sent', 'accepted', 'invoiced'] as const)(
    'takes no other beside one that is %s',
    async (status) => {
      const path = ['data', '0', 'status'];
      const known: Fault = { on: 'GET /quotes', does: 'rewrite', path, value: status };
      const { container } = renderOver(<EducationQuote />, { ...SCHOOL, faults: [known] });
      await waitFor(() =>
        expect(container.querySelector(`[data-status=${status}]`)).not.toBeEmptyDOMElement(),
      );
      expect(screen.queryByText(/^Ask for/)).toBeNull();
    },
  );

  it.each(['declined', 'withdrawn', 'expired', 'paid'] as const)(
    'takes another after one that is %s',
    async (status) => {
      const answer = [
        { id: 'quote_1', status, requestedAt: '2026-01-02T00:00:00.000Z', validUntil: null },
      ];
      const known: Fault = { on: 'GET /quotes', does: 'rewrite', path: ['data'], value: answer };
      renderOver(<EducationQuote />, { ...SCHOOL, faults: [known] });
      expect(await screen.findByText('Ask for another quote')).toBeVisible();
    },
  );

  it.each(['accepted', 'invoiced', 'paid', 'declined', 'expired'] as const)(
    'names no term of one that is %s',
    async (status) => {
      const validUntil = '2026-02-01T00:00:00.000Z';
      const answer = [
        { id: 'quote_1', status, requestedAt: '2026-01-02T00:00:00.000Z', validUntil },
      ];
      const known: Fault = { on: 'GET /quotes', does: 'rewrite', path: ['data'], value: answer };
      const { container } = renderOver(<EducationQuote />, { ...SCHOOL, faults: [known] });
      await waitFor(() =>
        expect(container.querySelector(`[data-status=${status}]`)).not.toBeEmptyDOMElement(),
      );
      expect(screen.queryByText(/Valid until/)).toBeNull();
    },
  );

  it('draws a status that it does not know as itself', async () => {
    const unknown: Fault = {
      on: 'GET /quotes',
      does: 'rewrite',
      path: ['data', '0', 'status'],
      value: 'under_review',
    };
    renderOver(<EducationQuote />, { ...SCHOOL, faults: [unknown] });
    expect(await screen.findByText('under_review')).toBeVisible();
  });

  it('tells a member who can, with a copy for them', async () => {
    renderOver(<EducationQuote />, { ...ADMIN, role: 'member' });
    expect(await screen.findByText('A workspace admin manages the plan.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy for an admin' })).toBeVisible();
  });

  it('asks and tells in the markup of a host', async () => {
    const [form, state] = [createRef<HTMLDetailsElement>(), createRef<HTMLParagraphElement>()];
    const known: Fault = {
      on: 'GET /quotes',
      does: 'rewrite',
      path: ['data', '0', 'status'],
      value: 'declined',
    };
    const { container } = renderOver(
      <EducationQuote>
        <EducationQuoteForm ref={form} className="own" />
        <footer>
          <EducationQuoteState ref={state} data-own="" />
        </footer>
      </EducationQuote>,
      { ...SCHOOL, faults: [known] },
    );
    await screen.findByText('Declined');
    await screen.findByText('Ask for another quote');
    expect(partsIn(container, 'EducationQuoteState', 'EducationQuoteForm')).toEqual([
      'EducationQuoteForm',
      'EducationQuoteState',
    ]);
    expect(form.current).toHaveClass('own');
    expect(state.current).toHaveAttribute('data-own');
    expect(state.current).toHaveAttribute('data-status', 'declined');
  });

  it.each([
    ['EducationQuoteState', <EducationQuoteState key="state" />],
    ['EducationQuoteForm', <EducationQuoteForm key="form" />],
  ])('throws where %s stands outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <EducationQuote>`);
  });
});
