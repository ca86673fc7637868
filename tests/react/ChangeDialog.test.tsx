import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { PlanSelector } from '../../src/index.js';
import { DAY } from '../../src/rules/time.js';
import { clickable } from '../support/clickable.js';
import { clientOf } from '../support/opened.js';
import type { RenderOptions } from '../support/renderBilling.js';

afterEach(() => vi.useRealTimers());

type Props = Omit<RenderOptions, 'fetch'>;

/** A workspace on Standard, by the month, without credit. */
const onStandard = (options: MockBillingOptions = {}) =>
  createMockBilling({ scenario: 'workspace/over-seats', ...options });

async function ask(mock: MockBilling, name: string | RegExp, props: Props = {}) {
  const view = clickable(<PlanSelector />, mock, props);
  await view.user.click(await screen.findByRole('button', { name }));
  const dialog = await screen.findByRole('dialog');
  return { ...view, dialog: within(dialog), element: dialog };
}

const upgrade = (mock: MockBilling, props: Props = {}) => ask(mock, 'Upgrade Business', props);
const pay = /^Pay \$/;
const isGone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const planOf = async (mock: MockBilling) => (await clientOf(mock).getOverview()).plan?.id;
const changes = (paths: readonly string[]) =>
  paths.filter((it) => it === 'POST subscription/change').length;
const declining = {
  on: 'POST /subscription/change',
  does: 'fail',
  code: 'payment_declined',
} as const;

