import type { Meta, StoryObj } from '@storybook/react-vite';
import { CheckoutReturn } from '../../src/index.js';
import type { BillingParameters } from '../support/scene.js';
import { paid, passed, taken } from '../support/history.js';
import { atOnce, offers, read, says } from '../support/read.js';

/** The first checkout of the workspace that a story has opened, as its return address names it. */
const OWN = '?checkout=co_0006&workspace=ws_harbour';

const pack = paid({ purpose: 'credit_pack', packId: 'pack_10' });

/** Paid, and the confirmation is still to come. */
const late: BillingParameters = { delays: { webhook: 600_000 }, prepare: pack };

const meta = {
  title: 'Widgets/CheckoutReturn',
  component: CheckoutReturn,
  args: { search: OWN },
  play: read,
} satisfies Meta<typeof CheckoutReturn>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Settled: Story = {
  play: says(/^Confirmed\./),
  parameters: { billing: { prepare: pack } },
};

/** It is looked up again by itself, and at once when it is asked for. */
export const Settling: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: { billing: late },
};

/** After five minutes: not failed, and with what support asks for. */
export const Stuck: Story = {
  play: offers('Copy details for support'),
  parameters: {
    billing: {
      ...late,
      prepare: async (mock, client) => {
        await pack(mock, client);
        await passed({ minutes: 5 })(mock);
      },
    } satisfies BillingParameters,
  },
};

/** The processor took the payment back. */
export const PaymentFailed: Story = {
  play: says(/^The payment did not go through/),
  parameters: {
    billing: { ...late, prepare: taken({ purpose: 'credit_pack', packId: 'pack_10' }) },
  },
};

/** An address that was tampered with, or of somebody else: nothing is said to have been paid. */
export const UnknownCheckout: Story = {
  args: { search: '?checkout=co_9999&workspace=ws_harbour' },
  play: says(/is not known here/),
};

/** Nothing of it is applied here; the host switches. */
export const OtherWorkspace: Story = {
  args: { search: '?checkout=co_0001&workspace=ws_other' },
  play: offers('Switch workspace'),
};

/** Nobody came back: nothing stands there. */
export const None: Story = {
  args: { search: '' },
};

export const Loading: Story = {
  play: atOnce,
  parameters: { billing: { prepare: pack, faults: [{ on: 'GET /checkouts/:id', does: 'hang' }] } },
};

/** The payment could not be looked up: nothing is lost, and it is tried again. */
export const Failed: Story = {
  play: offers('Try again'),
  parameters: {
    billing: {
      prepare: pack,
      faults: [{ on: 'GET /checkouts/:id', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

/** The workspace could not be read anew: what is known of the payment stands. */
export const Stale: Story = {
  play: says(/^Submitted\. Waiting for confirmation/),
  parameters: {
    billing: { ...late, initial: true, faults: [{ on: 'GET /overview', does: 'lose_request' }] },
  },
};
