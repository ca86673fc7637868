import type { Meta, StoryObj } from '@storybook/react-vite';
import { CreditPackGrid, CreditPackGridNote, CreditPackGridPacks } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/CreditPackGrid',
  component: CreditPackGrid,
  play: read,
} satisfies Meta<typeof CreditPackGrid>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Row 0. */
export const Loading: Story = loading({ scenario: 'team/active', role: 'primary_owner' });

/** Row 0. */
export const Failed: Story = failed({ scenario: 'team/active', role: 'primary_owner' });

/** Row 1. */
export const NativeMobile: Story = {
  parameters: {
    billing: { scenario: 'team/active', role: 'primary_owner', surface: 'native_mobile' },
  },
};

/** Row 2. */
export const ContractCoversCredits: Story = {
  parameters: {
    billing: {
      scenario: 'workspace/custom-contract',
      role: 'admin',
      policy: { contractCoversCredits: true },
    },
  },
};

/** Row 3: the subscription comes before the role, so an owner reads this too. */
export const SubscribeFirst: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'owner' } },
};

/** Row 4. */
export const PayFirst: Story = {
  parameters: { billing: { scenario: 'team/past-due', role: 'primary_owner' } },
};

/** Row 4. */
export const ResumeFirst: Story = {
  parameters: { billing: { scenario: 'team/paused', role: 'primary_owner' } },
};

/** Row 5. */
export const OneTime: Story = {
  parameters: { billing: { scenario: 'workspace/free', role: 'admin' } },
};

/** Row 6. */
export const OnlyTheCreator: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'owner' } },
};

/** Row 7. */
export const AskAnAdmin: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'member' } },
};

/** Row 8. */
export const Available: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

/** Row 9. */
export const Settling: Story = {
  parameters: { billing: { scenario: 'team/settling', role: 'primary_owner' } },
};

export const WithABonus: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const Stale: Story = stale({ scenario: 'team/active', role: 'primary_owner' });

export const Empty: Story = {
  play: says('No packs are on sale at the moment.'),
  parameters: {
    billing: {
      scenario: 'team/active',
      role: 'primary_owner',
      faults: [
        { on: 'GET /overview', does: 'rewrite', path: ['wallet', 'packs', 'items'], value: [] },
      ],
    },
  },
};

/** In the markup of a host: the note stands under the packs. */
export const ByItsParts: Story = {
  play: says('Purchase add-on packs for extra credits on top of your plan'),
  args: {
    children: (
      <>
        <CreditPackGridPacks />
        <CreditPackGridNote />
      </>
    ),
  },
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};
