import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  AddBalance,
  type CheckoutSlotProps,
  AddBalanceAmount,
  AddBalanceSubmit,
} from '../../src/index.js';
import type { Policy } from '../../src/rules/index.js';
import { answering } from '../support/answering.js';
import { checkout, usd } from '../support/builders.js';
import { type RenderOptions, renderBilling } from '../support/renderBilling.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';

function FakeSlot({ onComplete, onClose }: CheckoutSlotProps) {
  return (
    <>
      <button onClick={onComplete}>Pay</button>
      <button onClick={onClose}>Leave</button>
    </>
  );
}
const slots = { checkout: FakeSlot };

const field = () => screen.findByRole('textbox', { name: 'Amount (USD)' });
const button = () => screen.getByRole('button', { name: 'Add Balance' });

/** The form of a wallet, and the bodies of the checkouts that it asked for. */
async function open(options: Partial<RenderOptions> = {}) {
  const back = answering('wallet', 'admin');
  const bodies: unknown[] = [];
  const fetch = async (request: Request) => {
    if (request.method === 'POST') bodies.push(await request.clone().json());
    return back.fetch(request);
  };
  const { user } = renderBilling(<AddBalance />, { fetch, slots, ...options });
  return { back, bodies, user, input: await field() };
}

const amountsOf = (bodies: readonly unknown[]) =>
  bodies.map((body) => (body as { readonly amount?: unknown }).amount);

describe('AddBalance', () => {
  it('offers shortcuts beside a free amount, and nothing chosen', async () => {
    await open();
    const shortcuts = screen.getAllByRole('radio');
    expect(shortcuts.map((it) => it.closest('label')?.textContent)).toEqual([
      '$25',
      '$50',
      '$100',
      '$250',
    ]);
    for (const shortcut of shortcuts) expect(shortcut).not.toBeChecked();
    expect(screen.getByRole('group', { name: 'Amount to add' })).toBeVisible();
    expect(await field()).toHaveAccessibleDescription('From $10 to $5,000');
  });

  it('repeats what will be charged next to the button, as it is typed', async () => {
    const { user, input } = await open();
    expect(button()).toHaveAccessibleDescription('Choose or enter an amount. It is charged once.');
    await user.click(screen.getByRole('radio', { name: '$50' }));
    expect(input).toHaveValue('50');
    expect(button()).toHaveAccessibleDescription(
      '$50.00 will be charged once and added to the wallet.',
    );
    await user.clear(input);
    await user.type(input, '1,250.5');
    expect(screen.getByRole('radio', { name: '$50' })).not.toBeChecked();
    expect(button()).toHaveAccessibleDescription(
      '$1,250.50 will be charged once and added to the wallet.',
    );
    await user.clear(input);
    await user.type(input, '100');
    expect(screen.getByRole('radio', { name: '$100' })).toBeChecked();
  });

  it.each([
    ['en-US', '10', 10_00],
    ['en-US', '5000', 5_000_00],
    ['en-US', '12.50', 12_50],
    ['de-DE', '12,50', 12_50],
    ['de-DE', '1.250', 1_250_00],
  ])('opens one checkout in %s for %s', async (locale, text, cents) => {
    const { bodies, user, input } = await open({ locale });
    await user.type(input, `${text}{Enter}`);
    expect(await screen.findByRole('region', { name: 'Checkout' })).toBeVisible();
    expect(amountsOf(bodies)).toEqual([usd(cents)]);
    expect(bodies).toEqual([expect.objectContaining({ purpose: 'top_up' })]);
  });

  it.each([
    ['en-US', '', 'Enter an amount.'],
    ['en-US', 'fifty', 'Enter an amount in digits, such as 10.50.'],
    ['en-US', '12,50', 'Enter an amount in digits, such as 10.50.'],
    ['de-DE', '12.50', 'Enter an amount in digits, such as 10,50.'],
    ['en-US', '12.505', 'Use at most 2 decimals.'],
    ['en-US', '9.99', 'The least that can be added is $10.'],
    ['en-US', '5000.01', 'The most that can be added at once is $5,000.'],
    ['en-US', '99999999999999999999', 'The most that can be added at once is $5,000.'],
  ])('refuses in %s %j and keeps it: %s', async (locale, text, sentence) => {
    const { bodies, user, input } = await open({ locale });
    if (text !== '') await user.type(input, text);
    expect(input).not.toHaveAttribute('aria-invalid');
    await user.click(button());
    expect(input).toHaveFocus();
    expect(input).toHaveValue(text);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(screen.getByText(sentence)).toBeVisible();
    expect(bodies).toEqual([]);
  });

  it('forgives as soon as the amount is mended', async () => {
    const { user, input } = await open();
    await user.type(input, '9');
    await user.tab();
    expect(input).toHaveAttribute('aria-invalid', 'true');
    await user.type(input, '9');
    expect(input).not.toHaveAttribute('aria-invalid');
  });

  it('holds the amount while its checkout is open', async () => {
    const { bodies, user, input } = await open();
    await user.click(screen.getByRole('radio', { name: '$25' }));
    await user.dblClick(button());
    await screen.findByRole('region', { name: 'Checkout' });
    expect(button()).toHaveAttribute('aria-busy', 'true');
    await user.type(input, '0');
    await user.click(screen.getByRole('radio', { name: '$250' }));
    await user.click(button());
    expect(input).toHaveValue('25');
    expect(bodies).toHaveLength(1);
  });

  it('gives back amount and focus when the checkout is left', async () => {
    const { user, input } = await open();
    await user.type(input, '75');
    await user.click(button());
    await screen.findByRole('region', { name: 'Checkout' });
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(input).toHaveValue('75');
    expect(button()).toHaveFocus();
    expect(button()).not.toHaveAttribute('aria-busy');
  });

  it('is ready for another amount once paid, and waits for the confirmation', async () => {
    const complete = vi.fn<() => void>();
    const { back, user, input } = await open({ onCheckoutComplete: complete });
    await user.type(input, '75');
    await user.click(button());
    await screen.findByRole('region', { name: 'Checkout' });
    back.become({ checkouts: [checkout('top_up', { amount: usd(75_00) })] });
    await user.click(screen.getByRole('button', { name: 'Pay' }));
    expect(complete).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/^Submitted\. Waiting/)).toBeVisible();
    expect(input).toHaveValue('');
    expect(button()).toHaveAttribute('aria-busy', 'true');
    expect(button()).toHaveAccessibleDescription(/^Submitted\. Waiting/);
  });

  it('shows why a checkout could not be opened, and loses nothing', async () => {
    const { back, user, input } = await open();
    back.fail('checkouts');
    await user.type(input, '75{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(input).toHaveValue('75');
  });
});

