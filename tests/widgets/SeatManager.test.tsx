import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  SeatManager,
  SeatManagerForm,
  SeatManagerMembers,
  SeatManagerMeter,
} from '../../src/index.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Role } from '../../src/rules/roles.js';
import { refresh } from '../../src/react/queries.js';
import { answering } from '../support/answering.js';
import { checkout, contract, seats, subscribed, workspace } from '../support/builders.js';
import { openWidget } from '../support/openWidget.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';
import { renderBilling } from '../support/renderBilling.js';

const links = { members: '/members', plans: '/plans', sales: '/sales' };
const ADMIN_ADDS = 'There are more members than paid seats. Ask a workspace admin.';

async function openWith(
  changes: Partial<BillingFacts>,
  { role = 'admin', rules = {} }: { role?: Role; rules?: Partial<Policy> } = {},
) {
  const back = answering('workspace', role, changes, { rules });
  const view = renderBilling(<SeatManager />, { ...back, links });
  await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
  return { ...view, back };
}

const over = (changes = {}) => ({ seats: seats({ paid: 8, used: 10, ...changes }) });
const LIVE = { selector: '[role=status]' };
const number = () => screen.getByRole('spinbutton', { name: 'Paid seats' });
const submit = (name: string) => screen.getByRole('button', { name });

describe('SeatManager', () => {
  it('says in words and on the bar how many seats are used', async () => {
    await openWith({ seats: seats() });
    expect(screen.getByText('8 of 10 seats used')).toBeVisible();
    expect(screen.getByRole('meter', { name: 'Seats' })).toHaveAttribute('aria-valuetext', '80%');
    expect(screen.getByText('Guests and deactivated members take no seat.')).toBeVisible();
    expect(screen.queryByText(/Over by|pending/)).toBeNull();
  });

  it('counts invitations apart', async () => {
    await openWith({ seats: seats({ used: 10, pendingInvites: 3 }) });
    expect(screen.getByText(/^3 invitations are pending\. They take a seat once/)).toBeVisible();
    expect(screen.queryByText(/Over by/)).toBeNull();
  });

  it.each([
    ['fixed', 1, 'If all are accepted, there will be 1 member more than paid seats.'],
    ['fixed', 3, 'If all are accepted, there will be 3 members more than paid seats.'],
    ['flexible', 3, null],
  ] as const)(
    'on a %s plan, full, tells what %i invitations lead to',
    async (mode, count, told) => {
      await openWith({ seats: seats({ used: 10, pendingInvites: count, mode }) });
      expect(screen.queryByText(/^If all are accepted/)?.textContent ?? null).toBe(told);
    },
  );

  it('says by how many it is over, and proposes as many more', async () => {
    await openWith(over());
    expect(screen.getByText(/^Over by 2 seats\. Nobody loses access/)).toBeVisible();
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '125%');
    expect(number()).toHaveValue(10);
    expect(submit('Add 2 seats')).toBeEnabled();
    expect(screen.getByRole('region', { name: 'Seats' })).toHaveAttribute('data-state', 'over');
  });

  it.each([
    ['flexible', 5, ['Paid seats follow your members.', 'At least 5 seats are billed.']],
    ['fixed', 1, ['Paid seats stay as they are until you change them.']],
  ] as const)('tells a %s plan with at least %i', async (mode, minQuantity, words) => {
    await openWith({ seats: seats({ mode, minQuantity }) });
    for (const sentence of words) expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryAllByText(/ billed\.$/)).toHaveLength(minQuantity > 1 ? 1 : 0);
  });

  it('leads to the members of the host', async () => {
    await openWith({});
    expect(screen.getByRole('link', { name: 'Manage members' })).toHaveAttribute(
      'href',
      '/members',
    );
  });
});

