import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { createMockBilling } from '../../mocks/index.js';
import { PricingTable, type PricingTableProps } from '../../src/pricing/index.js';
import type { World } from '../support/scene.js';

const meta = {
  title: 'Widgets/PricingTable',
  component: PricingTable,
  args: { plans: [], href: '#join-{plan}-{price}' },
  loaders: [
    async ({ args: { plans }, parameters: { scenario } }) => {
      if (plans.length > 0) return { plans };
      const { fetch } = createMockBilling({ scenario });
      const answer = await fetch(new Request('https://billing.test/v1/plans'));
      const { data } = (await answer.json()) as { readonly data: PricingTableProps['plans'] };
      return { plans: data };
    },
  ],
  render: (args, { loaded, globals }) => (
    <PricingTable
      {...args}
      plans={loaded['plans'] ?? []}
      locale={globals['locale']}
      catalogue={(loaded['billing'] as World).catalogue}
    />
  ),
} satisfies Meta<typeof PricingTable>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Workspace: Story = {
  parameters: { scenario: 'workspace/free' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText('per seat / month')[0]).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Billed monthly' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: 'Billed yearly' })).toBeChecked();
    await expect(canvas.getAllByText('per seat / year')[0]).toBeVisible();
    await expect(canvas.getAllByText('per seat / month')[0]).not.toBeVisible();
  },
};

export const Team: Story = { parameters: { scenario: 'team/none' } };
export const Wallet: Story = { args: { trials: false }, parameters: { scenario: 'wallet/none' } };
