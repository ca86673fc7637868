import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import {
  SubscriptionSummary,
  SubscriptionSummaryActions,
  SubscriptionSummaryFields,
  SubscriptionSummaryNotices,
} from '../../src/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { paid } from '../support/history.js';
import { type Drawn, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/SubscriptionSummary',
  component: SubscriptionSummary,
  play: read,
} satisfies Meta<typeof SubscriptionSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Active: Story = {
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

export const Trialing: Story = {
  parameters: { billing: { scenario: 'team/trialing', role: 'primary_owner' } },
};

export const PastDue: Story = {
  parameters: { billing: { scenario: 'team/past-due', role: 'primary_owner' } },
};

export const Canceled: Story = {
  parameters: { billing: { scenario: 'team/canceled', role: 'primary_owner' } },
};

export const Unpaid: Story = {
  parameters: { billing: { scenario: 'team/unpaid', role: 'primary_owner' } },
};

export const Incomplete: Story = {
  parameters: { billing: { scenario: 'team/incomplete', role: 'primary_owner' } },
};

export const IncompleteExpired: Story = {
  parameters: { billing: { scenario: 'team/incomplete-expired', role: 'primary_owner' } },
};

export const Paused: Story = {
  parameters: { billing: { scenario: 'team/paused', role: 'primary_owner' } },
};

export const CancellationScheduled: Story = {
  parameters: { billing: { scenario: 'team/canceling', role: 'primary_owner' } },
};

export const NeverSubscribed: Story = {
  parameters: { billing: { scenario: 'team/none', role: 'primary_owner' } },
};

export const PerSeat: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const CustomContract: Story = {
  parameters: { billing: { scenario: 'workspace/custom-contract', role: 'admin' } },
};

/** The state is there to read; what would mend it is for the primary owner. */
export const Refused: Story = {
  parameters: { billing: { scenario: 'team/past-due', role: 'member' } },
};

export const Loading: Story = loading({ scenario: 'team/active', role: 'primary_owner' });

export const Failed: Story = failed({ scenario: 'team/active', role: 'primary_owner' });

export const Stale: Story = stale({ scenario: 'team/active', role: 'primary_owner' });

/** Paid, and the confirmation is still to come. */
export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: {
      scenario: 'team/canceled',
      role: 'primary_owner',
      delays: { webhook: 120_000 },
      prepare: paid({ purpose: 'subscribe', planId: 'pro', priceId: 'pro_month' }),
    },
  },
};

/** Another plan is agreed from the next period on. */
export const ChangeAgreed: Story = {
  play: says('Changes to Standard on February 1, 2026.'),
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      prepare: async ({ world }: MockBilling) => world.planChangeScheduled('standard_month'),
    },
  },
};

const asked = async (drawn: Drawn) => {
  await read(drawn);
  const page = within(drawn.canvasElement);
  await userEvent.click(page.getByRole('button', { name: 'Cancel Business' }));
  return within(await page.findByRole('dialog'));
};

const asksFor = (sentence: RegExp) => async (drawn: Drawn) => {
  const dialog = await asked(drawn);
  await waitFor(() => expect(dialog.getByText(sentence)).toBeVisible());
};

/** When it ends, what is not given back, what stays. */
export const Cancel: Story = {
  play: asksFor(/^What was charged already is not refunded/),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const CancelTrial: Story = {
  play: asksFor(/^It ends with the trial/),
  parameters: { billing: { scenario: 'workspace/trialing', role: 'admin' } },
};

export const CancelFailed: Story = {
  play: async (drawn) => {
    const dialog = await asked(drawn);
    await userEvent.click(dialog.getByRole('button', { name: /^Cancel on/ }));
    const failure = await dialog.findByText(/^That did not work/);
    await waitFor(() => expect(failure).toBeVisible()); // the dialog may still come in
  },
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      faults: [
        { on: 'POST /subscription/cancel', does: 'fail', code: 'internal', retryable: false },
      ],
    },
  },
};

/** In the markup of a host: what can be done stands above the plan. */
export const ByItsParts: Story = {
  args: {
    children: (
      <>
        <SubscriptionSummaryActions />
        <SubscriptionSummaryNotices />
        <hr />
        <SubscriptionSummaryFields />
      </>
    ),
  },
  parameters: { billing: { scenario: 'team/trialing', role: 'primary_owner' } },
};
