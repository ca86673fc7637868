import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import type { QuoteStatus } from '../../src/rules/index.js';
import type { MockBilling } from '../../mocks/index.js';
import { EducationQuote, EducationQuoteForm, EducationQuoteState } from '../../src/index.js';
import { failed, loading, stale } from '../support/arms.js';
import { type Drawn, offers, read, says } from '../support/read.js';

const meta = {
  title: 'Widgets/EducationQuote',
  component: EducationQuote,
  play: read,
} satisfies Meta<typeof EducationQuote>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A quote is there, and people moved it on. */
const moved =
  (...moves: QuoteStatus[]) =>
  async ({ world }: MockBilling) => {
    for (const status of moves) world.quoteBecomes(status);
  };

async function unfold({ canvasElement }: Drawn) {
  await read({ canvasElement });
  const card = within(canvasElement);
  await userEvent.click(await card.findByText('Ask for a quote'));
  await card.findByLabelText('Organisation');
  return card;
}

async function ask(drawn: Drawn) {
  const card = await unfold(drawn);
  await userEvent.type(await card.findByLabelText('Organisation'), 'Meadow School');
  await userEvent.type(card.getByLabelText('Your role there'), 'Head teacher');
  for (const name of ['Teachers', 'Students', 'Seats']) {
    await userEvent.type(card.getByLabelText(name), '24');
  }
  await userEvent.type(card.getByLabelText('Needed by'), '2026-09-01');
  await userEvent.click(card.getByRole('button', { name: 'Request quote' }));
  return card;
}

export const Folded: Story = {
  play: says('Ask for a quote'),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const Form: Story = {
  play: async (drawn) => void (await unfold(drawn)),
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

export const Missing: Story = {
  play: async (drawn) => {
    const card = await unfold(drawn);
    await userEvent.click(card.getByRole('button', { name: 'Request quote' }));
    await card.findAllByText('Fill this in.');
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

/** Asked just now: there is no other beside it. */
export const Requested: Story = {
  play: async (drawn) => {
    const card = await ask(drawn);
    await card.findByText('Requested');
  },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
};

/** It could not be sent: what was typed stays. */
export const SendFailed: Story = {
  play: async (drawn) => {
    const card = await ask(drawn);
    await card.findByRole('alert');
  },
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      faults: [{ on: 'POST /quotes', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

export const Answered: Story = {
  name: 'Sent',
  play: says(/Valid until/),
  parameters: { billing: { scenario: 'workspace/education', role: 'admin' } },
};

export const Accepted: Story = {
  parameters: {
    billing: { scenario: 'workspace/education', role: 'admin', prepare: moved('accepted') },
  },
};

export const Invoiced: Story = {
  parameters: {
    billing: {
      scenario: 'workspace/education',
      role: 'admin',
      prepare: moved('accepted', 'invoiced'),
    },
  },
};

export const Paid: Story = {
  parameters: {
    billing: {
      scenario: 'workspace/education',
      role: 'admin',
      prepare: moved('accepted', 'invoiced', 'paid'),
    },
  },
};

/** After an end another may be asked for. */
export const Declined: Story = {
  play: says('Ask for another quote'),
  parameters: {
    billing: { scenario: 'workspace/education', role: 'admin', prepare: moved('declined') },
  },
};

export const Withdrawn: Story = {
  parameters: {
    billing: { scenario: 'workspace/education', role: 'admin', prepare: moved('withdrawn') },
  },
};

/** Nobody accepted it in time. */
export const Expired: Story = {
  play: says('Expired'),
  parameters: {
    billing: {
      scenario: 'workspace/education',
      role: 'admin',
      prepare: (mock: MockBilling) => mock.advance({ days: 30 }),
    },
  },
};

export const QuotesFailed: Story = {
  play: says('This could not be loaded.'),
  parameters: {
    billing: {
      scenario: 'workspace/education',
      role: 'admin',
      faults: [{ on: 'GET /quotes', does: 'fail', code: 'internal', retryable: false }],
    },
  },
};

export const Limited: Story = {
  play: offers('Copy for an admin'),
  parameters: { billing: { scenario: 'workspace/active', role: 'member' } },
};

export const Loading: Story = loading({ scenario: 'workspace/education', role: 'admin' });

export const Failed: Story = failed({ scenario: 'workspace/education', role: 'admin' });

export const Stale: Story = stale({ scenario: 'workspace/education', role: 'admin' });

/** In the markup of a host: how the quote stands comes last. */
export const ByItsParts: Story = {
  play: says('Ask for another quote'),
  args: {
    children: (
      <>
        <EducationQuoteForm />
        <hr />
        <EducationQuoteState />
      </>
    ),
  },
  parameters: {
    billing: { scenario: 'workspace/education', role: 'admin', prepare: moved('declined') },
  },
};
