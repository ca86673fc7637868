import type { Meta, StoryObj } from '@storybook/react-vite';
import { SubscriptionStatusBadge } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { atOnce, read } from '../support/read.js';

const meta = {
  title: 'Widgets/SubscriptionStatusBadge',
  component: SubscriptionStatusBadge,
  play: read,
} satisfies Meta<typeof SubscriptionStatusBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Active: Story = {
  parameters: { billing: { scenario: 'team/active' } },
};

export const Trialing: Story = {
  parameters: { billing: { scenario: 'team/trialing' } },
};

export const PastDue: Story = {
  parameters: { billing: { scenario: 'team/past-due' } },
};

export const Canceled: Story = {
  parameters: { billing: { scenario: 'team/canceled' } },
};

export const Unpaid: Story = {
  parameters: { billing: { scenario: 'team/unpaid' } },
};

export const Incomplete: Story = {
  parameters: { billing: { scenario: 'team/incomplete' } },
};

export const IncompleteExpired: Story = {
  parameters: { billing: { scenario: 'team/incomplete-expired' } },
};

export const Paused: Story = {
  parameters: { billing: { scenario: 'team/paused' } },
};

/** A status that a newer server knows is drawn as itself, in neutral dress; a given one is not read. */
export const UnknownToThisVersion: Story = {
  args: { status: 'on_hold' },
  play: atOnce,
  parameters: { billing: { scenario: 'team/active' } },
};

export const Loading: Story = loading({ scenario: 'team/active', role: 'member' });

export const Failed: Story = failed({ scenario: 'team/active', role: 'member' });

export const Stale: Story = stale({ scenario: 'team/active', role: 'member' });