describe('AddBalance for who may not', () => {
  const byAmount: Partial<Policy> = {
    topUpKind: 'amount',
    topUpBounds: { min: usd(10_00), max: usd(5_000_00) },
  };
  const outsider = { as: { state: 'guest' } } as const;

  it('keeps the button in reach and says why', async () => {
    const back = answering('team', 'owner', {}, { rules: byAmount });
    const { user } = renderBilling(<AddBalance />, back);
    const input = await field();
    expect(button()).toHaveAccessibleDescription('Only the team creator can purchase credit packs');
    await user.type(input, '50{Enter}');
    await user.click(button());
    expect(back.asked).toEqual(['GET overview']);
  });

  it('gives a text to pass on where controls are taken away', async () => {
    const back = answering('workspace', 'member', {}, { rules: byAmount });
    renderBilling(<AddBalance />, back);
    expect(await screen.findByText(/^A workspace admin buys credits/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy for an admin' })).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('sends a mobile app to the web', async () => {
    const back = answering('wallet', 'admin', {}, { as: { surface: 'native_mobile' } });
    renderBilling(<AddBalance />, back);
    expect(await screen.findByText('Use the web or desktop app for this.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['is absent for a guest', answering('wallet', 'member', {}, outsider)],
    ['is absent where the product takes no amounts', answering('team', 'primary_owner')],
  ])('%s', async (_, back) => {
    renderBilling(<AddBalance />, back);
    await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each([
    ['failed', /^This could not be loaded/],
    ['signed out', /^You are signed out/],
  ])('says that the read %s', async (arm, text) => {
    const back = answering('wallet', 'admin');
    back.fail('overview');
    const fetch = () => Promise.resolve(new Response(null, { status: 401 }));
    renderBilling(<AddBalance />, arm === 'failed' ? back : { fetch });
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('parts of AddBalance', () => {
  it('stand in the order of the host, each with its class, data and ref', async () => {
    const { drawn, reached } = inHostOrder(AddBalanceSubmit, AddBalanceAmount);
    const { fetch } = answering('wallet', 'admin');
    renderBilling(<AddBalance>{drawn}</AddBalance>, { fetch });
    await waitFor(() => expect(reached()).toEqual(['AddBalanceSubmit', 'AddBalanceAmount']));
  });

  it('buy what was typed from their places', async () => {
    const { drawn } = inHostOrder(AddBalanceSubmit, AddBalanceAmount);
    const { fetch } = answering('wallet', 'admin');
    const { user } = renderBilling(<AddBalance>{drawn}</AddBalance>, { fetch, slots });
    await user.type(await field(), '20');
    await user.click(button());
    expect(await screen.findByRole('button', { name: 'Pay' })).toBeVisible();
  });

  it.each([
    ['AddBalanceAmount', <AddBalanceAmount key="AddBalanceAmount" />],
    ['AddBalanceSubmit', <AddBalanceSubmit key="AddBalanceSubmit" />],
  ])('%s throws outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <AddBalance>`);
  });
});
