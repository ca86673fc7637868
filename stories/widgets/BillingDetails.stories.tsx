import type { Meta, StoryObj } from '@storybook/react-vite';
import { BillingDetails, BillingDetailsAction, BillingDetailsText } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { paid } from '../support/history.js';
import { offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/BillingDetails',
  component: BillingDetails,
  play: read,
} satisfies Meta<typeof BillingDetails>;

export default meta;
type Story = StoryObj<typeof meta>;

export const PrimaryOwner: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

export const Refused: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'member' } },
};

/** There is nothing to open yet, so it is not there. */
export const NoBillingRecord: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'primary_owner' } },
};

export const Loading: Story = loading({ scenario: 'team/active', role: 'primary_owner' });

export const Failed: Story = failed({ scenario: 'team/active', role: 'primary_owner' });

export const Stale: Story = stale({ scenario: 'team/active', role: 'primary_owner' });

/** A card was given, and the confirmation is still to come. */
export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: {
      scenario: 'team/active',
      role: 'primary_owner',
      delays: { webhook: 120_000 },
      prepare: paid({ purpose: 'payment_method' }),
    },
  },
};

/** In the markup of a host: the way to the portal, and below it what it is for. */
export const ByItsParts: Story = {
  play: offers('Visit billing portal'),
  args: {
    children: (
      <>
        <BillingDetailsAction />
        <BillingDetailsText />
      </>
    ),
  },
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};
