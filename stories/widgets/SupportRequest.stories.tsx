import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { SupportRequest } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/SupportRequest',
  component: SupportRequest,
  play: offers('Send'),
} satisfies Meta<typeof SupportRequest>;

export default meta;
type Story = StoryObj<typeof meta>;

const write = (text: string) => async (drawn: Drawn) => {
  await read(drawn);
  const form = within(drawn.canvasElement);
  await userEvent.type(await form.findByRole('textbox', { name: 'Message' }), text);
  await userEvent.click(form.getByRole('button', { name: 'Send' }));
  return form;
};

/** What is due is sent word for word, and an invoice can be chosen. */
export const PastDue: Story = {
  parameters: { billing: { scenario: 'workspace/past-due', role: 'admin' } },
};

/** A member sends what a member sees. */
export const Member: Story = {
  parameters: { billing: { scenario: 'workspace/past-due', role: 'member' } },
};

/** Somebody came here from an error. */
export const Problem: Story = {
  args: { problem: 'The card was declined. Try another card.' },
  play: says('Notice: The card was declined. Try another card.'),
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

export const Missing: Story = {
  play: async (drawn) => {
    await read(drawn);
    const form = within(drawn.canvasElement);
    await userEvent.click(await form.findByRole('button', { name: 'Send' }));
    await form.findByText('Fill this in.');
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

/** A card number is masked where it stands, and nothing is sent before that was seen. */
export const Hidden: Story = {
  play: async (drawn) => {
    const form = await write('Charged twice on 4242 4242 4242 4242, CVC 123.')(drawn);
    await form.findByText(/^A card or account number, code, key or password was hidden here/);
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

export const Sent: Story = {
  play: async (drawn) => {
    const form = await write('An invoice is missing.')(drawn);
    await form.findByRole('button', { name: 'Write another' });
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

/** It could not be sent: what was typed stays. */
export const SendFailed: Story = {
  play: async (drawn) => {
    const form = await write('An invoice is missing.')(drawn);
    await form.findByRole('alert');
  },
  parameters: {
    billing: {
      scenario: 'wallet/active',
      role: 'admin',
      faults: [{ on: 'POST /support-requests', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** The back end takes no messages: what support has to know is there to copy. */
export const NoDesk: Story = {
  play: offers('Copy for support'),
  parameters: {
    billing: {
      scenario: 'wallet/active',
      role: 'admin',
      faults: [
        {
          on: 'GET /overview',
          does: 'rewrite',
          path: ['decisions', 'support.send'],
          value: {
            allowed: false,
            presentation: 'hidden',
            reason: 'policy_off',
            message: 'policy_off',
          },
        },
      ],
    },
  },
};

export const Loading: Story = loading({ scenario: 'wallet/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'wallet/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'wallet/active', role: 'admin' });
