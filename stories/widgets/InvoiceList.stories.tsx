import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { InvoiceList } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { invoiced, newCard, paidInvoice } from '../support/history.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/InvoiceList',
  component: InvoiceList,
  play: read,
} satisfies Meta<typeof InvoiceList>;

export default meta;
type Story = StoryObj<typeof meta>;

const pressFirst = async ({ canvasElement }: Drawn, name: string | RegExp) => {
  const [first] = await within(canvasElement).findAllByRole('button', { name });
  await userEvent.click(first ?? canvasElement);
};

/** Each status has its word; what may be paid has a button. */
export const Statuses: Story = {
  play: says('Void'),
  parameters: {
    billing: { scenario: 'wallet/past-due', role: 'admin', prepare: invoiced(3, { voids: 1 }) },
  },
};

export const Empty: Story = {
  play: says(/^No invoices yet/),
  parameters: { billing: { scenario: 'wallet/none', role: 'admin', prepare: newCard } },
};

export const One: Story = {
  play: says('1 invoice'),
  parameters: {
    billing: { scenario: 'wallet/none', role: 'admin', prepare: invoiced(1, { withCard: true }) },
  },
};

/** Two hundred, twenty at a time. */
export const Many: Story = {
  play: async (drawn) => {
    await read(drawn);
    await pressFirst(drawn, 'Load more');
    await within(drawn.canvasElement).findByText(/^40 invoices loaded/);
  },
  parameters: {
    billing: { scenario: 'wallet/none', role: 'admin', prepare: invoiced(200, { withCard: true }) },
  },
};

/** A school holds a quote; it has no invoice yet. */
export const Quotes: Story = {
  play: says(/^Valid until/),
  parameters: { billing: { scenario: 'workspace/education', role: 'admin' } },
};

export const QuotesFailed: Story = {
  play: says('This could not be loaded.'),
  parameters: {
    billing: {
      scenario: 'workspace/education',
      role: 'admin',
      faults: [{ on: 'GET /quotes', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

export const AtThePortal: Story = {
  play: offers('Visit billing portal'),
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

export const Denied: Story = {
  play: says('Only the primary owner can open the billing portal'),
  parameters: {
    billing: { scenario: 'team/active', role: 'member', policy: { invoicesVia: 'app' } },
  },
};

/** An invoice is paid, and the confirmation is still to come. */
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

export const ListLoading: Story = loading(
  { scenario: 'wallet/active', role: 'admin' },
  'GET /invoices',
);

export const ListFailed: Story = {
  play: says('This could not be loaded.'),
  parameters: {
    billing: {
      scenario: 'wallet/active',
      role: 'admin',
      faults: [{ on: 'GET /invoices', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** A page that cannot be read leaves what is there. */
export const LoadMoreFailed: Story = {
  play: async (drawn) => {
    await says(/^20 invoices loaded/)(drawn);
    await pressFirst(drawn, 'Load more');
    await within(drawn.canvasElement).findByRole('alert');
  },
  parameters: {
    billing: {
      scenario: 'wallet/rich-history',
      role: 'admin',
      faults: [{ on: 'GET /invoices', does: 'rewrite', path: ['nextCursor'], value: 'broken' }],
    },
  },
};

/** The document of one invoice could not be fetched, which its row says. */
export const DownloadFailed: Story = {
  play: async (drawn) => {
    await says(/^All \d+ invoices/)(drawn);
    await pressFirst(drawn, /^Download Invoice/);
    await within(drawn.canvasElement).findByRole('alert');
  },
  parameters: {
    billing: {
      scenario: 'wallet/active',
      role: 'admin',
      faults: [{ on: 'GET /invoices/:id/pdf', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

export const Loading: Story = loading({ scenario: 'wallet/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'wallet/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'wallet/active', role: 'admin' });
