import type { Meta, StoryObj } from '@storybook/react-vite';
import { BillingPage } from '../../src/index.js';
import type { ScenarioName } from '../../mocks/index.js';
import { read } from '../support/read.js';

/** The page in every scenario that no other story draws, as who may do everything sees it. */
const meta = { title: 'Page/Scenarios', component: BillingPage, play: read } satisfies Meta<
  typeof BillingPage
>;

export default meta;
type Story = StoryObj<typeof meta>;

const pageIn = (scenario: ScenarioName): Story => ({ parameters: { billing: { scenario } } });

export const WorkspaceChangeScheduled: Story = pageIn('workspace/change-scheduled');
export const WorkspaceIncompleteExpired: Story = pageIn('workspace/incomplete-expired');
export const WorkspaceCanceled: Story = pageIn('workspace/canceled');
export const WorkspaceSettling: Story = pageIn('workspace/settling');
export const WorkspaceStuck: Story = pageIn('workspace/stuck');
export const WorkspaceOpenInvoice: Story = pageIn('workspace/open-invoice');
export const WorkspaceRichHistory: Story = pageIn('workspace/rich-history');
export const WorkspaceReloadArmed: Story = pageIn('workspace/reload-armed');
export const WorkspaceReloadWithoutCard: Story = pageIn('workspace/reload-without-card');
export const WorkspaceReloading: Story = pageIn('workspace/reloading');
export const WorkspaceReloadCooling: Story = pageIn('workspace/reload-cooling');
export const WorkspaceReloadFailed: Story = pageIn('workspace/reload-failed');
export const WorkspaceReloadCapped: Story = pageIn('workspace/reload-capped');
export const WorkspaceReloadSuspended: Story = pageIn('workspace/reload-suspended');
export const WorkspaceNearStorage: Story = pageIn('workspace/near-storage');
export const WorkspaceSeatsContract: Story = pageIn('workspace/seats-contract');
export const WorkspaceQuoteRequested: Story = pageIn('workspace/quote-requested');
export const WorkspaceQuoteExpired: Story = pageIn('workspace/quote-expired');
export const TeamHandedOver: Story = pageIn('team/handed-over');
export const TeamChangeScheduled: Story = pageIn('team/change-scheduled');
export const TeamRequiresAction: Story = pageIn('team/requires-action');
export const TeamStuck: Story = pageIn('team/stuck');
export const TeamOpenInvoice: Story = pageIn('team/open-invoice');
export const WalletCanceling: Story = pageIn('wallet/canceling');
export const WalletChangeScheduled: Story = pageIn('wallet/change-scheduled');
export const WalletPastDue: Story = pageIn('wallet/past-due');
export const WalletRequiresAction: Story = pageIn('wallet/requires-action');
export const WalletUnpaid: Story = pageIn('wallet/unpaid');
export const WalletIncomplete: Story = pageIn('wallet/incomplete');
export const WalletIncompleteExpired: Story = pageIn('wallet/incomplete-expired');
export const WalletCanceled: Story = pageIn('wallet/canceled');
export const WalletLowBalance: Story = pageIn('wallet/low-balance');
export const WalletStuck: Story = pageIn('wallet/stuck');
export const WalletOpenInvoice: Story = pageIn('wallet/open-invoice');
export const WalletRichHistory: Story = pageIn('wallet/rich-history');
export const WalletReloadArmed: Story = pageIn('wallet/reload-armed');
export const WalletReloadWithoutCard: Story = pageIn('wallet/reload-without-card');
export const WalletReloading: Story = pageIn('wallet/reloading');
export const WalletReloadCooling: Story = pageIn('wallet/reload-cooling');
export const WalletReloadFailed: Story = pageIn('wallet/reload-failed');
export const WalletReloadCapped: Story = pageIn('wallet/reload-capped');
