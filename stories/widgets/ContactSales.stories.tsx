import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ContactSales, ContactSalesAction, ContactSalesAreas } from '../../src/index.js';
import type { MockBilling } from '../../mocks/index.js';
import type { ContractArea } from '../../src/rules/index.js';
import { atOnce, type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/ContactSales',
  component: ContactSales,
  play: offers('Contact Sales'),
} satisfies Meta<typeof ContactSales>;

export default meta;
type Story = StoryObj<typeof meta>;

const signed =
  (...covers: ContractArea[]) =>
  async ({ world }: MockBilling) =>
    world.contractSigned({
      kind: 'custom',
      segment: 'large_enterprise',
      covers,
      contactSalesUrl: null,
    });

const admin = {
  scenario: 'workspace/active',
  role: 'admin',
  prepare: signed('plan', 'seats', 'add_ons'),
};

export const Everything: Story = { parameters: { billing: admin } };

/** Plan and add-ons are left to the page. */
export const SeatsOnly: Story = {
  play: says('Seats'),
  parameters: { billing: { ...admin, prepare: signed('seats') } },
};

const written = async (drawn: Drawn) => {
  await read(drawn);
  const card = within(drawn.canvasElement);
  await userEvent.click(card.getByRole('button', { name: 'Contact Sales' }));
  await userEvent.type(await card.findByRole('textbox', { name: 'Message' }), 'Forty more seats');
  return card;
};

export const Form: Story = {
  play: async (drawn) => void (await written(drawn)),
  parameters: { billing: admin },
};

const sent = (sentence: RegExp) => async (drawn: Drawn) => {
  const card = await written(drawn);
  await userEvent.click(card.getByRole('button', { name: 'Send' }));
  await expect(await card.findByText(sentence)).toBeVisible();
};

/** It is known by a number from then on. */
export const Sent: Story = { play: sent(/reference/i), parameters: { billing: admin } };

/** What was typed is still there. */
export const SendFailed: Story = {
  play: sent(/^That did not work/),
  parameters: {
    billing: {
      ...admin,
      faults: [{ on: 'POST /contact-sales', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

export const Loading: Story = {
  play: atOnce,
  parameters: { billing: { ...admin, faults: [{ on: 'GET /overview', does: 'hang' }] } },
};

export const Failed: Story = {
  play: says(/could not be loaded/),
  parameters: {
    billing: {
      ...admin,
      faults: [{ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** A refresh failed: the last good answer stays and says of when it is. */
export const Stale: Story = {
  play: says(/^Could not refresh/),
  parameters: {
    billing: { ...admin, initial: true, faults: [{ on: 'GET /overview', does: 'lose_request' }] },
  },
};

/** In the markup of a host: the people are named before what they change. */
export const ByItsParts: Story = {
  args: {
    children: (
      <>
        <p>Ask Rosa, who looks after your contract.</p>
        <ContactSalesAction />
        <ContactSalesAreas />
      </>
    ),
  },
  parameters: { billing: admin },
};
