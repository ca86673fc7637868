import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { StorageMeter, StorageMeterFiles, StorageMeterUsage } from '../../src/index.js';
import { GIGABYTE } from '../../src/rules/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { fileDeleted, fileUploaded } from '../support/history.js';
import { offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/StorageMeter',
  component: StorageMeter,
  play: read,
} satisfies Meta<typeof StorageMeter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Under: Story = {
  play: says('46 GB of 80 GB used'),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const Near: Story = {
  play: says('Nearly full: 5 GB left.'),
  parameters: { billing: { scenario: 'workspace/near-storage', role: 'admin' } },
};

export const Over: Story = {
  play: says(/^Over by 12 GB\./),
  parameters: { billing: { scenario: 'workspace/over-storage', role: 'admin' } },
};

/** A full quota is not over. */
export const Full: Story = {
  play: says('80 GB of 80 GB used'),
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      prepare: fileUploaded(34 * GIGABYTE),
    },
  },
};

/** Files were deleted; the totals follow in minutes. */
export const Updating: Story = {
  play: says(/^Updating\. Counted/),
  parameters: {
    billing: {
      scenario: 'workspace/over-storage',
      role: 'admin',
      delays: { totals: 180_000 },
      prepare: fileDeleted(20 * GIGABYTE),
    },
  },
};

/** Some two gigabytes, and a file of ten times as much. */
export const FarOver: Story = {
  play: says(/^Over by 19 GB\./),
  parameters: {
    billing: { scenario: 'workspace/free', role: 'admin', prepare: fileUploaded(20 * GIGABYTE) },
  },
};

/** Usage is open to members too. */
export const ForMembers: Story = {
  play: offers('Review files', 'link'),
  parameters: { billing: { scenario: 'workspace/over-storage', role: 'member' } },
};

export const Loading: Story = loading({ scenario: 'workspace/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'workspace/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'workspace/active', role: 'admin' });

/** In the markup of a host: the way to the files stands above the meter. */
export const ByItsParts: Story = {
  play: offers('Review files', 'link'),
  args: {
    children: (
      <>
        <StorageMeterFiles />
        <StorageMeterUsage />
        <small>Counted every few minutes.</small>
      </>
    ),
  },
  parameters: { billing: { scenario: 'workspace/near-storage', role: 'admin' } },
};

/** Of numbers that the host has at hand: nothing is read. */
export const FiguresOfTheHost: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('40 GB of 80 GB used')).toBeVisible();
  },
  args: { storage: { used: 40 * GIGABYTE, quota: 80 * GIGABYTE, state: 'under' } },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};
