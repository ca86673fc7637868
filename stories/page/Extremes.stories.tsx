import type { Meta, StoryObj } from '@storybook/react-vite';
import { BillingPage } from '../../src/index.js';
import type { Fault } from '../../mocks/index.js';
import { read } from '../support/read.js';

const meta = { title: 'Page/Extremes', component: BillingPage, play: read } satisfies Meta<
  typeof BillingPage
>;

export default meta;
type Story = StoryObj<typeof meta>;

const rewrite = (on: 'GET /overview' | 'GET /plans', path: readonly string[], value: unknown) =>
  ({ on, does: 'rewrite', path, value }) satisfies Fault;

const WORKSPACE =
  'Gesellschaft für Binnenschifffahrt und Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte mbH';
const PLAN = 'Business with a very long name that marketing would not let go of';
const FEATURES = Array.from(
  { length: 40 },
  (_, place) => `Feature ${place + 1}, which is told in more words than any table has room for`,
);
/** Twelve digits, whatever the unit. */
const MOST = 999_999_999_999;

const named = rewrite('GET /overview', ['workspace', 'name'], WORKSPACE);
const rich = ['balance', 'available', 'planCredits', 'purchasedCredits'].map((figure) =>
  rewrite('GET /overview', ['wallet', figure, 'amount'], MOST),
);

/** Names without an end, forty features, twelve digits of credits. */
export const LongNames: Story = {
  parameters: {
    billing: {
      scenario: 'workspace/active',
      role: 'admin',
      faults: [
        named,
        ...rich,
        rewrite('GET /overview', ['plan', 'name'], PLAN),
        rewrite('GET /plans', ['data', '*', 'name'], PLAN),
        rewrite('GET /plans', ['data', '*', 'features'], FEATURES),
      ],
    },
  },
};

/** Twelve digits, three of them decimals. */
export const LargeBalance: Story = {
  parameters: {
    billing: { scenario: 'team/active', role: 'primary_owner', faults: [named, ...rich] },
  },
};

/** As much is owed. */
export const LargeDebt: Story = {
  parameters: {
    billing: {
      scenario: 'wallet/negative',
      role: 'admin',
      faults: [named, rewrite('GET /overview', ['wallet', 'balance', 'amount'], -MOST)],
    },
  },
};