describe('a number of seats', () => {
  it.each([
    ['7', 'Every member takes a seat. Remove 1 member first.'],
    ['5', 'Every member takes a seat. Remove 3 members first.'],
    ['10', 'You pay for 10 seats now. Enter another number.'],
    ['8.5', 'Enter a whole number of seats.'],
    ['', 'Enter a whole number of seats.'],
  ])('of “%s” is refused: %s', async (typed, message) => {
    const { user, back } = await openWith({ seats: seats() });
    await user.clear(number());
    if (typed !== '') await user.type(number(), typed);
    await user.click(submit('Change seats'));
    expect(number()).toHaveAccessibleDescription(message);
    expect(number()).toHaveFocus();
    expect(back.asked).toEqual(['GET overview']);
  });

  it('below what the plan bills is refused', async () => {
    const { user } = await openWith({ seats: seats({ used: 2 }) });
    await user.clear(number());
    await user.type(number(), '3{Enter}');
    expect(number()).toHaveAccessibleDescription('This plan has at least 5 seats.');
  });

  it('goes down to what the plan bills', async () => {
    const { user } = await openWith({ seats: seats({ used: 2 }) });
    await user.clear(number());
    await user.type(number(), '5');
    expect(submit('Drop 5 seats')).toBeEnabled();
  });

  it('starts anew once somebody else has changed it', async () => {
    const { user, back, queryClient, client } = await openWith({ seats: seats() });
    await user.clear(number());
    await user.type(number(), '12');
    back.become({ seats: seats({ paid: 15 }) });
    await refresh(queryClient, client);
    expect(await screen.findByText('8 of 15 seats used')).toBeVisible();
    expect(number()).toHaveValue(15);
  });

  it('is stepped by buttons and by keys, and says what it would do', async () => {
    const { user } = await openWith({ seats: seats() });
    await user.click(submit('One seat more'));
    await user.click(submit('One seat more'));
    expect(number()).toHaveValue(12);
    expect(submit('Add 2 seats')).toBeVisible();
    await user.click(submit('One seat less'));
    await user.click(submit('One seat less'));
    expect(number()).toHaveAccessibleDescription('');
    await user.click(submit('One seat less'));
    expect(submit('Drop 1 seat')).toBeVisible();
  });

  it('is not stepped below one', async () => {
    const { user } = await openWith({ seats: seats({ used: 0, minQuantity: 1 }) });
    await user.clear(number());
    await user.type(number(), '1');
    await user.click(submit('One seat less'));
    expect(number()).toHaveValue(1);
  });

  it('is wrong once it is left', async () => {
    const { user } = await openWith({ seats: seats() });
    await user.clear(number());
    await user.type(number(), '7');
    await user.tab();
    expect(number()).toHaveAccessibleDescription(/Remove 1 member first\.$/);
  });

  it('is said when a button steps to it, or what stands against it', async () => {
    const { user } = await openWith({ seats: seats({ used: 10 }) });
    await user.click(submit('One seat more'));
    expect(await screen.findByText('Add 1 seat', LIVE)).toBeInTheDocument();
    await user.click(submit('One seat less'));
    await user.click(submit('One seat less'));
    const tooFew = 'Every member takes a seat. Remove 1 member first.';
    expect(await screen.findByText(tooFew, LIVE)).toBeInTheDocument();
    expect(submit('One seat less')).toHaveFocus();
  });

  it('is not wrong while it is still typed', async () => {
    const { user } = await openWith({ seats: seats() });
    await user.clear(number());
    await user.type(number(), '1');
    expect(number()).toHaveAccessibleDescription('');
    await user.type(number(), '2');
    expect(submit('Add 2 seats')).toBeVisible();
  });
});

