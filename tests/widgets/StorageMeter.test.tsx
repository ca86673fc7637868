import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StorageMeter, StorageMeterFiles, StorageMeterUsage } from '../../src/index.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import { buildOverview } from '../../src/rules/buildOverview.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Role } from '../../src/rules/roles.js';
import { answering } from '../support/answering.js';
import { facts, GB, NOW, policy, storage, viewer } from '../support/builders.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';
import { renderBilling } from '../support/renderBilling.js';

const links = { files: '/files' };

async function openWith(
  changes: Partial<BillingFacts>,
  { role = 'admin', rules = {} }: { role?: Role; rules?: Partial<Policy> } = {},
) {
  const back = answering('workspace', role, changes, { rules });
  const view = renderBilling(<StorageMeter />, { ...back, links, timeZone: 'UTC' });
  await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
  return { ...view, back };
}

const card = () => within(screen.getByRole('region', { name: 'Storage' }));
const meter = () => card().getByRole('meter', { name: 'Storage' });

describe('StorageMeter', () => {
  it.each([
    ['nothing stored', 0, 100 * GB, '0 byte of 100 GB used', '0%', 'under'],
    ['less than nine tenths', 90 * GB - 1, 100 * GB, '90 GB of 100 GB used', '89%', 'under'],
    ['nine tenths', 90 * GB, 100 * GB, '90 GB of 100 GB used', '90%', 'near'],
    ['all of it', 100 * GB, 100 * GB, '100 GB of 100 GB used', '100%', 'near'],
    ['one byte more', 100 * GB + 1, 100 * GB, '100 GB of 100 GB used', '100%', 'over'],
    ['more than twice', 230 * GB, 100 * GB, '230 GB of 100 GB used', '230%', 'over'],
    ['something of no room', GB, 0, '1 GB of 0 byte used', '100%', 'over'],
  ])('says %s in words and on the bar', async (_, used, quota, words, percent, state) => {
    await openWith({ storage: storage({ used, quota }) });
    expect(card().getByText(words)).toBeVisible();
    expect(meter()).toHaveAttribute('aria-valuetext', percent);
    expect(Number(meter().getAttribute('aria-valuenow'))).toBeLessThanOrEqual(100);
    expect(screen.getByRole('region', { name: 'Storage' })).toHaveAttribute('data-state', state);
  });

  it('says nothing more of a quota that is far away', async () => {
    await openWith({ storage: storage() });
    expect(card().queryByText(/full|Over by|several places/)).toBeNull();
  });

  it('says how much is left of a quota that is near', async () => {
    await openWith({ storage: storage({ used: 96.8 * GB }) });
    expect(card().getByText('Nearly full: 3.2 GB left.')).toBeVisible();
    expect(card().getByText(/^The same file in several places counts once/)).toBeVisible();
  });

  it('says by how much it is over, and what is restricted', async () => {
    await openWith({ storage: storage({ used: 103.2 * GB }) });
    expect(card().getByText(/^Over by 3\.2 GB\. Uploads may be blocked/)).toBeVisible();
    expect(card().getByText(/^The same file in several places counts once/)).toBeVisible();
  });

  it('says of when a number is that is being counted anew', async () => {
    const { back, queryClient } = await openWith({ storage: storage({ settling: true }) });
    expect(card().getByText(/^Updating\. Counted Jan 15, 2026, 12:00\sPM;/)).toBeVisible();
    back.become({ storage: storage({ used: 9 * GB, asOf: NOW }) });
    await act(() => queryClient.invalidateQueries());
    expect(await card().findByText('9 GB of 100 GB used')).toBeVisible();
    expect(card().queryByText(/^Updating/)).toBeNull();
  });

  it('speaks of a count that begins while it is looked at', async () => {
    const { back, queryClient } = await openWith({ storage: storage() });
    const regions = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    const [, ...others] = regions();
    expect(regions()).toEqual(['', ...others]);
    back.become({ storage: storage({ settling: true }) });
    await act(() => queryClient.invalidateQueries());
    await waitFor(() =>
      expect(regions()).toEqual([expect.stringMatching(/^Updating\./), ...others]),
    );
  });

  it('leads to the files of the host, and nowhere without them', async () => {
    const { unmount } = await openWith({});
    expect(card().getByRole('link', { name: 'Review files' })).toHaveAttribute('href', '/files');
    unmount();
    const { fetch } = answering('workspace', 'admin');
    renderBilling(<StorageMeter />, { fetch });
    await screen.findByText('10 GB of 100 GB used');
    expect(screen.queryByText('Review files')).toBeNull();
  });

  it.each([
    ['limited', true],
    ['full', true],
    ['none', false],
  ] as const)('shows a member to whom billing is %s what is stored: %s', async (view, shows) => {
    await openWith({}, { role: 'member', rules: { memberBillingView: view } });
    expect(screen.queryByRole('meter') !== null).toBe(shows);
  });

  it('is absent where nothing is stored', async () => {
    await openWith({ storage: null });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says that the read failed', async () => {
    const back = answering('workspace', 'admin');
    back.fail('overview');
    renderBilling(<StorageMeter />, back);
    expect(await screen.findByText(/^This could not be loaded/)).toBeVisible();
    expect(screen.queryByRole('meter')).toBeNull();
  });
});

