/** Paid room for members, as a person reads of it. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '../support/openPage.js';

const OVER = /^Over seats/;
const banner = () => screen.queryByRole('region', { name: OVER });

it('EC-T01 three invitations are no reason to say anything', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/over-seats' });
  expect(banner()).toHaveAccessibleName('Over seats: 10 members on 8 paid seats.');
  ['mem_9', 'mem_10'].forEach((id) => mock.world.memberLeaves(id));
  mock.world.memberInvited();
  mock.world.memberInvited();
  await look();
  await waitFor(() => expect(banner()).toBeNull());
});

it('EC-T02 who joins takes a fixed plan over its seats', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/over-seats' });
  mock.world.memberJoins();
  await look();
  expect(
    await screen.findByRole('region', { name: 'Over seats: 11 members on 8 paid seats.' }),
  ).toBeVisible();
});

it('EC-T02 who joins takes a flexible plan along, and its price with it', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/active' });
  const plan = within(screen.getByRole('region', { name: 'Plan' }));
  expect(plan.getByText(/\$120/)).toBeVisible();
  mock.world.memberJoins();
  await look();
  expect(await plan.findByText(/\$135/)).toBeVisible();
  expect(banner()).toBeNull();
});

it('EC-T04 guests and people of the vendor are no reason to say anything', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/active' });
  const plan = within(screen.getByRole('region', { name: 'Plan' }));
  mock.world.memberJoins('A guest', 'member', 'guest');
  mock.world.memberJoins('Help of the vendor', 'admin', 'external');
  await look();
  expect(plan.getByText(/\$120/)).toBeVisible();
  expect(banner()).toBeNull();
});

it('EC-T07 a billing admin adds seats, and reads why members are not theirs to manage', async () => {
  const { user, sent } = await openPage({
    scenario: 'workspace/over-seats',
    role: 'billing_admin',
  });
  const its = within(await screen.findByRole('region', { name: OVER }));
  expect(its.getByRole('link', { name: 'Add seats' })).toHaveAttribute('href', '#billing-seats');
  const members = its.getByRole('button', { name: 'Manage members' });
  expect(members).toHaveAttribute('aria-disabled', 'true');
  expect(members).toHaveAccessibleDescription('Member changes need a workspace admin.');
  await user.click(members);
  expect(sent).toEqual([]);
});

it('EC-T03 three members are billed as five, and one less gives no credit', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/active' });
  const plan = within(screen.getByRole('region', { name: 'Plan' }));
  ['mem_4', 'mem_5', 'mem_6', 'mem_7', 'mem_8'].forEach((id) => mock.world.memberLeaves(id));
  await look();
  expect(await plan.findByText('$15.00 × 5 seats per month')).toBeVisible();
  // three seats went, each for itself: 3 × 8.23
  expect(await screen.findByText('$24.69')).toBeVisible();
  mock.world.memberLeaves('mem_3');
  await look();
  expect(plan.getByText('$15.00 × 5 seats per month')).toBeVisible();
  expect(screen.getByText('$24.69')).toBeVisible();
});

const seats = () => within(screen.getByRole('region', { name: 'Seats' }));
const number = () => seats().getByRole('spinbutton', { name: 'Paid seats' });

it('EC-T05 fewer seats than members are refused, with how many are too many', async () => {
  const { user, sent } = await openPage({ scenario: 'workspace/active' });
  await user.clear(number());
  await user.type(number(), '6{Enter}');
  expect(number()).toHaveAccessibleDescription(
    'Every member takes a seat. Remove 2 members first.',
  );
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(sent).toEqual([]);
});

it('EC-T05 who joins meanwhile is counted by the server, which charges nothing', async () => {
  const { mock, user } = await openPage({ scenario: 'workspace/over-seats' });
  mock.world.memberJoins();
  await user.click(seats().getByRole('button', { name: 'Add 2 seats' }));
  const its = within(await screen.findByRole('dialog', { name: 'Change to 10 seats' }));
  expect(await its.findByRole('alert')).toHaveTextContent(/Remove members first\.$/);
  expect(its.queryByRole('button', { name: /^Pay|^Confirm/ })).toBeNull();
});

it('EC-T06 who is deactivated and comes back is paid from the credit', async () => {
  const { mock, user, look, client } = await openPage({ scenario: 'workspace/active' });
  mock.world.memberDeactivated('mem_8');
  await look();
  expect(await seats().findByText('7 of 7 seats used')).toBeVisible();
  await user.click(seats().getByRole('button', { name: 'One seat more' }));
  await user.click(seats().getByRole('button', { name: 'Add 1 seat' }));
  const its = within(await screen.findByRole('dialog', { name: 'Change to 8 seats' }));
  const due = await its.findByText('Due now');
  expect(due).toHaveTextContent('$0.00');
  expect(its.getByText('Credit from before')).toBeVisible();
  await user.click(its.getByRole('button', { name: 'Confirm change' }));
  expect(await seats().findByText('7 of 8 seats used')).toBeVisible();
  mock.world.memberReactivated('mem_8');
  await look();
  expect(await seats().findByText('8 of 8 seats used')).toBeVisible();
  const { invoiceCredit } = await client.getOverview();
  expect(invoiceCredit?.amount).toBe(0);
});

it('EC-T08 fewer seats are less storage, and the preview says so', async () => {
  const { mock, user, client, look } = await openPage({ scenario: 'workspace/active' });
  const { id: previewId } = await client.previewChange({ quantity: 10 });
  await client.changeSubscription({ quantity: 10, previewId });
  mock.world.fileUploaded(44_000_000_000);
  await look();
  await user.clear(number());
  await user.type(number(), '8');
  await user.click(seats().getByRole('button', { name: 'Drop 2 seats' }));
  const its = within(await screen.findByRole('dialog', { name: 'Change to 8 seats' }));
  expect(await its.findByText(/^Your files take 10 GB more/)).toBeVisible();
});
