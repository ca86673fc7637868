import type { Meta, StoryObj } from '@storybook/react-vite';
import { AddBalance, AddBalanceAmount, AddBalanceSubmit } from '../../src/index.js';
import { money } from '../../src/rules/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { offers, read } from '../support/read.js';

const meta = { title: 'Widgets/AddBalance', component: AddBalance, play: read } satisfies Meta<
  typeof AddBalance
>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

export const Settling: Story = {
  parameters: { billing: { scenario: 'wallet/settling', role: 'admin' } },
};

export const NativeMobile: Story = {
  parameters: { billing: { scenario: 'wallet/active', role: 'admin', surface: 'native_mobile' } },
};

export const Loading: Story = loading({ scenario: 'wallet/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'wallet/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'wallet/active', role: 'admin' });

const inAmounts = {
  topUpKind: 'amount',
  topUpBounds: { min: money(10_00, 'USD'), max: money(5_000_00, 'USD') },
  topUpShortcuts: [money(25_00, 'USD'), money(50_00, 'USD')],
} as const;

/** The form stays in reach and says who can. */
export const Refused: Story = {
  play: offers('Add Balance'),
  parameters: { billing: { scenario: 'team/active', role: 'owner', policy: inAmounts } },
};

/** A text to pass on stands in place of the form. */
export const Limited: Story = {
  play: offers('Copy for an admin'),
  parameters: { billing: { scenario: 'workspace/active', role: 'member', policy: inAmounts } },
};

/** In the markup of a host: a sentence of its own within the form. */
export const ByItsParts: Story = {
  play: offers('Add Balance'),
  args: {
    children: (
      <>
        <AddBalanceAmount />
        <small>Most studios add for a month at a time.</small>
        <AddBalanceSubmit />
      </>
    ),
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};
