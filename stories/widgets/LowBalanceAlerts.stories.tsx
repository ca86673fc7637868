import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { MockBilling } from '../../mocks/index.js';
import {
  LowBalanceAlerts,
  LowBalanceAlertsActions,
  LowBalanceAlertsForm,
  LowBalanceAlertsTerms,
} from '../../src/index.js';
import type { BillingClient } from '../../src/client/index.js';
import { money } from '../../src/rules/index.js';
import { failed, stale } from '../support/arms.js';
import { clientElsewhere } from '../support/elsewhere.js';
import { atOnce, type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/LowBalanceAlerts',
  component: LowBalanceAlerts,
  play: read,
} satisfies Meta<typeof LowBalanceAlerts>;

export default meta;
type Story = StoryObj<typeof meta>;

const mils = (amount: number) => money(amount, 'USD', 3);

const save = async (client: BillingClient, ...amounts: number[]) => {
  const { version = '' } = (await client.getOverview()).wallet?.alerts ?? {};
  const channels = ['in_app', 'webhook'] as const;
  const enabled = amounts.length > 0;
  const thresholds = enabled ? amounts.map(mils) : [mils(500)];
  await client.updateLowBalanceAlerts({ enabled, thresholds, channels }, version);
};

const opens = async (drawn: Drawn) => {
  await offers('Change')(drawn);
  const canvas = within(drawn.canvasElement);
  await userEvent.click(canvas.getByRole('button', { name: 'Change' }));
  await canvas.findByRole('button', { name: 'Cancel' });
};

export const Armed: Story = { parameters: { billing: { scenario: 'team/active' } } };

export const Credits: Story = { parameters: { billing: { scenario: 'workspace/active' } } };

/** One drop went below two thresholds; a third is still ready. */
export const Fired: Story = {
  play: says(/^Warned on/),
  parameters: {
    billing: {
      scenario: 'team/active',
      prepare: async ({ world }: MockBilling, client: BillingClient) => {
        await save(client, 20_000, 500, 100);
        world.usage(12_180);
      },
    },
  },
};

export const Off: Story = {
  play: says('Nobody is warned when the balance is low.'),
  parameters: {
    billing: {
      scenario: 'team/active',
      prepare: (_: MockBilling, client: BillingClient) => save(client),
    },
  },
};

export const Form: Story = { play: opens, parameters: { billing: { scenario: 'team/active' } } };

export const TenThresholds: Story = {
  play: async (drawn) => {
    await opens(drawn);
    await says('At most 10 thresholds.')(drawn);
  },
  parameters: {
    billing: {
      scenario: 'team/active',
      prepare: (_: MockBilling, client: BillingClient) =>
        save(client, ...Array.from({ length: 10 }, (_each, place) => 250 * (place + 1))),
    },
  },
};

/** What is wrong stands at its field. */
export const RefusedField: Story = {
  play: async (drawn) => {
    await opens(drawn);
    const field = within(drawn.canvasElement).getByRole('textbox', { name: 'Threshold 1 in USD' });
    await userEvent.clear(field);
    await userEvent.type(field, '0{Enter}');
    await says('A threshold must be above zero.')(drawn);
  },
  parameters: { billing: { scenario: 'team/active' } },
};

/** Another manager saves while this one types. */
export const Behind: Story = {
  play: async ({ loaded, ...drawn }) => {
    await opens(drawn);
    await save(clientElsewhere(loaded), 7_000);
    const canvas = within(drawn.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await says(/^Someone else saved these settings meanwhile/)(drawn);
  },
  parameters: { billing: { scenario: 'team/active' } },
};

/** Read by everyone in the team, changed by its primary owner. */
export const Refused: Story = {
  play: offers('Change'),
  parameters: { billing: { scenario: 'team/active', role: 'owner' } },
};

export const NativeMobile: Story = {
  parameters: { billing: { scenario: 'team/active', surface: 'native_mobile' } },
};

export const Loading: Story = {
  play: atOnce,
  parameters: {
    billing: { scenario: 'team/active', faults: [{ on: 'GET /overview', does: 'hang' }] },
  },
};

export const Failed: Story = failed({ scenario: 'team/active' });

export const Stale: Story = stale({ scenario: 'team/active' });

/** In the markup of a host: what is set is told below the button. */
export const ByItsParts: Story = {
  play: offers('Change'),
  args: {
    children: (
      <>
        <LowBalanceAlertsActions />
        <LowBalanceAlertsForm />
        <hr />
        <LowBalanceAlertsTerms />
      </>
    ),
  },
  parameters: { billing: { scenario: 'team/active' } },
};
