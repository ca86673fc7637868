import type { Meta, StoryObj } from '@storybook/react-vite';
import { SubscriptionSummary } from '../../src/index.js';
import { paid } from '../support/history.js';
import { atOnce, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/SubscriptionSummary',
  component: SubscriptionSummary,
  play: read,
} satisfies Meta<typeof SubscriptionSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Active: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

export const Trialing: Story = {
  parameters: { billing: { scenario: 'team/trialing', role: 'primary_owner' } },
};

export const PastDue: Story = {
  parameters: { billing: { scenario: 'team/past-due', role: 'primary_owner' } },
};

export const Canceled: Story = {
  parameters: { billing: { scenario: 'team/canceled', role: 'primary_owner' } },
};

export const Unpaid: Story = {
  parameters: { billing: { scenario: 'team/unpaid', role: 'primary_owner' } },
};

export const Incomplete: Story = {
  parameters: { billing: { scenario: 'team/incomplete', role: 'primary_owner' } },
};

export const IncompleteExpired: Story = {
  parameters: { billing: { scenario: 'team/incomplete-expired', role: 'primary_owner' } },
};

export const Paused: Story = {
  parameters: { billing: { scenario: 'team/paused', role: 'primary_owner' } },
};

export const CancellationScheduled: Story = {
  parameters: { billing: { scenario: 'team/canceling', role: 'primary_owner' } },
};

export const NeverSubscribed: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'primary_owner' } },
};

export const PerSeat: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const CustomContract: Story = {
  parameters: { billing: { scenario: 'workspace/custom-contract', role: 'admin' } },
};

/** The state is there to read; what would mend it is for the primary owner. */
export const Refused: Story = {
  parameters: { billing: { scenario: 'team/past-due', role: 'member' } },
};

export const Loading: Story = {
  play: atOnce,
  parameters: {
    billing: {
      scenario: 'team/active',
      role: 'primary_owner',
      faults: [{ on: 'GET /overview', does: 'hang' }],
    },
  },
};

/** The first read failed: the place says so and offers to try again. */
export const Failed: Story = {
  parameters: {
    billing: {
      scenario: 'team/active',
      role: 'primary_owner',
      faults: [{ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** A refresh failed: the last good answer stays and says of when it is. */
export const Stale: Story = {
  parameters: {
    billing: {
      scenario: 'team/active',
      role: 'primary_owner',
      initial: true,
      faults: [{ on: 'GET /overview', does: 'lose_request' }],
    },
  },
};

/** Paid, and the confirmation is still to come. */
export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: {
      scenario: 'team/canceled',
      role: 'primary_owner',
      delays: { webhook: 120_000 },
      prepare: paid({ purpose: 'subscribe', planId: 'pro', priceId: 'pro_month' }),
    },
  },
};