describe('a change of plan', () => {
  it('is shown with its lines, what is due, and the next invoice, before it is made', async () => {
    const mock = onStandard();
    const { dialog, element, asked: paths } = await upgrade(mock);
    expect(element).toHaveAccessibleName('Upgrade to Business');
    expect(await dialog.findByText('Due now')).toHaveTextContent('Due now $');
    const lines = dialog.getAllByRole('term').map((it) => it.textContent);
    expect(lines[0]).toMatch(/^Unused time of \d+ × Standard$/);
    expect(lines[1]).toMatch(/^Remaining time of \d+ × Business$/);
    expect(dialog.getByText(/^Next invoice on /)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Go back' })).toHaveFocus();
    expect(changes(paths)).toBe(0);
  });

  it('tells what a credit takes off what is due', async () => {
    const mock = onStandard();
    const path = ['creditApplied', 'amount'];
    mock.faults.add({ on: 'POST /subscription/preview', does: 'rewrite', path, value: 5_00 });
    const { dialog } = await upgrade(mock);
    const credit = await dialog.findByText('Credit from before');
    expect(credit.nextElementSibling).toHaveTextContent('−$5.00');
  });

  it('cannot be left while it is being made', async () => {
    const mock = onStandard();
    const { user, dialog } = await upgrade(mock);
    mock.faults.add({ on: 'POST /subscription/change', does: 'delay', ms: 5_000 });
    await user.click(await dialog.findByRole('button', { name: pay }));
    await user.click(dialog.getByRole('button', { name: 'Go back' }));
    await user.keyboard('{Escape}');
    expect(dialog.getByRole('button', { name: pay })).toBeVisible();
    await mock.advance({ seconds: 5 });
    await isGone();
    expect(await planOf(mock)).toBe('business');
  });

  it.each([
    ['in step', 0],
    ['two days slow', -2],
    ['two days fast', 2],
  ])('shows its figures anew in time where the clock here is %s', async (_, days) => {
    const mock = onStandard();
    vi.useFakeTimers({ now: Date.parse(mock.now) + days * DAY, shouldAdvanceTime: true });
    const { dialog, asked: paths } = await upgrade(mock);
    await dialog.findByRole('button', { name: pay });
    const previews = () => paths.filter((it) => it === 'POST subscription/preview').length;
    const pass = async (minutes: number) => {
      await mock.advance({ minutes });
      await act(() => vi.advanceTimersByTimeAsync(minutes * 60_000));
    };
    await pass(9);
    expect(previews()).toBe(1);
    await pass(2);
    expect(await dialog.findByText(/^The earlier figures no longer hold/)).toBeVisible();
    expect(previews()).toBe(2);
  });

  it('is made once, told, and closes', async () => {
    const mock = onStandard();
    const { user, dialog, asked: paths } = await upgrade(mock);
    await user.dblClick(await dialog.findByRole('button', { name: pay }));
    await isGone();
    expect(screen.getByText('Changed. Your billing is up to date.')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Current plan Business' })).toBeVisible();
    expect(changes(paths)).toBe(1);
  });

  it('is made once though its button is pressed twice in one moment', async () => {
    const mock = onStandard();
    const { dialog, asked: paths } = await upgrade(mock);
    const button = await dialog.findByRole('button', { name: pay });
    act(() => {
      button.click();
      button.click();
    });
    await isGone();
    expect(changes(paths)).toBe(1);
  });

  it('is left without a charge, and the focus is back', async () => {
    const mock = onStandard();
    const { user, dialog, asked: paths } = await upgrade(mock);
    await user.click(dialog.getByRole('button', { name: 'Go back' }));
    await isGone();
    expect(screen.getByRole('button', { name: 'Upgrade Business' })).toHaveFocus();
    expect(await planOf(mock)).toBe('standard');
    expect(changes(paths)).toBe(0);
  });

  it('that cannot be previewed says so, and is tried again', async () => {
    const mock = onStandard();
    const remove = mock.faults.add({
      on: 'POST /subscription/preview',
      does: 'fail',
      code: 'internal',
      retryable: false,
    });
    const { user, dialog } = await upgrade(mock);
    expect(await dialog.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(dialog.queryByRole('button', { name: pay })).toBeNull();
    remove();
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByRole('button', { name: pay })).toBeVisible();
  });

  it('that ran out is shown anew and charges nothing', async () => {
    const mock = onStandard();
    const { user, dialog } = await upgrade(mock);
    await dialog.findByRole('button', { name: pay });
    await mock.advance({ minutes: 11 });
    await user.click(dialog.getByRole('button', { name: pay }));
    expect(
      await dialog.findByText(
        'The earlier figures no longer hold, so these are new. Nothing was charged.',
      ),
    ).toBeVisible();
    expect(await planOf(mock)).toBe('standard');
    await user.click(dialog.getByRole('button', { name: pay }));
    await isGone();
    expect(await planOf(mock)).toBe('business');
  });

  it('that the bank declines says so, stays open, and changes nothing', async () => {
    const mock = onStandard();
    mock.faults.add({ ...declining, times: 1 });
    const { user, dialog } = await upgrade(mock);
    await user.click(await dialog.findByRole('button', { name: pay }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('The card was declined.');
    await user.click(dialog.getByRole('button', { name: pay }));
    await isGone();
    expect(await planOf(mock)).toBe('business');
  });

  it('whose answer was lost is the same one when it is confirmed again', async () => {
    const mock = onStandard();
    mock.faults.add({ on: 'POST /subscription/change', does: 'lose_answer', times: 1 });
    const { user, dialog } = await upgrade(mock);
    await user.click(await dialog.findByRole('button', { name: pay }));
    expect(await dialog.findByRole('alert')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: pay }));
    await isGone();
    expect(screen.getByText('Changed. Your billing is up to date.')).toBeInTheDocument();
    expect(await planOf(mock)).toBe('business');
  });

  it('settles where the confirmation is still to come', async () => {
    const mock = onStandard({ delays: { webhook: 60_000 } });
    const { user, dialog } = await upgrade(mock);
    await user.click(await dialog.findByRole('button', { name: pay }));
    await isGone();
    expect(screen.getByText('Submitted. Waiting for confirmation.')).toBeInTheDocument();
    expect(await screen.findByText(/^Submitted\. Waiting for confirmation, usually/)).toBeVisible();
  });
});

describe('the bank', () => {
  const needy = () => {
    const mock = onStandard();
    mock.world.cardNeedsAuthentication();
    return mock;
  };

  it('asks its question in the dialog', async () => {
    const mock = needy();
    const { user, dialog } = await upgrade(mock);
    await user.click(await dialog.findByRole('button', { name: pay }));
    const form = await dialog.findByRole('region', { name: 'Confirm at your bank' });
    expect(form).toHaveFocus();
    await user.click(within(form).getByRole('button', { name: 'Verify' }));
    await isGone();
    expect(screen.getByText('Confirmed. Updating your billing.')).toBeInTheDocument();
    expect(await planOf(mock)).toBe('business');
  });

  it('that is left unanswered leaves the payment to be confirmed', async () => {
    const mock = needy();
    const { user, dialog } = await upgrade(mock);
    await user.click(await dialog.findByRole('button', { name: pay }));
    const form = await dialog.findByRole('region', { name: 'Confirm at your bank' });
    await user.click(within(form).getByRole('button', { name: 'Cancel' }));
    await isGone();
    expect(screen.getByText('Closed. The payment is not confirmed.')).toBeInTheDocument();
  });

  it('that says no is told, and nothing is left to confirm here', async () => {
    const mock = needy();
    const verification = ({ onError }: { readonly onError: (error: unknown) => void }) => (
      <button onClick={() => onError({ code: 'not_verified' })}>Fail</button>
    );
    const { user, dialog } = await upgrade(mock, { slots: { verification } });
    await user.click(await dialog.findByRole('button', { name: pay }));
    await user.click(await dialog.findByRole('button', { name: 'Fail' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('was not confirmed at the bank');
    expect(dialog.queryByRole('button', { name: pay })).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await isGone();
  });

  it('is asked later where no slot can', async () => {
    const mock = needy();
    const { user, dialog } = await upgrade(mock, { slots: {} });
    await user.click(await dialog.findByRole('button', { name: pay }));
    await isGone();
    expect(
      screen.getByText('Changed. The payment still has to be confirmed at your bank.'),
    ).toBeInTheDocument();
  });
});

describe('without a card', () => {
  const cardless = async () => {
    const mock = onStandard();
    const client = clientOf(mock);
    for (const { id } of await client.listPaymentMethods()) await client.removePaymentMethod(id);
    return mock;
  };

  it('one is asked for first, and the same change goes on', async () => {
    const mock = await cardless();
    const { user, dialog, asked: paths } = await upgrade(mock);
    await user.click(await dialog.findByRole('button', { name: pay }));
    const form = await dialog.findByRole('region', { name: 'New card' });
    expect(changes(paths)).toBe(0);
    await user.click(within(form).getByRole('button', { name: 'Pay' }));
    await isGone();
    expect(await planOf(mock)).toBe('business');
    expect(paths.filter((it) => it === 'POST subscription/preview')).toHaveLength(1);
  });

  it('the form may be left, and the figures are there again', async () => {
    const mock = await cardless();
    const { user, dialog } = await upgrade(mock);
    await user.click(await dialog.findByRole('button', { name: pay }));
    const form = await dialog.findByRole('region', { name: 'New card' });
    await user.click(within(form).getByRole('button', { name: 'Cancel' }));
    expect(dialog.getByRole('button', { name: pay })).toHaveFocus();
    expect(await planOf(mock)).toBe('standard');
  });

  it('the processor takes one where the page has no form for it', async () => {
    const mock = await cardless();
    const { slots } = createFakes(mock);
    const { user, dialog, went } = await upgrade(mock, { slots: { checkout: slots.checkout } });
    await user.click(await dialog.findByRole('button', { name: pay }));
    await isGone();
    expect(went).toHaveLength(1);
  });

  it('a link leads to the processor where its page did not open', async () => {
    const mock = await cardless();
    const props = { slots: {}, navigate: () => false };
    const { user, dialog } = await upgrade(mock, props);
    await user.click(await dialog.findByRole('button', { name: pay }));
    expect(await dialog.findByRole('link', { name: 'Open the payment page' })).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'I finished' }));
    await isGone();
  });

  it('nothing can be paid at the processor any more by who leaves its link', async () => {
    const mock = await cardless();
    const props = { slots: {}, navigate: () => false };
    const { user, dialog, asked: paths } = await upgrade(mock, props);
    await user.click(await dialog.findByRole('button', { name: pay }));
    const link = await dialog.findByRole('link', { name: 'Open the payment page' });
    const page = link.getAttribute('href') ?? '';
    await user.click(dialog.getByRole('button', { name: 'Go back' }));
    await isGone();
    await waitFor(() => expect(paths.some((it) => it.startsWith('DELETE checkouts/'))).toBe(true));
    expect(await mock.processor.pay(page)).toMatchObject({ outcome: 'expired' });
    expect(await planOf(mock)).toBe('standard');
  });
});

describe('a downgrade', () => {
  it('that costs nothing now asks for no card', async () => {
    const mock = createMockBilling({ scenario: 'workspace/canceling' });
    const client = clientOf(mock);
    for (const { id } of await client.listPaymentMethods()) await client.removePaymentMethod(id);
    const { user, dialog } = await ask(mock, 'Downgrade Standard');
    await user.click(await dialog.findByRole('button', { name: 'Confirm change' }));
    await isGone();
    expect(await planOf(mock)).toBe('standard');
  });

  it('tells what becomes of the scheduled end, and that the rest is kept as credit', async () => {
    const mock = createMockBilling({ scenario: 'workspace/canceling' });
    const { dialog, element } = await ask(mock, 'Downgrade Standard');
    expect(element).toHaveAccessibleName('Downgrade to Standard');
    expect(
      await dialog.findByText('Your cancellation is taken back: the subscription goes on.'),
    ).toBeVisible();
    expect(dialog.getByText('Due now')).toHaveTextContent('Due now $0.00');
    expect(dialog.getByText(/^What is left over is kept as credit/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Confirm change' })).toBeVisible();
  });
});
