import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StorageAddOns, StorageAddOnsTiers } from '../../src/index.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Role } from '../../src/rules/roles.js';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { answering } from '../support/answering.js';
import { clickable } from '../support/clickable.js';
import { contract, GB, storage, subscribed, workspace } from '../support/builders.js';
import { openWidget } from '../support/openWidget.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';
import { renderBilling } from '../support/renderBilling.js';

const links = { plans: '/plans', sales: '/sales' };
const ADMIN_FREES = 'Storage is over its quota. Ask a workspace admin, or delete files you own.';
const WAITING = /^Submitted\. Waiting/;
const full = { storage: storage({ used: 120 * GB }) };

async function openWith(
  changes: Partial<BillingFacts>,
  { role = 'admin', rules = {} }: { role?: Role; rules?: Partial<Policy> } = {},
) {
  const back = answering('workspace', role, changes, { rules });
  const view = renderBilling(<StorageAddOns />, { ...back, links });
  await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
  return { ...view, back };
}

const open = (options: MockBillingOptions = {}) =>
  openWidget(<StorageAddOns />, { scenario: 'workspace/active', ...options });
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const button = (name: string) => screen.findByRole('button', { name });

describe('StorageAddOns', () => {
  it('lists what is on sale at the interval of the plan', async () => {
    open();
    await button('Add 100 GB');
    expect(rows()).toEqual([
      '100 GB$5 each monthAdd 100 GB',
      '200 GB$9 each monthAdd 200 GB',
      '500 GB$19 each monthAdd 500 GB',
      '1 TB$35 each monthAdd 1 TB',
      '2 TB$59 each monthAdd 2 TB',
    ]);
  });

  it('says of a tier that is too small by how much', async () => {
    const { mock, unmount } = open({ scenario: 'workspace/over-storage' });
    await button('Add 100 GB');
    expect(screen.queryByText(/^Over by/)).toBeNull();
    unmount();
    mock.world.fileUploaded(158 * GB);
    renderBilling(<StorageAddOns />, mock);
    await button('Add 100 GB');
    expect(rows()[0]).toBe('100 GB$5 each monthOver by 70 GB with thisAdd 100 GB');
    expect(rows()[1]).toBe('200 GB$9 each monthAdd 200 GB');
  });

  it('does not say it of totals that are being counted anew', async () => {
    const { mock, unmount } = open({ scenario: 'workspace/over-storage' });
    await button('Add 100 GB');
    unmount();
    mock.world.fileUploaded(158 * GB);
    const path = ['storage', 'settling'];
    mock.faults.add({ on: 'GET /overview', does: 'rewrite', path, value: true });
    renderBilling(<StorageAddOns />, mock);
    await button('Add 100 GB');
    expect(rows()[0]).toBe('100 GB$5 each monthAdd 100 GB');
  });

  it('says what is too little in place of the tier that there is', async () => {
    const { user, mock, unmount } = open();
    await user.click(await button('Add 200 GB'));
    const its = within(await screen.findByRole('dialog'));
    await user.click(await its.findByRole('button', { name: /^Pay/ }));
    await screen.findByText('Your add-on');
    unmount();
    mock.world.fileUploaded(154 * GB);
    renderBilling(<StorageAddOns />, mock);
    await button('Switch to 100 GB');
    expect(rows()[0]).toBe('100 GB$5 each monthOver by 20 GB with thisSwitch to 100 GB');
    expect(rows()[2]).toBe('500 GB$19 each monthSwitch to 500 GB');
  });

  it('adds a tier once its price is confirmed', async () => {
    const { user, sent } = open();
    await user.click(await button('Add 200 GB'));
    const its = within(await screen.findByRole('dialog', { name: 'Add 200 GB of storage' }));
    expect(await its.findByText('Remaining time of extra storage')).toBeVisible();
    await user.click(its.getByRole('button', { name: 'Pay $4.94' }));
    expect(await screen.findByText('Your add-on')).toBeVisible();
    expect(rows()[1]).toBe('200 GBYour add-on$9 each monthDrop 200 GB');
    expect(await button('Switch to 100 GB')).toBeVisible();
    expect(sent).toEqual(['subscription/preview', 'subscription/change']);
  });

  it('drops it, and warns of files that would be too many', async () => {
    const { user, mock } = open();
    await user.click(await button('Add 100 GB'));
    const adding = within(await screen.findByRole('dialog'));
    await user.click(await adding.findByRole('button', { name: /^Pay/ }));
    await screen.findByText('Your add-on');
    mock.world.fileUploaded(54 * GB);
    await user.click(await button('Drop 100 GB'));
    const its = within(await screen.findByRole('dialog', { name: 'Drop 100 GB of storage' }));
    expect(await its.findByText(/20 GB more than the storage that is left/)).toBeVisible();
    await user.click(its.getByRole('button', { name: 'Confirm change' }));
    await waitFor(() => expect(screen.queryByText('Your add-on')).toBeNull());
    expect(await button('Add 100 GB')).toBeVisible();
  });

  it('drops one that is no longer on sale', async () => {
    const { user, mock, sent, unmount } = open();
    await user.click(await button('Add 100 GB'));
    const adding = within(await screen.findByRole('dialog'));
    await user.click(await adding.findByRole('button', { name: /^Pay/ }));
    await screen.findByText('Your add-on');
    unmount();
    const path = ['data', '0', 'id'];
    mock.faults.add({ on: 'GET /storage-tiers', does: 'rewrite', path, value: 'another' });
    renderBilling(<StorageAddOns />, mock);
    await button('Switch to 200 GB');
    expect(rows()[0]).toBe('Your add-onNo longer on saleDrop your add-on');
    await user.click(await button('Drop your add-on'));
    const its = within(await screen.findByRole('dialog', { name: 'Drop your add-on' }));
    await user.click(await its.findByRole('button', { name: 'Confirm change' }));
    await waitFor(() => expect(screen.queryByText('Your add-on')).toBeNull());
    expect(await button('Add 200 GB')).toBeVisible();
    expect(sent).toHaveLength(2);
  });

  it('offers nothing else while a change waits for its confirmation', async () => {
    const { user } = open({ delays: { webhook: 60_000 } });
    await user.click(await button('Add 100 GB'));
    const its = within(await screen.findByRole('dialog'));
    await user.click(await its.findByRole('button', { name: /^Pay/ }));
    const card = within(screen.getByRole('region', { name: 'Storage add-ons' }));
    expect(await card.findByText(/^Submitted\. Waiting for confirmation/)).toBeVisible();
    const other = await button('Add 500 GB');
    await waitFor(() => expect(other).toHaveAttribute('aria-disabled', 'true'));
    expect(other).toHaveAccessibleDescription(/^Submitted\. Waiting/);
    await user.click(other);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says that nothing is on sale', async () => {
    const value: readonly unknown[] = [];
    open({ faults: [{ on: 'GET /storage-tiers', does: 'rewrite', path: ['data'], value }] });
    expect(await screen.findByText('No storage is on sale at the moment.')).toBeVisible();
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('drops the last one though nothing is on sale any more', async () => {
    const { user, mock, unmount } = open();
    await user.click(await button('Add 100 GB'));
    const adding = within(await screen.findByRole('dialog'));
    await user.click(await adding.findByRole('button', { name: /^Pay/ }));
    await screen.findByText('Your add-on');
    unmount();
    const value: readonly unknown[] = [];
    mock.faults.add({ on: 'GET /storage-tiers', does: 'rewrite', path: ['data'], value });
    renderBilling(<StorageAddOns />, mock);
    expect(await button('Drop your add-on')).toBeVisible();
  });

  it('calls no list unread that may not be read while a change is under way', async () => {
    const { user, mock, unmount } = open({ delays: { webhook: 60_000 } });
    await user.click(await button('Add 100 GB'));
    const its = within(await screen.findByRole('dialog'));
    await user.click(await its.findByRole('button', { name: /^Pay/ }));
    await screen.findByText(WAITING, { selector: 'p' });
    unmount();
    const { asked } = clickable(<StorageAddOns />, mock);
    expect(await screen.findByText(WAITING, { selector: 'p' })).toBeVisible();
    expect(asked).toEqual(['GET overview']);
    expect(screen.queryByText(/^This could not be loaded/)).toBeNull();
  });

  it('says that the list could not be read, and reads it again', async () => {
    const { user, mock } = open();
    await button('Add 100 GB');
    mock.faults.add({ on: 'GET /storage-tiers', does: 'fail', code: 'internal', retryable: false });
    renderBilling(<StorageAddOns />, mock);
    expect(await screen.findByText(/^This could not be loaded/)).toBeVisible();
    mock.faults.clear();
    await user.click(await button('Try again'));
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Add 100 GB' })).toHaveLength(2),
    );
  });
});

describe('storage that this viewer may not buy', () => {
  it('is passed on to an admin while there is too little', async () => {
    const { user, back } = await openWith(full, { role: 'member' });
    expect(screen.getByText(ADMIN_FREES)).toBeVisible();
    await user.click(await button('Copy for an admin'));
    expect(await navigator.clipboard.readText()).toContain(ADMIN_FREES);
    expect(back.asked).toEqual(['GET overview']);
  });

  it('is no concern of a member while there is enough', async () => {
    await openWith({}, { role: 'member' });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each([
    ['past due', { subscription: subscribed('workspace', 'past_due') }],
    ['paused', { subscription: subscribed('workspace', 'paused') }],
  ])('waits for a subscription that is %s', async (_, changes) => {
    await openWith(changes);
    const buy = await button('Buy storage');
    expect(buy).toHaveAttribute('aria-disabled', 'true');
    expect(buy).toHaveAccessibleDescription(
      'The state of the subscription does not allow this now.',
    );
  });

  it('is sold by people under a contract', async () => {
    await openWith({ contract: contract('add_ons') });
    expect(screen.getByRole('link', { name: 'Contact Sales' })).toHaveAttribute('href', '/sales');
    expect(screen.queryByText('Buy storage')).toBeNull();
  });

  it('comes with a plan', async () => {
    await openWith({ workspace: workspace({ planKind: 'free' }), subscription: null, ...full });
    expect(screen.getByText('Subscribe to a plan first.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Upgrade' })).toHaveAttribute('href', '/plans');
    expect(screen.queryByText('Buy storage')).toBeNull();
  });

  it('is absent where nothing is stored', async () => {
    await openWith({ storage: null });
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('parts of StorageAddOns', () => {
  it('stand in the order of the host, each with its class, data and ref', async () => {
    const { drawn, reached } = inHostOrder(StorageAddOnsTiers);
    const { fetch, workspaceId } = createMockBilling({ scenario: 'workspace/active' });
    renderBilling(<StorageAddOns>{drawn}</StorageAddOns>, { fetch, workspaceId });
    await button('Add 100 GB');
    await waitFor(() => expect(reached()).toEqual(['StorageAddOnsTiers']));
  });

  it.each([['StorageAddOnsTiers', <StorageAddOnsTiers key="StorageAddOnsTiers" />]])(
    '%s throws outside',
    (name, part) => {
      expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <StorageAddOns>`);
    },
  );
});
