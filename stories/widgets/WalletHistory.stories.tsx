import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import {
  WalletHistory,
  WalletHistoryFilters,
  WalletHistoryList,
  WalletHistoryTable,
} from '../../src/index.js';
import { money, type Transaction } from '../../src/rules/index.js';
import type { Fault } from '../../mocks/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/WalletHistory',
  component: WalletHistory,
  play: read,
} satisfies Meta<typeof WalletHistory>;

export default meta;
type Story = StoryObj<typeof meta>;

const withoutRecent: Fault = {
  on: 'GET /overview',
  does: 'rewrite',
  path: ['wallet', 'recent'],
  value: null,
};

const withoutHistory: Fault = {
  on: 'GET /overview',
  does: 'rewrite',
  path: ['decisions', 'wallet.history'],
  value: { allowed: false, presentation: 'disabled', reason: 'role', message: 'role' },
};

export const RichHistory: Story = {
  parameters: { billing: { scenario: 'team/rich-history', role: 'primary_owner' } },
};

/** In a sidebar, rows are stacked under their days and tell their time alone. */
export const Narrow: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
  decorators: [
    (Stacked) => (
      <div style={{ maxInlineSize: '22rem' }}>
        <Stacked />
      </div>
    ),
  ],
  play: async (drawn) => {
    await read(drawn);
    const table = await within(drawn.canvasElement).findByRole('table');
    const days = within(table)
      .getAllByRole('columnheader')
      .filter((it) => it.matches('tbody *'))
      .map((it) => it.textContent);
    await expect(days.length).toBeGreaterThan(0);
    await expect(days).toEqual([...new Set(days)]);
    await expect(table.querySelector('time')).not.toBeVisible();
  },
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

export const Loading: Story = loading({ scenario: 'team/rich-history', role: 'primary_owner' });

export const Failed: Story = failed({ scenario: 'team/rich-history', role: 'primary_owner' });

export const Stale: Story = stale({ scenario: 'team/rich-history', role: 'primary_owner' });

/** A back end whose rules keep the rows from this viewer. */
export const Denied: Story = {
  play: says('Your role does not allow this.'),
  parameters: {
    billing: {
      scenario: 'team/rich-history',
      role: 'member',
      faults: [withoutRecent, withoutHistory],
    },
  },
};

const searched = (words: string) => async (drawn: Drawn) => {
  await read(drawn);
  const { canvasElement } = drawn;
  const field = within(canvasElement).getByRole('searchbox', { name: 'Search transactions' });
  await userEvent.type(field, `${words}{Enter}`);
};

export const NoMatch: Story = {
  play: async (drawn) => {
    await searched('kumquat')(drawn);
    await offers('Clear filters')(drawn);
  },
  parameters: { billing: { scenario: 'team/rich-history', role: 'primary_owner' } },
};

/** The rows alone are missing: the filters stay. */
export const ListFailed: Story = {
  play: async (drawn) => {
    await searched('video')(drawn);
    await says('This could not be loaded.')(drawn);
  },
  parameters: {
    billing: {
      scenario: 'team/rich-history',
      role: 'primary_owner',
      faults: [{ on: 'GET /transactions', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** The rows that are there stay. */
export const LoadMoreFailed: Story = {
  play: async (drawn) => {
    await read(drawn);
    const { canvasElement } = drawn;
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Load 50 more' }));
    await expect(await within(canvasElement).findByRole('alert')).toBeVisible();
    await offers('Try again')(drawn);
  },
  parameters: {
    billing: {
      scenario: 'team/rich-history',
      role: 'primary_owner',
      faults: [{ on: 'GET /transactions', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** The rows are asked for by themselves. */
export const ListLoading: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('searchbox', { name: 'Search transactions' });
  },
  parameters: {
    billing: {
      scenario: 'team/rich-history',
      role: 'primary_owner',
      faults: [withoutRecent, { on: 'GET /transactions', does: 'hang' }],
    },
  },
};

/** In the markup of a host: the filters stand below the rows. */
export const ByItsParts: Story = {
  args: {
    children: (
      <>
        <WalletHistoryList />
        <hr />
        <WalletHistoryFilters />
      </>
    ),
  },
  parameters: { billing: { scenario: 'team/active' } },
};

const added: Transaction = {
  id: 'tx_2',
  at: '2026-01-14T09:30:00.000Z',
  type: 'add',
  actor: null,
  label: 'Added balance',
  direction: 'credit',
  source: 'manual_topup',
  amount: money(20_000, 'USD', 3),
  balanceAfter: money(32_480, 'USD', 3),
  invoiceId: null,
  eventUrl: null,
  heldForReview: false,
};
const used: Transaction = {
  ...added,
  id: 'tx_1',
  at: '2026-01-13T16:05:00.000Z',
  type: 'usage',
  label: 'Image job',
  direction: 'debit',
  source: 'usage',
  amount: money(-180, 'USD', 3),
  balanceAfter: money(12_480, 'USD', 3),
};

/** Rows that the host has already: none is asked for. */
export const RowsOfAHost: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(used.label)).toBeVisible();
  },
  render: () => <WalletHistoryTable rows={[added, used]} />,
  parameters: { billing: { scenario: 'team/active' } },
};
