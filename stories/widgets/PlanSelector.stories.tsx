import type { Meta, StoryObj } from '@storybook/react-vite';
import { PlanSelector } from '../../src/index.js';
import { atOnce, read } from '../support/read.js';

const meta = { title: 'Widgets/PlanSelector', component: PlanSelector, play: read } satisfies Meta<
  typeof PlanSelector
>;

export default meta;
type Story = StoryObj<typeof meta>;

export const StartTrial: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'primary_owner' } },
};

/** There was a subscription before, so there is no trial. */
export const ProceedToPayment: Story = {
  parameters: { billing: { scenario: 'team/canceled', role: 'primary_owner' } },
};

/** Also Upgrade, Downgrade, Switch to yearly billing and Contact Sales. */
export const CurrentPlan: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const Upgrade: Story = {
  parameters: { billing: { scenario: 'workspace/free', role: 'admin' } },
};

export const Downgrade: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const SwitchToYearly: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const SwitchToMonthly: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const CompletePayment: Story = {
  parameters: { billing: { scenario: 'workspace/incomplete', role: 'admin' } },
};

export const Resume: Story = {
  parameters: { billing: { scenario: 'workspace/paused', role: 'admin' } },
};

export const Restart: Story = {
  parameters: { billing: { scenario: 'workspace/canceling', role: 'admin' } },
};

export const ContinuePlan: Story = {
  parameters: { billing: { scenario: 'workspace/trialing', role: 'admin' } },
};

export const VisitPortal: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

/** A contract covers the plans: no price, no checkout. */
export const ContactSales: Story = {
  parameters: { billing: { scenario: 'workspace/custom-contract', role: 'admin' } },
};

export const QuoteOnly: Story = {
  parameters: { billing: { scenario: 'workspace/education', role: 'admin' } },
};

export const RefusedWhilePastDue: Story = {
  parameters: { billing: { scenario: 'workspace/past-due', role: 'admin' } },
};

/** Every button stays in reach and says who can. */
export const RefusedToOwner: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'owner' } },
};

export const RefusedToMember: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'member' } },
};

export const NativeMobile: Story = {
  parameters: {
    billing: { scenario: 'team/none', role: 'primary_owner', surface: 'native_mobile' },
  },
};

export const Loading: Story = {
  play: atOnce,
  parameters: {
    billing: { scenario: 'team/none', role: 'primary_owner', faults: { plans: 'hanging' } },
  },
};

/** The first read failed: the place says so and offers to try again. */
export const Failed: Story = {
  parameters: {
    billing: { scenario: 'team/none', role: 'primary_owner', faults: { plans: 'failing' } },
  },
};
