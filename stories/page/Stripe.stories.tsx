/** Payments in the page, by the slots of Stripe over a fake of Stripe.js: no money moves. */
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CreditPackGrid, PaymentMethod, PaymentRecovery } from '../../src/index.js';
import { type Drawn, read } from '../support/read.js';

const meta = { title: 'Page/Stripe' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const press = async ({ canvasElement }: Drawn, name: RegExp | string) =>
  userEvent.click(await within(canvasElement).findByRole('button', { name }));

/** Opens a payment, and waits for what it shows. */
const opens = (name: RegExp | string, shown: RegExp | string) => async (drawn: Drawn) => {
  await read(drawn);
  await press(drawn, name);
  await expect(await within(drawn.canvasElement).findByText(shown)).toBeVisible();
};

const BUY = /^Buy \$10 /;
const NOT_LOADED = 'The payment form could not be loaded. Nothing was charged.';

/** In line, below what opened it. */
export const Checkout: Story = {
  render: () => <CreditPackGrid />,
  play: opens(BUY, /^Test card form/),
  parameters: { billing: { scenario: 'team/active', stripe: {} } },
};

/** The form was sent, and the back end says that the money has come. */
export const CheckoutPaid: Story = {
  render: () => <CreditPackGrid />,
  play: async (drawn) => {
    await opens(BUY, /^Test card form/)(drawn);
    await press(drawn, 'Pay');
    await waitFor(() =>
      expect(within(drawn.canvasElement).queryByText(/^Test card form/)).toBeNull(),
    );
  },
  parameters: { billing: { scenario: 'team/active', stripe: {} } },
};

/** The bank says no: nothing was charged, and the form stays for another card. */
export const CheckoutDeclined: Story = {
  render: () => <CreditPackGrid />,
  play: async (drawn) => {
    await opens(BUY, /^Test card form/)(drawn);
    await press(drawn, 'Decline');
    await within(drawn.canvasElement).findByText(/was declined/);
  },
  parameters: { billing: { scenario: 'team/active', stripe: {} } },
};

/** Stripe takes its time: given up after 30 seconds. */
export const CheckoutLoading: Story = {
  render: () => <CreditPackGrid />,
  play: opens(BUY, 'Loading the payment form'),
  parameters: { billing: { scenario: 'team/active', stripe: { hold: true } } },
};

/** Stripe.js did not come: a blocker, a policy of the page, no connection. */
export const LoadFailed: Story = {
  render: () => <CreditPackGrid />,
  play: opens(BUY, NOT_LOADED),
  parameters: { billing: { scenario: 'team/active', stripe: { failLoads: 1 } } },
};

/** Stripe refused to create the checkout; another try is one click away. */
export const CreationRefused: Story = {
  render: () => <CreditPackGrid />,
  play: opens(BUY, NOT_LOADED),
  parameters: { billing: { scenario: 'team/active', stripe: { failCreations: 1 } } },
};

export const CardForm: Story = {
  render: () => <PaymentMethod />,
  play: opens('Update Card Info', 'Save card'),
  parameters: { billing: { scenario: 'wallet/active', stripe: {} } },
};

/** The card was refused; the form stays for another one. */
export const CardRefused: Story = {
  render: () => <PaymentMethod />,
  play: async (drawn) => {
    await opens('Update Card Info', 'Save card')(drawn);
    const card = within(drawn.canvasElement).getByLabelText('Test card');
    await userEvent.selectOptions(card, 'A card that is declined');
    await press(drawn, 'Save card');
    await within(drawn.canvasElement).findByText(/could not be saved/);
  },
  parameters: { billing: { scenario: 'wallet/active', stripe: {} } },
};

/** The bank asks about the payment that was made; no other one is started. */
export const BankAsks: Story = {
  render: () => <PaymentRecovery />,
  play: opens(/^Verify payment/, 'Your bank asks you to confirm this payment.'),
  parameters: { billing: { scenario: 'wallet/requires-action', stripe: { hold: true } } },
};

/** The person gave up at the bank. */
export const BankRefused: Story = {
  render: () => <PaymentRecovery />,
  play: async (drawn) => {
    await read(drawn);
    await press(drawn, /^Verify payment/);
    await within(drawn.canvasElement).findByRole('alert');
  },
  parameters: {
    billing: { scenario: 'wallet/requires-action', stripe: { refuseVerifications: 1 } },
  },
};
