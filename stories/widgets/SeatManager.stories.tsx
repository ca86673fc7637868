import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { MockBilling } from '../../mocks/index.js';
import type { BillingClient } from '../../src/client/index.js';
import {
  SeatManager,
  SeatManagerForm,
  SeatManagerMembers,
  SeatManagerMeter,
} from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { changed, left } from '../support/history.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/SeatManager',
  component: SeatManager,
  play: read,
} satisfies Meta<typeof SeatManager>;

export default meta;
type Story = StoryObj<typeof meta>;

const enter = (seats: string) => async (drawn: Drawn) => {
  await read(drawn);
  const input = await within(drawn.canvasElement).findByRole('spinbutton', { name: 'Paid seats' });
  await userEvent.clear(input);
  await userEvent.type(input, `${seats}{Enter}`);
};

/** Paid seats follow the members, and more can be kept free. */
export const Flexible: Story = {
  play: says('8 of 8 seats used'),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

/** Three members of a plan for at least five. */
export const Minimum: Story = {
  play: says(/At least 5 seats are billed\./),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin', prepare: left(5) } },
};

/** Bought by hand, with two to spare. */
export const Fixed: Story = {
  play: says('10 of 12 seats used'),
  parameters: {
    billing: {
      scenario: 'workspace/over-seats',
      role: 'admin',
      prepare: changed({ quantity: 12 }),
    },
  },
};

/** Two are invited, and one seat is free: nothing is wrong yet. */
export const WillExceed: Story = {
  play: says('If all are accepted, there will be 1 member more than paid seats.'),
  parameters: {
    billing: {
      scenario: 'workspace/over-seats',
      role: 'admin',
      prepare: async (mock: MockBilling, client: BillingClient) => {
        await changed({ quantity: 11 })(mock, client);
        mock.world.memberInvited();
      },
    },
  },
};

/** As many as there are members are proposed. */
export const Over: Story = {
  play: offers('Add 2 seats'),
  parameters: { billing: { scenario: 'workspace/over-seats', role: 'admin' } },
};

export const BelowTheMembers: Story = {
  play: async (drawn) => {
    await enter('7')(drawn);
    await within(drawn.canvasElement).findByText(/Remove 3 members first\.$/);
  },
  parameters: { billing: { scenario: 'workspace/over-seats', role: 'admin' } },
};

/** What it costs is shown before it is asked. */
export const Preview: Story = {
  play: async (drawn) => {
    await enter('12')(drawn);
    await within(drawn.canvasElement).findByRole('dialog', { name: 'Change to 12 seats' });
  },
  parameters: { billing: { scenario: 'workspace/over-seats', role: 'admin' } },
};

/** More seats are paid for, and the confirmation is still to come. */
export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: {
      scenario: 'workspace/over-seats',
      role: 'admin',
      delays: { webhook: 120_000 },
      prepare: changed({ quantity: 12 }),
    },
  },
};

/** Members are not theirs to manage; seats are. */
export const ForBillingAdmins: Story = {
  play: offers('Manage members'),
  parameters: { billing: { scenario: 'workspace/over-seats', role: 'billing_admin' } },
};

export const PastDue: Story = {
  play: offers('Change seats'),
  parameters: { billing: { scenario: 'workspace/past-due', role: 'admin' } },
};

export const Contract: Story = {
  play: offers('Contact Sales', 'link'),
  parameters: { billing: { scenario: 'workspace/seats-contract', role: 'admin' } },
};

/** Seats come with another plan only. */
export const Free: Story = {
  play: says('Subscribe to a plan first.'),
  parameters: { billing: { scenario: 'workspace/free', role: 'admin' } },
};

/** Where members see billing, they pass on what is wrong with it. */
export const Limited: Story = {
  play: offers('Copy for an admin'),
  parameters: {
    billing: {
      scenario: 'workspace/over-seats',
      role: 'member',
      policy: { memberBillingView: 'full' },
    },
  },
};

export const NativeMobile: Story = {
  play: says('Use the web or desktop app for this.'),
  parameters: {
    billing: { scenario: 'workspace/over-seats', role: 'admin', surface: 'native_mobile' },
  },
};

export const Loading: Story = loading({ scenario: 'workspace/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'workspace/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'workspace/active', role: 'admin' });

/** In the markup of a host: the form first, and the members folded away. */
export const ByItsParts: Story = {
  play: offers('Change seats'),
  args: {
    children: (
      <>
        <SeatManagerForm />
        <SeatManagerMeter />
        <details open>
          <summary>Who is on them</summary>
          <SeatManagerMembers />
        </details>
      </>
    ),
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

/** The meter alone, of seats that the host has at hand: nothing is read. */
export const FiguresOfTheHost: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('12 of 10 seats used')).toBeVisible();
  },
  render: () => <SeatManagerMeter seats={{ used: 12, paid: 10, overBy: 2 }} />,
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};
