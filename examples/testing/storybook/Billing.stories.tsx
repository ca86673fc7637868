import type { Meta, StoryObj } from '@storybook/react-vite';
import { BillingPage, BillingProvider } from 'farebox';
import { createHttpClient } from 'farebox/client';
import { createMockBilling, type MockBilling, type MockBillingOptions } from 'farebox/mocks';
import { createFakes } from 'farebox/mocks/react';
import { expect, userEvent, within } from 'storybook/test';

/** Each story says its world in `parameters.world`: options of the mock, and what happened. */
interface World extends MockBillingOptions {
  readonly before?: (mock: MockBilling) => Promise<void>;
}

async function open({ before, ...options }: World) {
  const mock = createMockBilling(options);
  await before?.(mock);
  const client = createHttpClient({ ...mock, baseUrl: 'https://billing.test' });
  return { client, ...createFakes(mock) };
}

const meta = {
  title: 'Guides/A story of yours',
  component: BillingPage,
  loaders: [async ({ parameters }) => ({ opened: await open(parameters['world'] as World) })],
  decorators: [
    (Story, { loaded }) => {
      const { client, FakeProcessor, ...props } = loaded['opened'] as Awaited<
        ReturnType<typeof open>
      >;
      return (
        <BillingProvider client={client} {...props}>
          <Story />
          <FakeProcessor />
        </BillingProvider>
      );
    },
  ],
} satisfies Meta<typeof BillingPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A named scenario, as a role. */
export const SeenByAMember: Story = {
  parameters: { world: { scenario: 'team/past-due', role: 'member' } satisfies World },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Payment failed — update your payment method');
  },
};

/** The clock was moved, and what fell due was done. */
export const TrialOver: Story = {
  parameters: {
    world: {
      scenario: 'team/trialing',
      before: (mock) => mock.advance({ days: 5 }),
    } satisfies World,
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Subscription is current');
  },
};

/** A request goes wrong. */
export const NotLoaded: Story = {
  parameters: {
    world: {
      scenario: 'team/active',
      faults: [{ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false }],
    } satisfies World,
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findAllByRole('button', { name: 'Try again' });
  },
};

/** A person pays at the fake processor. */
export const Subscribed: Story = {
  parameters: { world: { scenario: 'team/none' } satisfies World },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(await page.findByRole('button', { name: 'Start trial Pro' }));
    await userEvent.click(await within(document.body).findByRole('button', { name: 'Pay' }));
    await expect(await page.findByText('Free trial is running')).toBeVisible();
  },
};