describe('a change of seats', () => {
  it('is shown with its price, and made once that is confirmed', async () => {
    const { user, sent } = openWidget(<SeatManager />, { scenario: 'workspace/over-seats' });
    await user.click(await screen.findByRole('button', { name: 'Add 2 seats' }));
    const its = within(await screen.findByRole('dialog', { name: 'Change to 10 seats' }));
    expect(await its.findByText('Remaining time of 2 × Standard')).toBeVisible();
    await user.click(its.getByRole('button', { name: 'Pay $8.77' }));
    expect(await screen.findByText('10 of 10 seats used')).toBeVisible();
    expect(screen.queryByText(/Over by/)).toBeNull();
    expect(number()).toHaveValue(10);
    expect(sent).toEqual(['subscription/preview', 'subscription/change']);
  });

  it('keeps what was typed where it is left', async () => {
    const { user } = openWidget(<SeatManager />, { scenario: 'workspace/over-seats' });
    await user.clear(await screen.findByRole('spinbutton'));
    await user.type(number(), '12{Enter}');
    const its = within(await screen.findByRole('dialog', { name: 'Change to 12 seats' }));
    await user.click(await its.findByRole('button', { name: 'Go back' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(number()).toHaveValue(12);
    expect(submit('Add 4 seats')).toBeVisible();
  });
});

describe('a change of seats that is under way', () => {
  it('is asked for once, also by the keyboard', async () => {
    const { user, back } = await openWith({
      ...over(),
      checkouts: [checkout('change_plan')],
    });
    expect(submit('Add 2 seats')).toHaveAttribute('aria-disabled', 'true');
    expect(submit('Add 2 seats')).toHaveAccessibleDescription(/^Submitted\. Waiting/);
    await user.type(number(), '{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(back.asked).toEqual(['GET overview']);
  });
});

describe('seats that this viewer may not change', () => {
  it('are passed on to an admin while they are too few', async () => {
    const rules = { memberBillingView: 'full' } as const;
    const { user } = await openWith(over(), { role: 'member', rules });
    expect(screen.getByText(ADMIN_ADDS)).toBeVisible();
    expect(screen.queryByRole('spinbutton')).toBeNull();
    expect(screen.queryByText('Manage members')).toBeNull();
    await user.click(submit('Copy for an admin'));
    expect(await navigator.clipboard.readText()).toContain(ADMIN_ADDS);
  });

  it('are no concern of a member while they are enough', async () => {
    await openWith({}, { role: 'member', rules: { memberBillingView: 'full' } });
    expect(screen.getByText('8 of 10 seats used')).toBeVisible();
    expect(screen.queryByText(ADMIN_ADDS)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('call nothing too few that is enough', async () => {
    const rules = { memberBillingView: 'full', deniedPresentation: 'disabled' } as const;
    await openWith({}, { role: 'member', rules });
    expect(submit('Change seats')).toHaveAttribute('aria-disabled', 'true');
    expect(submit('Change seats')).toHaveAccessibleDescription('Your role does not allow this.');
  });

  it('are not shown to members else', async () => {
    await openWith(over(), { role: 'member' });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('wait for the payment that is due', async () => {
    await openWith({ subscription: subscribed('workspace', 'past_due') });
    expect(submit('Change seats')).toHaveAttribute('aria-disabled', 'true');
    expect(submit('Change seats')).toHaveAccessibleDescription(
      'The state of the subscription does not allow this now.',
    );
  });

  it('are sold by people under a contract', async () => {
    await openWith({ contract: contract('seats') });
    expect(screen.getByText(/^Your contract covers this\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Contact Sales' })).toHaveAttribute('href', '/sales');
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });

  it('come with a plan', async () => {
    await openWith({ workspace: workspace({ planKind: 'free' }), subscription: null });
    expect(screen.getByText('Subscribe to a plan first.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Upgrade' })).toHaveAttribute('href', '/plans');
  });

  it('are told without a way to the members where nothing is said of it', async () => {
    const path = ['decisions', 'members.manage'];
    const gone = { on: 'GET /overview', does: 'rewrite', path, value: undefined } as const;
    openWidget(<SeatManager />, { scenario: 'workspace/over-seats', faults: [gone] });
    expect(await screen.findByText('10 of 8 seats used')).toBeVisible();
    expect(screen.queryByText('Manage members')).toBeNull();
  });

  it('are absent where the product has none', async () => {
    await openWith({ seats: null });
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('parts of SeatManager', () => {
  it('stand in the order of the host, each with its class, data and ref', async () => {
    const { drawn, reached } = inHostOrder(SeatManagerMembers, SeatManagerForm, SeatManagerMeter);
    const back = answering('workspace', 'admin', { seats: seats() });
    renderBilling(<SeatManager>{drawn}</SeatManager>, { ...back, links });
    await waitFor(() =>
      expect(reached()).toEqual(['SeatManagerMembers', 'SeatManagerForm', 'SeatManagerMeter']),
    );
  });

  it('draw a meter anywhere from the seats of the host, and read nothing', async () => {
    const { fetch, asked } = answering('workspace', 'admin');
    const figures = { used: 12, paid: 10, overBy: 2 };
    renderBilling(<SeatManagerMeter seats={figures} className="own" />, { fetch });
    expect(screen.getByText('12 of 10 seats used')).toBeVisible();
    expect(screen.getByText(/^Over by 2 seats\./)).toBeVisible();
    expect(screen.getByRole('meter', { name: 'Seats' }).closest('.own')).toHaveAttribute(
      'data-state',
      'over',
    );
    await Promise.resolve();
    expect(asked).toEqual([]);
  });

  it.each([
    ['SeatManagerForm', <SeatManagerForm key="SeatManagerForm" />],
    ['SeatManagerMembers', <SeatManagerMembers key="SeatManagerMembers" />],
    ['SeatManagerMeter', <SeatManagerMeter key="SeatManagerMeter" />],
  ])('%s throws outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <SeatManager>`);
  });
});
