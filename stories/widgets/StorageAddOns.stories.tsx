import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { StorageAddOns, StorageAddOnsTiers } from '../../src/index.js';
import { GIGABYTE } from '../../src/rules/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { changed, fileUploaded } from '../support/history.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/StorageAddOns',
  component: StorageAddOns,
  play: read,
} satisfies Meta<typeof StorageAddOns>;

export default meta;
type Story = StoryObj<typeof meta>;

const press = (name: string) => async (drawn: Drawn) => {
  await read(drawn);
  await userEvent.click(await within(drawn.canvasElement).findByRole('button', { name }));
};

export const OnSale: Story = {
  play: offers('Add 100 GB'),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

/** Another tier takes the place of this one. */
export const HasOne: Story = {
  play: offers('Switch to 500 GB'),
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      prepare: changed({ storageAddOnId: 'storage_200gb_month' }),
    },
  },
};

/** What is no longer on sale can still be dropped. */
export const Retired: Story = {
  play: offers('Drop your add-on'),
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      prepare: changed({ storageAddOnId: 'storage_200gb_month' }),
      faults: [
        { on: 'GET /storage-tiers', does: 'rewrite', path: ['data', '1', 'id'], value: 'newer' },
      ],
    },
  },
};

/** A tier that is too small says by how much. */
export const TooSmall: Story = {
  play: says('Over by 70 GB with this'),
  parameters: {
    billing: {
      scenario: 'workspace/over-storage',
      role: 'admin',
      prepare: fileUploaded(158 * GIGABYTE),
    },
  },
};

/** What it costs is shown before it is asked. */
export const Preview: Story = {
  play: async (drawn) => {
    await press('Add 200 GB')(drawn);
    await within(drawn.canvasElement).findByRole('dialog', { name: 'Add 200 GB of storage' });
  },
  parameters: { billing: { scenario: 'workspace/over-storage', role: 'admin' } },
};

export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: {
      scenario: 'workspace/over-storage',
      role: 'admin',
      delays: { webhook: 120_000 },
      prepare: changed({ storageAddOnId: 'storage_200gb_month' }),
    },
  },
};

/** Storage does not come before the payment, unless the policy says so. */
export const PastDue: Story = {
  play: offers('Buy storage'),
  parameters: { billing: { scenario: 'workspace/past-due', role: 'admin' } },
};

/** It repairs no payment. */
export const AllowedWhilePastDue: Story = {
  play: offers('Add 100 GB'),
  parameters: {
    billing: {
      scenario: 'workspace/past-due',
      role: 'admin',
      policy: { storageWhilePastDue: 'allow' },
    },
  },
};

/** A free workspace upgrades or cleans up. */
export const Free: Story = {
  play: says('Subscribe to a plan first.'),
  parameters: { billing: { scenario: 'workspace/free', role: 'admin' } },
};

export const Contract: Story = {
  play: offers('Contact Sales', 'link'),
  parameters: { billing: { scenario: 'workspace/custom-contract', role: 'admin' } },
};

export const Limited: Story = {
  play: offers('Copy for an admin'),
  parameters: { billing: { scenario: 'workspace/over-storage', role: 'member' } },
};

export const NativeMobile: Story = {
  play: says('Use the web or desktop app for this.'),
  parameters: {
    billing: { scenario: 'workspace/active', role: 'admin', surface: 'native_mobile' },
  },
};

export const Empty: Story = {
  play: says('No storage is on sale at the moment.'),
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      faults: [{ on: 'GET /storage-tiers', does: 'rewrite', path: ['data'], value: [] }],
    },
  },
};

export const ListLoading: Story = loading(
  { scenario: 'workspace/active', role: 'admin' },
  'GET /storage-tiers',
);

export const ListFailed: Story = {
  play: offers('Try again'),
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      faults: [{ on: 'GET /storage-tiers', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

export const Loading: Story = loading({ scenario: 'workspace/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'workspace/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'workspace/active', role: 'admin' });

/** In the markup of a host: what is on sale, with words of its own. */
export const ByItsParts: Story = {
  play: offers('Add 100 GB'),
  args: {
    children: (
      <>
        <p>Renders of the last year stay without more room.</p>
        <StorageAddOnsTiers />
      </>
    ),
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};
