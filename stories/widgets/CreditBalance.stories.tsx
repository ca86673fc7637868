import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { CreditBalance } from '../../src/index.js';
import { credits } from '../../src/rules/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/CreditBalance',
  component: CreditBalance,
  play: read,
} satisfies Meta<typeof CreditBalance>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ThreeDecimals: Story = {
  parameters: { billing: { scenario: 'team/active' } },
};

export const Credits: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'member' } },
};

export const Wallet: Story = {
  parameters: { billing: { scenario: 'wallet/active' } },
};

export const Low: Story = {
  parameters: { billing: { scenario: 'team/low-balance' } },
};

export const Negative: Story = {
  parameters: { billing: { scenario: 'wallet/negative' } },
};

export const Settling: Story = {
  parameters: { billing: { scenario: 'team/settling' } },
};

export const Loading: Story = loading({ scenario: 'team/active', role: 'member' });

export const Failed: Story = failed({ scenario: 'team/active', role: 'member' });

export const Stale: Story = stale({ scenario: 'team/active', role: 'member' });

/** A running job holds a part of the balance. */
export const Reserved: Story = {
  play: says(/reserved/i),
  parameters: {
    billing: {
      scenario: 'team/active',
      role: 'member',
      prepare: async ({ world }: MockBilling) => void world.reserve(1_250, 'Video job'),
    },
  },
};

/** A workspace that is not there for this viewer. */
export const Refused: Story = {
  parameters: {
    billing: {
      scenario: 'team/active',
      faults: [{ on: 'GET /overview', does: 'fail', code: 'not_found' }],
    },
  },
};

export const SignedOut: Story = {
  parameters: {
    billing: {
      scenario: 'team/active',
      faults: [{ on: 'GET /overview', does: 'fail', code: 'unauthenticated' }],
    },
  },
};

/** Of a wallet that the host has at hand: nothing is read. */
export const WalletOfTheHost: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('2,000 credits')).toBeVisible();
  },
  args: { wallet: { balance: credits(2_000), available: credits(1_500) } },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};
