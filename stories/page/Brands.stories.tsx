import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BillingPage } from '../../src/index.js';
import { read } from '../support/read.js';
import '../../src/styles/bridges/radix-themes.css';
import '../../src/styles/bridges/shadcn.css';
import './brands.css';

/** The page in the brand of a host. */
const meta = {
  title: 'Page/Brands',
  component: BillingPage,
  parameters: { billing: { scenario: 'team/past-due' }, oneTheme: true },
} satisfies Meta<typeof BillingPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The filled button is of the brand's accent: what the tokens came to. */
const within = (className: string, accent: string): Story => ({
  decorators: [
    (Page) => (
      <div className={className}>
        <Page />
      </div>
    ),
  ],
  play: async (context) => {
    await read(context);
    const filled = context.canvasElement.querySelector('[data-variant="filled"]');
    await expect(filled).toHaveStyle({ backgroundColor: accent });
  },
});

/** Five tokens, set by hand. */
export const FiveTokens: Story = within('brand', 'rgb(11, 107, 93)');

/** Those of shadcn/ui, by the sheet that maps them. */
export const Shadcn: Story = within('like-shadcn', 'oklch(0.5 0.24 285)');
export const ShadcnDark: Story = within('like-shadcn dark', 'oklch(0.78 0.13 285)');

/** Those of Radix Themes, by the sheet that maps them. */
export const RadixThemes: Story = within('radix-themes', 'rgb(58, 91, 199)');
