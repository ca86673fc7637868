import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { PlanSelector } from '../../src/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { failed, loading } from '../support/arms.js';
import { changed, paid, withoutCard } from '../support/history.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = { title: 'Widgets/PlanSelector', component: PlanSelector, play: read } satisfies Meta<
  typeof PlanSelector
>;

export default meta;
type Story = StoryObj<typeof meta>;

export const StartTrial: Story = {
  play: offers('Start trial Pro'),
  parameters: { billing: { scenario: 'team/none', role: 'primary_owner' } },
};

/** There was a subscription before, so there is no trial. */
export const ProceedToPayment: Story = {
  play: offers('Proceed to payment Pro'),
  parameters: { billing: { scenario: 'team/canceled', role: 'primary_owner' } },
};

const onStandard = {
  scenario: 'workspace/active',
  role: 'admin',
  prepare: changed({ priceId: 'standard_month' }),
};

/** Between a smaller plan and a larger one. */
export const CurrentPlan: Story = {
  play: offers('Current plan Standard'),
  parameters: { billing: onStandard },
};

export const Upgrade: Story = {
  play: offers('Upgrade Business'),
  parameters: { billing: onStandard },
};

export const Downgrade: Story = {
  play: offers('Downgrade Standard'),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

const switchedTo = (how: string) => async (drawn: Drawn) => {
  await read(drawn);
  const radio = within(drawn.canvasElement).getByRole('radio', { name: `Billed ${how}` });
  await userEvent.click(radio);
  await offers(`Switch to ${how} billing Business`)(drawn);
};

export const SwitchToYearly: Story = {
  play: switchedTo('yearly'),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const SwitchToMonthly: Story = {
  play: switchedTo('monthly'),
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      prepare: changed({ priceId: 'business_year' }),
    },
  },
};

export const CompletePayment: Story = {
  play: offers('Complete payment Business'),
  parameters: { billing: { scenario: 'workspace/incomplete', role: 'admin' } },
};

export const Resume: Story = {
  play: offers('Resume Business'),
  parameters: { billing: { scenario: 'workspace/paused', role: 'admin' } },
};

export const Restart: Story = {
  play: offers('Restart Business'),
  parameters: { billing: { scenario: 'workspace/canceling', role: 'admin' } },
};

export const ContinuePlan: Story = {
  play: offers('Continue with this plan Business'),
  parameters: {
    billing: { scenario: 'workspace/trialing', role: 'admin', prepare: withoutCard },
  },
};

