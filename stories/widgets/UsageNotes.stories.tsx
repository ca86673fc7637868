import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { UsageNotes, UsageNotesNote } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/UsageNotes',
  component: UsageNotes,
  play: read,
} satisfies Meta<typeof UsageNotes>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Folded: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

export const Unfolded: Story = {
  play: async (drawn) => {
    await read(drawn);
    const card = within(drawn.canvasElement);
    for (const question of await card.findAllByText(/\?$/)) await userEvent.click(question);
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

/** Who sees no transactions asks nothing about them. */
export const Member: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'member' } },
};

export const Loading: Story = loading({ scenario: 'wallet/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'wallet/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'wallet/active', role: 'admin' });

/** In the markup of a host: two questions, one with an answer of its own. */
export const ByItsParts: Story = {
  play: says('What does the plan pay for, and what does the balance?'),
  args: {
    children: (
      <>
        <UsageNotesNote question="late_totals" />
        <UsageNotesNote question="plan_or_balance">
          The plan pays for seats, and the balance for renders.
        </UsageNotesNote>
      </>
    ),
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};
