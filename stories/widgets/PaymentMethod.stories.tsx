import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { PaymentMethod } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { cardExpired, newCard, paid, passed } from '../support/history.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/PaymentMethod',
  component: PaymentMethod,
  play: read,
} satisfies Meta<typeof PaymentMethod>;

export default meta;
type Story = StoryObj<typeof meta>;

const press = async ({ canvasElement }: Drawn, name: string) =>
  userEvent.click(await within(canvasElement).findByRole('button', { name }));
const openCards = async (drawn: Drawn) => {
  await read(drawn);
  await userEvent.click(await within(drawn.canvasElement).findByText('Saved cards'));
};

export const CardOnFile: Story = {
  play: offers('Update Card Info'),
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

export const NoCard: Story = {
  play: says('No card on file.'),
  parameters: { billing: { scenario: 'wallet/none', role: 'admin' } },
};

export const Expired: Story = {
  play: says('Expired 12/2025'),
  parameters: {
    billing: {
      scenario: 'wallet/active',
      role: 'admin',
      prepare: cardExpired,
    },
  },
};

/** Said by the server's clock, not by this device's. */
export const ExpiresThisMonth: Story = {
  play: says('Expires this month, 12/2030'),
  parameters: {
    billing: { scenario: 'wallet/active', role: 'admin', prepare: passed({ days: 1_790 }) },
  },
};

/** The list is read when it is opened. */
export const SeveralCards: Story = {
  play: async (drawn) => {
    await openCards(drawn);
    await within(drawn.canvasElement).findByText('Charged by default');
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin', prepare: newCard } },
};

/** What removing it means is said before it is done. */
export const Removal: Story = {
  play: async (drawn) => {
    await openCards(drawn);
    await press(drawn, 'Remove Visa ending in 4242');
    await within(drawn.canvasElement).findByRole('button', { name: 'Keep card' });
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

/** The list of cards could not be read; the card that is charged stays. */
export const CardsFailed: Story = {
  play: async (drawn) => {
    await openCards(drawn);
    await within(drawn.canvasElement).findByRole('button', { name: 'Try again' });
  },
  parameters: {
    billing: {
      scenario: 'wallet/active',
      role: 'admin',
      faults: [{ on: 'GET /payment-methods', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** Another card is asked for by the host's slot, in the page. */
export const Form: Story = {
  play: async (drawn) => {
    await read(drawn);
    await press(drawn, 'Update Card Info');
    await within(drawn.canvasElement).findByRole('region', { name: 'New card' });
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

/** Another card alone pays nothing. */
export const Owes: Story = {
  play: says(/^Another card alone does not pay/),
  parameters: { billing: { scenario: 'wallet/past-due', role: 'admin' } },
};

export const AtThePortal: Story = {
  play: offers('Update Card Info'),
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
};

export const Refused: Story = {
  play: offers('Update Card Info'),
  parameters: { billing: { scenario: 'team/active', role: 'member' } },
};

export const Limited: Story = {
  play: offers('Copy for an admin'),
  parameters: { billing: { scenario: 'workspace/active', role: 'member' } },
};

/** A card was given, and the confirmation is still to come. */
export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: {
      scenario: 'wallet/none',
      role: 'admin',
      delays: { webhook: 120_000 },
      prepare: paid({ purpose: 'payment_method' }),
    },
  },
};

export const Loading: Story = loading({ scenario: 'wallet/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'wallet/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'wallet/active', role: 'admin' });
