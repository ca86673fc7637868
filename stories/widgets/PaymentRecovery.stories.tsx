import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { PaymentRecovery } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { contractSigned, invoiceIssued, paidInvoice, withoutCard } from '../support/history.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/PaymentRecovery',
  component: PaymentRecovery,
  play: read,
} satisfies Meta<typeof PaymentRecovery>;

export default meta;
type Story = StoryObj<typeof meta>;

const press = async ({ canvasElement }: Drawn, name: RegExp) =>
  userEvent.click(await within(canvasElement).findByRole('button', { name }));

export const PaymentFailed: Story = {
  play: says(/^The charge failed\. Retry it with/),
  parameters: { billing: { scenario: 'wallet/past-due', role: 'admin' } },
};

export const RequiresAction: Story = {
  play: says(/^Your bank wants you to confirm/),
  parameters: { billing: { scenario: 'wallet/requires-action', role: 'admin' } },
};

export const OpenInvoice: Story = {
  play: says(/^Not paid yet\. Due/),
  parameters: { billing: { scenario: 'workspace/open-invoice', role: 'admin' } },
};

/** Each invoice has its own way to be mended. */
export const SeveralInvoices: Story = {
  play: says('A phone number'),
  parameters: { billing: { scenario: 'wallet/past-due', role: 'admin', prepare: invoiceIssued } },
};

/** There is no card to try again: the invoice is paid in a checkout. */
export const NoCard: Story = {
  play: says('The charge failed.'),
  parameters: { billing: { scenario: 'wallet/past-due', role: 'admin', prepare: withoutCard } },
};

/** The bank said no, and another try is one click away. */
export const Declined: Story = {
  play: async (drawn) => {
    await read(drawn);
    await press(drawn, /^Retry invoice/);
    await within(drawn.canvasElement).findByRole('alert');
  },
  parameters: { billing: { scenario: 'wallet/past-due', role: 'admin' } },
};

/** The bank's question, about the same payment, in the host's slot. */
export const Verification: Story = {
  play: async (drawn) => {
    await read(drawn);
    await press(drawn, /^Verify payment/);
    await within(drawn.canvasElement).findByRole('region', { name: 'Confirm at your bank' });
  },
  parameters: { billing: { scenario: 'wallet/requires-action', role: 'admin' } },
};

/** Paid, and the confirmation is still to come: nothing is paid twice. */
export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: {
      scenario: 'wallet/past-due',
      role: 'admin',
      delays: { webhook: 120_000 },
      prepare: paidInvoice,
    },
  },
};

/** People mend what a contract covers. */
export const ContractHold: Story = {
  play: offers('Contact Sales', 'link'),
  parameters: {
    billing: { scenario: 'workspace/past-due', role: 'admin', prepare: contractSigned },
  },
};

export const AtThePortal: Story = {
  play: says(/^The charge failed/),
  parameters: { billing: { scenario: 'team/past-due', role: 'primary_owner' } },
};

export const Limited: Story = {
  play: offers('Copy for an admin'),
  parameters: { billing: { scenario: 'workspace/past-due', role: 'member' } },
};

export const NothingOwed: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

/** Nothing stands there until it is known that something is owed. */
export const Loading: Story = loading({ scenario: 'wallet/past-due', role: 'admin' });

export const Failed: Story = failed({ scenario: 'wallet/past-due', role: 'admin' });

export const Stale: Story = stale({ scenario: 'wallet/past-due', role: 'admin' });
