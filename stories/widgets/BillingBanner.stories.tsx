import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { BillingBanner } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { paidInvoice } from '../support/history.js';
import { read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/BillingBanner',
  component: BillingBanner,
  play: read,
} satisfies Meta<typeof BillingBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const PaymentAction: Story = {
  parameters: { billing: { scenario: 'workspace/requires-action', role: 'admin' } },
};

export const PaymentFailed: Story = {
  parameters: { billing: { scenario: 'workspace/past-due', role: 'admin' } },
};

export const PaymentFailedUnpaid: Story = {
  parameters: { billing: { scenario: 'workspace/unpaid', role: 'admin' } },
};

export const Incomplete: Story = {
  parameters: { billing: { scenario: 'workspace/incomplete', role: 'admin' } },
};

export const OverSeats: Story = {
  parameters: { billing: { scenario: 'workspace/over-seats', role: 'admin' } },
};

export const OverStorage: Story = {
  parameters: { billing: { scenario: 'workspace/over-storage', role: 'admin' } },
};

export const CancelScheduled: Story = {
  parameters: { billing: { scenario: 'workspace/canceling', role: 'admin' } },
};

/** Seven days before its end it comes up. */
export const Trial: Story = {
  parameters: {
    billing: { scenario: 'workspace/trialing', role: 'admin', policy: { trialBannerDays: 31 } },
  },
};

export const AutoreloadSuspended: Story = {
  parameters: { billing: { scenario: 'wallet/reload-suspended', role: 'admin' } },
};

export const LowBalance: Story = {
  parameters: { billing: { scenario: 'workspace/low-balance', role: 'admin' } },
};

/** A postpaid wallet below zero has stopped the service: it cannot be dismissed. */
export const LowBalanceStopped: Story = {
  parameters: { billing: { scenario: 'wallet/negative', role: 'admin' } },
};

/** Several are due; the payment comes first. */
export const EverythingWrong: Story = {
  parameters: { billing: { scenario: 'workspace/everything-wrong', role: 'admin' } },
};

/** Who cannot act gets the words, and a text to pass on. */
export const Limited: Story = {
  parameters: { billing: { scenario: 'workspace/past-due', role: 'member' } },
};

export const LimitedToTheOwner: Story = {
  parameters: { billing: { scenario: 'team/past-due', role: 'member' } },
};

export const NothingDue: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

export const Loading: Story = loading({ scenario: 'workspace/past-due', role: 'admin' });

export const Failed: Story = failed({ scenario: 'workspace/past-due', role: 'admin' });

export const Stale: Story = stale({ scenario: 'workspace/past-due', role: 'admin' });

/** The invoice is paid, and the confirmation is still to come: the banner stays. */
export const Updating: Story = {
  play: says('Updating…'),
  parameters: {
    billing: {
      scenario: 'workspace/past-due',
      role: 'admin',
      delays: { webhook: 120_000 },
      prepare: paidInvoice,
    },
  },
};

/** A billing admin may add seats, but not manage members. */
export const RefusedAnswer: Story = {
  play: async (drawn) => {
    await read(drawn);
    const button = within(drawn.canvasElement).getByRole('button', { name: 'Manage members' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveAccessibleDescription('Member changes need a workspace admin.');
  },
  parameters: { billing: { scenario: 'workspace/over-seats', role: 'billing_admin' } },
};
