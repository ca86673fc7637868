import type { Meta, StoryObj } from '@storybook/react-vite';
import { WalletHistory } from '../../src/index.js';
import { atOnce, read } from '../support/read.js';

const meta = {
  title: 'Widgets/WalletHistory',
  component: WalletHistory,
  play: read,
} satisfies Meta<typeof WalletHistory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const RichHistory: Story = {
  parameters: { billing: { scenario: 'team/rich-history', role: 'primary_owner' } },
};

/** Debits lead to their event, paid credits to their invoice. */
export const Wallet: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

export const Credits: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const Empty: Story = {
  parameters: { billing: { scenario: 'wallet/none', role: 'admin' } },
};

export const Loading: Story = {
  play: atOnce,
  parameters: {
    billing: {
      scenario: 'team/rich-history',
      role: 'primary_owner',
      faults: { overview: 'hanging' },
    },
  },
};

/** The first read failed: the place says so and offers to try again. */
export const Failed: Story = {
  parameters: {
    billing: {
      scenario: 'team/rich-history',
      role: 'primary_owner',
      faults: { overview: 'failing' },
    },
  },
};

/** A refresh failed: the last good answer stays and says of when it is. */
export const Stale: Story = {
  parameters: {
    billing: {
      scenario: 'team/rich-history',
      role: 'primary_owner',
      initial: true,
      faults: { overview: 'offline' },
    },
  },
};
