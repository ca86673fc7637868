import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SupportRequest } from '../../src/index.js';
import type { Fault, MockBillingOptions } from '../../mocks/index.js';
import { renderOver } from '../support/renderOver.js';

const message = () => screen.findByRole('textbox', { name: 'Message' });
const send = () => screen.getByRole('button', { name: 'Send' });
const sentence = (words: RegExp) => screen.findByText(words, { selector: 'p' });
const facts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

async function open(options: MockBillingOptions, problem?: string) {
  const its = renderOver(<SupportRequest problem={problem} />, options);
  return { ...its, input: await message() };
}

const PAST_DUE = { scenario: 'workspace/past-due', role: 'admin' } as const;

const NO_DESK: Fault = {
  on: 'GET /overview',
  does: 'rewrite',
  path: ['decisions', 'support.send'],
  value: { allowed: false, presentation: 'hidden', reason: 'policy_off', message: 'policy_off' },
};

describe('SupportRequest', () => {
  it('lets a host say something before the letter', async () => {
    renderOver(
      <SupportRequest>
        <p>We answer on weekdays.</p>
      </SupportRequest>,
      PAST_DUE,
    );
    const input = await message();
    const said = screen.getByText('We answer on weekdays.');
    expect(said.compareDocumentPosition(input)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows what goes with the message before it is sent', async () => {
    await open(PAST_DUE);
    expect(facts()).toEqual([
      'Workspace: Meadow & Finch',
      'Role: Admin',
      'Plan: Business',
      'Notice: Failed payment: the latest charge of $120.00 failed.',
    ]);
  });

  it('sends the facts, the invoice that was chosen, and the message', async () => {
    const { user, sent, input } = await open(PAST_DUE);
    const choice = await screen.findByRole('combobox', { name: 'Invoice (optional)' });
    const [, newest] = within(choice).getAllByRole('option');
    await user.selectOptions(choice, newest ?? []);
    await user.type(input, 'It failed twice.');
    await user.click(send());
    expect(await sentence(/^Sent\. Your reference is support_\w+\.$/)).toBeVisible();
    expect(sent).toEqual([
      [
        'support-requests',
        {
          message: [
            'Workspace: Meadow & Finch',
            'Role: Admin',
            'Plan: Business',
            'Notice: Failed payment: the latest charge of $120.00 failed.',
            `Invoice: ${newest?.textContent}`,
            '',
            'It failed twice.',
          ].join('\n'),
        },
      ],
    ]);
  });

  it('tells a member nothing of a plan or of invoices that are not theirs to see', async () => {
    await open({ scenario: 'workspace/active', role: 'member' });
    expect(facts()).toEqual(['Workspace: Meadow & Finch', 'Role: Member']);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('adds the error that led here, word for word', async () => {
    await open({ scenario: 'workspace/active', role: 'admin' }, 'The card was declined.');
    expect(facts()).toContain('Notice: The card was declined.');
  });

  it('says once what led here where the banner says it too', async () => {
    await open(PAST_DUE, 'Failed payment: the latest charge of $120.00 failed.');
    expect(facts().filter((fact) => fact?.startsWith('Notice:'))).toHaveLength(1);
  });

  it('asks for a message, and puts the focus there', async () => {
    const { user, sent, input } = await open(PAST_DUE);
    await user.type(input, '   ');
    await user.click(send());
    expect(input).toHaveAccessibleDescription(/^Fill this in\./);
    expect(input).toBeInvalid();
    expect(input).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it('keeps what was typed when sending failed, and sends it again', async () => {
    const { user, mock, input } = await open(PAST_DUE);
    mock.faults.add({ on: 'POST /support-requests', does: 'fail', code: 'internal', times: 1 });
    await user.type(input, 'It failed twice.');
    await user.click(send());
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(input).toHaveValue('It failed twice.');
    await user.click(send());
    expect(await sentence(/^Sent\./)).toBeVisible();
  });

  it('shows at the message what the server did not accept', async () => {
    const { user, input } = await open(PAST_DUE);
    await user.click(input);
    await user.paste('Long. '.repeat(1_000));
    await user.click(send());
    await waitFor(() => expect(input).toHaveAccessibleDescription(/^This was not accepted\./));
    expect(input).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('starts another message empty', async () => {
    const { user, input } = await open(PAST_DUE);
    await user.type(input, 'One.');
    await user.click(send());
    expect((await sentence(/^Sent\./)).parentElement).toHaveFocus();
    expect(screen.getByText(/^Sent\. Your reference/, { selector: '[role=status]' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Write another' }));
    expect(await message()).toHaveValue('');
  });

  it('leaves the facts to copy where nobody takes messages', async () => {
    const its = renderOver(<SupportRequest />, { ...PAST_DUE, faults: [NO_DESK] });
    const button = await screen.findByRole('button', { name: 'Copy for support' });
    await its.user.click(button);
    expect(await navigator.clipboard.readText()).toMatch(
      /^Workspace: Meadow & Finch\nRole: Admin\n/,
    );
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