describe('parts of StorageMeter', () => {
  it('stand in the order of the host, each with its class, data and ref', async () => {
    const { drawn, reached } = inHostOrder(StorageMeterFiles, StorageMeterUsage);
    renderBilling(<StorageMeter>{drawn}</StorageMeter>, {
      ...answering('workspace', 'admin'),
      links,
    });
    await waitFor(() => expect(reached()).toEqual(['StorageMeterFiles', 'StorageMeterUsage']));
  });

  it.each([
    ['StorageMeterFiles', <StorageMeterFiles key="StorageMeterFiles" />],
    ['StorageMeterUsage', <StorageMeterUsage key="StorageMeterUsage" />],
  ])('%s throws outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <StorageMeter>`);
  });
});

describe('the storage of a host', () => {
  it.each([
    [{ used: 40 * GB, quota: 80 * GB, state: 'under' }, '40 GB of 80 GB used'],
    [{ used: 75 * GB, quota: 80 * GB, state: 'near' }, 'Nearly full: 5 GB left.'],
    [{ used: 92 * GB, quota: 80 * GB, state: 'over', overBy: 12 * GB }, /^Over by 12 GB\./],
  ] as const)('is drawn, and nothing is read: %j', async (storage, words) => {
    const { fetch, asked } = answering('workspace', 'admin');
    renderBilling(<StorageMeter storage={storage} />, { fetch, links });
    expect(card().getByText(words)).toBeVisible();
    expect(screen.getByRole('region')).toHaveAttribute('data-state', storage.state);
    expect(screen.queryByText('Review files')).toBeNull();
    await Promise.resolve();
    expect(asked).toEqual([]);
  });

  it('does not compile where it contradicts itself', () => {
    const [used, quota] = [2 * GB, GB];
    const contradictions = [
      // @ts-expect-error over, and not by how much
      <StorageMeter key={1} storage={{ used, quota, state: 'over' }} />,
      // @ts-expect-error counted anew, and not as of when
      <StorageMeter key={2} storage={{ used, quota, state: 'under', settling: true }} />,
      // @ts-expect-error within the quota, and beyond it
      <StorageMeter key={3} storage={{ used, quota, state: 'near', overBy: GB }} />,
    ];
    expect(contradictions).toHaveLength(3);
  });

  it('may be what an overview of its own says', async () => {
    const { storage } = buildOverview(facts('workspace'), viewer('admin'), policy('workspace'));
    const { fetch, asked } = answering('workspace', 'admin');
    renderBilling(<StorageMeter storage={storage ?? undefined} />, { fetch });
    expect(card().getByText('10 GB of 100 GB used')).toBeVisible();
    expect(asked).toEqual([]);
  });
});
