import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { MockBilling } from '../../mocks/index.js';
import { InvoiceCredit } from '../../src/index.js';
import { money } from '../../src/rules/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/InvoiceCredit',
  component: InvoiceCredit,
  play: says(/^Left over from changes/),
} satisfies Meta<typeof InvoiceCredit>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Somebody left, and what was paid for the rest of the period is credited. */
const memberLeft = async ({ world }: MockBilling) => world.memberDeactivated('mem_8');

export const Credit: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin', prepare: memberLeft } },
};

/** In an area of another name the amount says what it is. */
export const Titled: Story = {
  args: { title: 'Fair billing and proration' },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin', prepare: memberLeft } },
};

/** Nothing is drawn. */
export const None: Story = {
  play: read,
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const Loading: Story = loading({
  scenario: 'workspace/active',
  role: 'admin',
  prepare: memberLeft,
});

export const Failed: Story = failed({
  scenario: 'workspace/active',
  role: 'admin',
  prepare: memberLeft,
});

export const Stale: Story = stale({
  scenario: 'workspace/active',
  role: 'admin',
  prepare: memberLeft,
});

/** An amount that the host has at hand, with a line of its own: nothing is read. */
export const AmountOfTheHost: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('$8.23')).toBeVisible();
  },
  args: {
    amount: money(8_23, 'USD'),
    children: <small>It came from a change in March.</small>,
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};
