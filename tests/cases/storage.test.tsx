/** Files against their quota, as a person reads of them. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BillingPage } from '../../src/index.js';
import { answering } from '../support/answering.js';
import { GB, storage } from '../support/builders.js';
import { openPage } from '../support/openPage.js';
import { renderBilling } from '../support/renderBilling.js';

const FULL = /^Over storage/;
const banner = () => screen.queryByRole('region', { name: FULL });
const answersIn = (it: HTMLElement) =>
  within(it)
    .queryAllByRole('link')
    .map((link) => link.textContent);

it('EC-G01 a full quota is not over, and is with one byte more', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/active' });
  mock.world.fileUploaded(34 * GB);
  await look();
  expect(banner()).toBeNull();
  mock.world.fileUploaded(1);
  await look();
  expect(
    await screen.findByRole('region', {
      name: 'Over storage: 80 GB of 80 GB used, over by 1 byte.',
    }),
  ).toBeVisible();
});

it('EC-G02 files that were deleted are being counted, and no storage is offered meanwhile', async () => {
  const { mock, look } = await openPage({
    scenario: 'workspace/over-storage',
    delays: { totals: 180_000 },
  });
  const name = 'Over storage: 92 GB of 80 GB used, over by 12 GB.';
  const before = await screen.findByRole('region', { name });
  expect(answersIn(before)).toEqual(['Buy storage', 'Review files', 'Upgrade']);
  mock.world.fileDeleted(20 * GB);
  await look();
  const its = await screen.findByRole('region', { name });
  expect(within(its).getByText('Updating…')).toBeVisible();
  expect(answersIn(its)).toEqual(['Review files']);
  await mock.advance({ minutes: 3 });
  await look();
  await waitFor(() => expect(banner()).toBeNull());
});

it('EC-G03 a tier that is too small says how much is still over', async () => {
  const { mock, client, look } = await openPage({ scenario: 'workspace/over-storage' });
  mock.world.fileUploaded(158 * GB);
  const change = { storageAddOnId: 'storage_100gb_month' };
  const { id: previewId } = await client.previewChange(change);
  await client.changeSubscription({ ...change, previewId });
  await look();
  expect(
    await screen.findByRole('region', {
      name: 'Over storage: 250 GB of 180 GB used, over by 70 GB.',
    }),
  ).toBeVisible();
});

const addOns = () => within(screen.getByRole('region', { name: 'Storage add-ons' }));
const meter = () => within(screen.getByRole('region', { name: 'Storage' }));

it('EC-G04 another tier takes the place of the one before, for the difference', async () => {
  const { user } = await openPage({ scenario: 'workspace/over-storage' });
  await user.click(await addOns().findByRole('button', { name: 'Add 100 GB' }));
  const adding = within(await screen.findByRole('dialog', { name: 'Add 100 GB of storage' }));
  await user.click(await adding.findByRole('button', { name: 'Pay $2.74' }));
  expect(await meter().findByText('92 GB of 180 GB used')).toBeVisible();

  await user.click(await addOns().findByRole('button', { name: 'Switch to 500 GB' }));
  const its = within(await screen.findByRole('dialog', { name: 'Switch to 500 GB of storage' }));
  await user.click(await its.findByRole('button', { name: 'Pay $7.68' }));
  expect(await meter().findByText('92 GB of 580 GB used')).toBeVisible();
  expect(addOns().getAllByText('Your add-on')).toHaveLength(1);
  expect(addOns().getByRole('button', { name: 'Drop 500 GB' })).toBeVisible();
});

it('EC-G05 a free workspace reads of cleaning up and of plans, and of no storage', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/free' });
  mock.world.fileUploaded(2 * GB);
  await look();
  const its = await screen.findByRole('region', {
    name: 'Over storage: 3 GB of 2 GB used, over by 1 GB.',
  });
  expect(answersIn(its)).toEqual(['Review files', 'Upgrade']);
  expect(screen.queryByText('Buy storage')).toBeNull();
});

it('EC-G06 with the plan its storage goes, and what is stored stays counted', async () => {
  const { mock, client, look } = await openPage({ scenario: 'workspace/active' });
  ['mem_6', 'mem_7', 'mem_8'].forEach((id) => mock.world.memberLeaves(id)); // five fit the free plan
  await client.cancelSubscription();
  await mock.advance({ days: 18 });
  await look();
  const its = await screen.findByRole('region', {
    name: 'Over storage: 46 GB of 2 GB used, over by 44 GB.',
  });
  expect(answersIn(its)).toEqual(['Review files', 'Upgrade']);
});

it('EC-G07 a file that is used elsewhere frees nothing, and that is said', async () => {
  const { mock, look } = await openPage({ scenario: 'workspace/over-storage' });
  mock.world.fileUploaded(6 * GB, 'film.mp4');
  mock.world.fileUploaded(6 * GB, 'film.mp4');
  await look();
  expect(await meter().findByText('98 GB of 80 GB used')).toBeVisible();
  mock.world.fileDeleted(6 * GB, 'film.mp4');
  await look();
  expect(meter().getByText('98 GB of 80 GB used')).toBeVisible();
  expect(meter().getByText(/deleting one of its copies may free nothing/)).toBeVisible();
  mock.world.fileDeleted(6 * GB, 'film.mp4');
  await look();
  expect(await meter().findByText('92 GB of 80 GB used')).toBeVisible();
});

it('EC-G08 storage that was bought while a payment is due leaves the payment in its place', async () => {
  const { mock, client, look } = await openPage({
    scenario: 'workspace/past-due',
    policy: { storageWhilePastDue: 'allow', retryOnMethodUpdate: false },
  });
  const change = { storageAddOnId: 'storage_100gb_month' };
  await mock.processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
  const { id: previewId } = await client.previewChange(change);
  await client.changeSubscription({ ...change, previewId });
  await look();
  const due = await screen.findByRole('region', {
    name: 'Failed payment: the latest charge of $120.00 failed.',
  });
  expect(within(due).getByRole('button', { name: 'Pay invoice' })).toBeVisible();
});

it.each([
  ['en-US', /^Over storage: 1\.1 GB of 1 GB used, over by 73\.7 MB\.$/],
  ['de-DE', /^Over storage: 1,1\sGB of 1\sGB used, over by 73,7\sMB\.$/],
])('EC-G09 gigabytes are decimal in %s', async (locale, name) => {
  const binary = 2 ** 30;
  const changes = { storage: storage({ used: binary, quota: GB }) };
  const { fetch } = answering('workspace', 'admin', changes);
  renderBilling(<BillingPage />, { fetch, locale });
  expect(await screen.findByRole('region', { name })).toBeVisible();
});
