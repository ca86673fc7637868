import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import {
  ChargeReport,
  ChargeReportCauses,
  ChargeReportForm,
  ChargeReportPolicy,
} from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/ChargeReport',
  component: ChargeReport,
  play: says('Report a charge'),
} satisfies Meta<typeof ChargeReport>;

export default meta;
type Story = StoryObj<typeof meta>;

async function unfold({ canvasElement }: Drawn) {
  await read({ canvasElement });
  const card = within(canvasElement);
  await userEvent.click(await card.findByText('Report a charge'));
  return card;
}

async function walk(drawn: Drawn) {
  const card = await unfold(drawn);
  for (const box of await card.findAllByRole('checkbox')) await userEvent.click(box);
  return card;
}

async function report(drawn: Drawn) {
  const card = await walk(drawn);
  await userEvent.type(await card.findByRole('textbox'), 'Charged twice on January 3.');
  await userEvent.click(card.getByRole('button', { name: 'Send report' }));
  return card;
}

export const Folded: Story = {
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

/** What it usually is comes first; a report waits until all of it is checked off. */
export const Causes: Story = {
  play: async (drawn) => {
    const card = await unfold(drawn);
    await card.findByText('6 left to check.');
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

/** Where no storage is sold, none is asked about. */
export const WithoutStorage: Story = {
  play: async (drawn) => {
    const card = await unfold(drawn);
    await card.findByText('5 left to check.');
  },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
};

export const Walked: Story = {
  play: async (drawn) => {
    const card = await walk(drawn);
    await card.findByRole('button', { name: 'Send report' });
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const Sent: Story = {
  play: async (drawn) => {
    const card = await report(drawn);
    await card.findByRole('button', { name: 'Write another' });
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

/** It could not be sent: what was typed stays. */
export const SendFailed: Story = {
  play: async (drawn) => {
    const card = await report(drawn);
    await card.findByRole('alert');
  },
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      faults: [{ on: 'POST /charge-reports', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

export const Refused: Story = {
  play: says('Only the primary owner can open the billing portal'),
  parameters: { billing: { scenario: 'team/active', role: 'owner' } },
};

export const Limited: Story = {
  play: offers('Copy for an admin'),
  parameters: { billing: { scenario: 'workspace/active', role: 'member' } },
};

export const Loading: Story = loading({ scenario: 'workspace/active', role: 'admin' });

export const Failed: Story = failed({ scenario: 'workspace/active', role: 'admin' });

export const Stale: Story = stale({ scenario: 'workspace/active', role: 'admin' });

/** In the markup of a host, which folds nothing away. */
export const ByItsParts: Story = {
  play: says('6 left to check.'),
  args: {
    children: (
      <>
        <h3>Before you write</h3>
        <ChargeReportCauses />
        <h3>Your report</h3>
        <ChargeReportForm />
        <h3>What is given back</h3>
        <ChargeReportPolicy />
      </>
    ),
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};
