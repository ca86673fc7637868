import type { Meta, StoryObj } from '@storybook/react-vite';
import { WalletLinks, WalletLinksLink } from '../../src/index.js';
import { offers, read } from '../support/read.js';

const meta = { title: 'Widgets/WalletLinks', component: WalletLinks, play: read } satisfies Meta<
  typeof WalletLinks
>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {
  play: offers('Rebilling', 'link'),
  parameters: { billing: { scenario: 'wallet/active' } },
};

/** Another product has no such pages, whatever the host named. */
export const NoWallet: Story = { parameters: { billing: { scenario: 'team/active' } } };

/** In the markup of a host: one page within a sentence. */
export const ByItsParts: Story = {
  play: offers('bill your clients', 'link'),
  args: {
    children: (
      <p>
        To pass usage on, <WalletLinksLink place="rebilling">bill your clients</WalletLinksLink>.
      </p>
    ),
  },
  parameters: { billing: { scenario: 'wallet/active' } },
};