export const VisitPortal: Story = {
  play: offers('Visit billing portal Scale'),
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

/** A contract covers the plans: no price, no checkout. */
export const ContactSales: Story = {
  play: offers('Contact Sales Business', 'link'),
  parameters: { billing: { scenario: 'workspace/custom-contract', role: 'admin' } },
};

export const QuoteOnly: Story = {
  play: offers('Contact Sales Edu', 'link'),
  parameters: { billing: { scenario: 'workspace/education', role: 'admin' } },
};

export const RefusedWhilePastDue: Story = {
  play: async (drawn) => {
    await read(drawn);
    const button = within(drawn.canvasElement).getByRole('button', { name: 'Downgrade Standard' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveAccessibleDescription('Pay the open invoice before changing plans.');
  },
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

export const Loading: Story = loading(
  { scenario: 'team/none', role: 'primary_owner' },
  'GET /plans',
);

export const Failed: Story = failed({ scenario: 'team/none', role: 'primary_owner' }, 'GET /plans');

/** A refresh failed: the last good answer stays and says of when it is. */
export const Stale: Story = {
  play: says(/^Could not refresh/),
  parameters: {
    billing: {
      scenario: 'team/none',
      role: 'primary_owner',
      initial: true,
      faults: [{ on: 'GET /overview', does: 'lose_request' }],
    },
  },
};

/** Paid, and the confirmation is still to come. */
export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: {
      scenario: 'team/none',
      role: 'primary_owner',
      delays: { webhook: 120_000 },
      prepare: paid({ purpose: 'subscribe', planId: 'pro', priceId: 'pro_month' }),
    },
  },
};

export const Empty: Story = {
  play: says(/^There are no plans to choose from yet/),
  parameters: {
    billing: {
      scenario: 'team/none',
      role: 'primary_owner',
      faults: [{ on: 'GET /plans', does: 'rewrite', path: ['data'], value: [] }],
    },
  },
};

/** Opens the change of a plan, and presses what it is told to. */
const opened =
  (name: string, ...presses: RegExp[]) =>
  async (drawn: Drawn) => {
    await read(drawn);
    const page = within(drawn.canvasElement);
    await userEvent.click(page.getByRole('button', { name }));
    const dialog = within(await page.findByRole('dialog'));
    for (const press of presses)
      await userEvent.click(await dialog.findByRole('button', { name: press }));
    return dialog;
  };

const shows =
  (sentence: RegExp, name: string, ...presses: RegExp[]) =>
  async (drawn: Drawn) => {
    const dialog = await opened(name, ...presses)(drawn);
    await waitFor(() => expect(dialog.getByText(sentence)).toBeVisible());
  };

const PAY = /^Pay \$/;
const toBusiness = { scenario: 'workspace/over-seats', role: 'admin' };

/** What it costs, before anything is charged. */
export const Preview: Story = {
  play: shows(/^Next invoice on/, 'Upgrade Business'),
  parameters: { billing: toBusiness },
};

/** The files take more than the smaller plan has room for. */
export const PreviewWarning: Story = {
  play: shows(/^Your files take 6 GB more/, 'Downgrade Standard'),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const PreviewClearsTheEnd: Story = {
  play: shows(/^Your cancellation is taken back/, 'Downgrade Standard'),
  parameters: { billing: { scenario: 'workspace/canceling', role: 'admin' } },
};

export const PreviewInTrial: Story = {
  play: shows(/^Next invoice on/, 'Downgrade Standard'),
  parameters: { billing: { scenario: 'workspace/trialing', role: 'admin' } },
};

export const PreviewLoading: Story = {
  play: shows(/^Loading/, 'Upgrade Business'),
  parameters: {
    billing: { ...toBusiness, faults: [{ on: 'POST /subscription/preview', does: 'hang' }] },
  },
};

export const PreviewFailed: Story = {
  play: shows(/^That did not work/, 'Upgrade Business'),
  parameters: {
    billing: {
      ...toBusiness,
      faults: [
        {
          on: 'POST /subscription/preview',
          does: 'fail',
          code: 'internal',
          retryable: false,
        },
      ],
    },
  },
};

/** It no longer holds: another is shown, and nothing was charged. */
export const PreviewRenewed: Story = {
  play: shows(/^The earlier figures no longer hold/, 'Upgrade Business', PAY),
  parameters: {
    billing: {
      ...toBusiness,
      faults: [
        {
          on: 'POST /subscription/change',
          does: 'fail',
          code: 'preview_stale',
          retryable: false,
          times: 1,
        },
      ],
    },
  },
};

export const ChangeDeclined: Story = {
  play: shows(/^The card was declined/, 'Upgrade Business', PAY),
  parameters: {
    billing: {
      ...toBusiness,
      faults: [{ on: 'POST /subscription/change', does: 'fail', code: 'payment_declined' }],
    },
  },
};

/** There is no card: it is asked for first, and the change goes on with it. */
export const ChangeAsksForACard: Story = {
  play: shows(/^New card$/, 'Upgrade Business', PAY),
  parameters: { billing: { ...toBusiness, prepare: withoutCard } },
};

export const ChangeAsksTheBank: Story = {
  play: shows(/^Confirm at your bank$/, 'Upgrade Business', PAY),
  parameters: {
    billing: {
      ...toBusiness,
      prepare: async ({ world }: MockBilling) => world.cardNeedsAuthentication(),
    },
  },
};
