import type { Meta, StoryObj } from '@storybook/react-vite';
import { BillingPage } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { read } from '../support/read.js';

const meta = { title: 'Page/BillingPage', component: BillingPage, play: read } satisfies Meta<
  typeof BillingPage
>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WorkspaceAdmin: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const WorkspaceBillingAdmin: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'billing_admin' } },
};

export const WorkspaceMember: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'member' } },
};

export const TeamPrimaryOwner: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

export const TeamOwner: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'owner' } },
};

export const TeamMember: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'member' } },
};

export const WalletAdmin: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

export const WalletMember: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'member' } },
};

export const WalletOutsider: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'none' } },
};

export const WorkspaceFree: Story = {
  parameters: { billing: { scenario: 'workspace/free', role: 'admin' } },
};

export const WorkspaceEverythingWrong: Story = {
  parameters: { billing: { scenario: 'workspace/everything-wrong', role: 'admin' } },
};

export const WorkspaceCustomContract: Story = {
  parameters: { billing: { scenario: 'workspace/custom-contract', role: 'admin' } },
};

export const TeamNone: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'primary_owner' } },
};

export const TeamPastDue: Story = {
  parameters: { billing: { scenario: 'team/past-due', role: 'primary_owner' } },
};

export const TeamCanceling: Story = {
  parameters: { billing: { scenario: 'team/canceling', role: 'primary_owner' } },
};

export const TeamSettling: Story = {
  parameters: { billing: { scenario: 'team/settling', role: 'primary_owner' } },
};

export const WalletNone: Story = {
  parameters: { billing: { scenario: 'wallet/none', role: 'admin' } },
};

export const WalletNegative: Story = {
  parameters: { billing: { scenario: 'wallet/negative', role: 'admin' } },
};

export const Loading: Story = loading({ scenario: 'team/active', role: 'primary_owner' });

export const Failed: Story = failed({ scenario: 'team/active', role: 'primary_owner' });

export const Stale: Story = stale({ scenario: 'team/active', role: 'primary_owner' });

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
