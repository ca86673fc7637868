import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { MockBilling } from '../../mocks/index.js';
import type { BillingClient } from '../../src/client/index.js';
import {
  AutoReload,
  AutoReloadActions,
  AutoReloadForm,
  AutoReloadState,
  AutoReloadTerms,
} from '../../src/index.js';
import { money } from '../../src/rules/index.js';
import { failed, stale } from '../support/arms.js';
import { clientElsewhere } from '../support/elsewhere.js';
import { atOnce, type Drawn, offers, read, says } from '../support/read.js';

const meta = { title: 'Widgets/AutoReload', component: AutoReload, play: read } satisfies Meta<
  typeof AutoReload
>;

export default meta;
type Story = StoryObj<typeof meta>;

const opens = (name: string) => async (drawn: Drawn) => {
  await offers(name)(drawn);
  const canvas = within(drawn.canvasElement);
  await userEvent.click(canvas.getByRole('button', { name }));
  await canvas.findByRole('button', { name: 'Cancel' });
};

export const Off: Story = { parameters: { billing: { scenario: 'wallet/active' } } };

export const Armed: Story = { parameters: { billing: { scenario: 'wallet/reload-armed' } } };

/** A pack is bought each time, where packs are sold. */
export const ArmedWithPack: Story = {
  parameters: { billing: { scenario: 'workspace/reload-armed' } },
};

export const NoMethod: Story = {
  play: offers('Add card'),
  parameters: { billing: { scenario: 'wallet/reload-without-card' } },
};

/** There is no card, so that it cannot be switched on. */
export const OffWithoutCard: Story = {
  play: says('Add a payment method first.'),
  parameters: {
    billing: {
      scenario: 'wallet/active',
      prepare: async (_: MockBilling, client: BillingClient) => {
        const [card] = await client.listPaymentMethods();
        await client.removePaymentMethod(card?.id ?? '');
      },
    },
  },
};

/** A charge whose outcome is not known: no other one starts. */
export const Reloading: Story = { parameters: { billing: { scenario: 'wallet/reloading' } } };

export const Cooling: Story = { parameters: { billing: { scenario: 'wallet/reload-cooling' } } };

export const Capped: Story = { parameters: { billing: { scenario: 'wallet/reload-capped' } } };

/** Named apart from `Failed`, which is a read that failed. */
export const ChargeFailed: Story = {
  parameters: { billing: { scenario: 'wallet/reload-failed' } },
};

export const Suspended: Story = {
  parameters: { billing: { scenario: 'wallet/reload-suspended' } },
};

export const Form: Story = {
  play: opens('Enable Auto-Pay'),
  parameters: { billing: { scenario: 'wallet/active' } },
};

export const FormWithPacks: Story = {
  play: opens('Enable Auto-reload'),
  parameters: { billing: { scenario: 'workspace/active' } },
};

/** The balance is below the threshold: the consent says that it charges now. */
export const ChargesNow: Story = {
  play: async (drawn) => {
    await opens('Enable Auto-Pay')(drawn);
    await says(/is charged to Visa •••• 4242 now/)(drawn);
  },
  parameters: {
    billing: {
      scenario: 'wallet/active',
      prepare: async ({ world }: MockBilling) => void world.usage(70_00),
    },
  },
};

/** Just refilled: the consent says from when on it charges again. */
export const ChargesAfterWait: Story = {
  play: async (drawn) => {
    await opens('Change')(drawn);
    await says(/^From .+ on, \$50\.00 is charged/)(drawn);
  },
  parameters: { billing: { scenario: 'wallet/reload-cooling' } },
};

/** The consent is to the charge that comes after the one under way. */
export const ChargesAfterCharge: Story = {
  play: async (drawn) => {
    await opens('Change')(drawn);
    await says(/^A charge is under way\. After it, \$50\.00 is charged/)(drawn);
  },
  parameters: { billing: { scenario: 'wallet/reloading' } },
};

/** What the server refused stands at its field. */
export const RefusedField: Story = {
  play: async (drawn) => {
    await opens('Enable Auto-Pay')(drawn);
    const canvas = within(drawn.canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: /^Monthly cap/ }), '10{Enter}');
    await says('The cap must cover at least one refill.')(drawn);
  },
  parameters: { billing: { scenario: 'wallet/active' } },
};

/** Another manager saves while this one types. */
export const Behind: Story = {
  play: async ({ loaded, ...drawn }) => {
    await opens('Change')(drawn);
    const elsewhere = clientElsewhere(loaded);
    const { version = '' } = (await elsewhere.getOverview()).wallet?.autoReload ?? {};
    const theirs = {
      enabled: true,
      threshold: money(30_00, 'USD'),
      refill: { amount: money(50_00, 'USD') },
      monthlyCap: null,
    };
    await elsewhere.updateAutoReload(theirs, version);
    await userEvent.keyboard('{Enter}');
    await says(/^Someone else saved these settings meanwhile/)(drawn);
  },
  parameters: { billing: { scenario: 'wallet/reload-armed' } },
};

/** Saving failed, and what was typed stays. */
export const SaveFailed: Story = {
  play: async (drawn) => {
    await opens('Enable Auto-Pay')(drawn);
    await userEvent.keyboard('{Enter}');
    await says('That did not work. Try again.')(drawn);
  },
  parameters: {
    billing: {
      scenario: 'wallet/active',
      faults: [{ on: 'PUT /wallet/auto-reload', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** A card is paid for in a checkout whose confirmation is awaited. */
export const Settling: Story = {
  play: says(/^Submitted/),
  parameters: {
    billing: {
      scenario: 'wallet/reload-without-card',
      prepare: async ({ processor }: MockBilling, client: BillingClient) => {
        await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
      },
      delays: { webhook: 60_000 },
    },
  },
};

/** The form stays in reach and says who can. */
export const Refused: Story = {
  play: offers('Enable Auto-reload'),
  parameters: { billing: { scenario: 'team/active', role: 'owner', policy: { autoReload: 'on' } } },
};

/** A text to pass on stands in its place. */
export const Limited: Story = {
  play: offers('Copy for an admin'),
  parameters: { billing: { scenario: 'workspace/active', role: 'member' } },
};

export const NativeMobile: Story = {
  parameters: { billing: { scenario: 'wallet/active', surface: 'native_mobile' } },
};

export const ContractCoversCredits: Story = {
  play: offers('Contact Sales', 'link'),
  parameters: {
    billing: { scenario: 'workspace/custom-contract', policy: { contractCoversCredits: true } },
  },
};

export const Loading: Story = {
  play: atOnce,
  parameters: {
    billing: { scenario: 'wallet/active', faults: [{ on: 'GET /overview', does: 'hang' }] },
  },
};

export const Failed: Story = failed({ scenario: 'wallet/active' });

export const Stale: Story = stale({ scenario: 'wallet/reload-armed' });

/** In the markup of a host: what may be done comes first, the terms are told below. */
export const ByItsParts: Story = {
  play: offers('Change'),
  args: {
    children: (
      <>
        <AutoReloadState />
        <AutoReloadActions />
        <AutoReloadForm />
        <h3>What you agreed to</h3>
        <AutoReloadTerms />
      </>
    ),
  },
  parameters: { billing: { scenario: 'wallet/reload-armed' } },
};
