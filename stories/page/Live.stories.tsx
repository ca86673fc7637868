import type { Meta, StoryObj } from '@storybook/react-vite';
import { BillingPage } from '../../src/index.js';
import { read } from '../support/read.js';

const meta = { title: 'Page/Live', component: BillingPage, play: read } satisfies Meta<
  typeof BillingPage
>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Time flows. Upgrade, buy credits, be declined, come back. */
export const Workspace: Story = {
  parameters: { billing: { scenario: 'workspace/free', role: 'admin', live: true } },
};

/** Time flows. Start a trial, buy a pack, cancel in the portal. */
export const Team: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'primary_owner', live: true } },
};

/** Time flows. Top up and watch it settle. */
export const Wallet: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'admin', live: true } },
};
