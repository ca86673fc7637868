/** Every cell of the table of standings that the page draws, as one who may do everything finds it. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { openPage, openPageOf } from '../support/openPage.js';

const SUBSCRIBE_FIRST = 'Subscribe to a plan first to purchase credit packs';
const PAY_FIRST = 'Pay the open invoice first to purchase credit packs';
const RESUME_FIRST = 'Resume the subscription first to purchase credit packs';
const PAY_BEFORE = 'Pay the open invoice before changing plans.';
const FINISH_BEFORE = 'Finish the first payment before changing plans.';
const RESUME_BEFORE = 'Resume the subscription before changing plans.';

type Wanted =
  | 'enabled'
  /** Not on the page: nothing is offered that the standing rules out. */
  | 'absent'
  /** On the page and switched off, with this reason. */
  | { readonly off: string };

type Row = readonly [scenario: ScenarioName, area: string, control: string, wanted: Wanted];

// prettier-ignore
const SUBSCRIBE: readonly Row[] = [
  ['workspace/free',               'Plans', 'Start trial Business',        'enabled'],
  ['workspace/active',             'Plans', 'Start trial Business',        'absent'],
  ['workspace/trialing',           'Plans', 'Start trial Business',        'absent'],
  ['workspace/past-due',           'Plans', 'Proceed to payment Business', 'absent'],
  ['workspace/unpaid',             'Plans', 'Proceed to payment Business', 'absent'],
  ['workspace/incomplete',         'Plans', 'Proceed to payment Business', 'absent'],
  ['workspace/incomplete-expired', 'Plans', 'Proceed to payment Business', 'enabled'],
  ['workspace/canceled',           'Plans', 'Proceed to payment Business', 'enabled'],
  ['workspace/paused',             'Plans', 'Proceed to payment Business', 'absent'],
  ['team/none',                'Team plan', 'Start trial Pro',         'enabled'],
  ['team/active',              'Plans',     'Start trial Pro',         'absent'],
  ['team/trialing',            'Plans',     'Start trial Pro',         'absent'],
  ['team/past-due',            'Plans',     'Proceed to payment Pro',  'absent'],
  ['team/unpaid',              'Plans',     'Proceed to payment Pro',  'absent'],
  ['team/incomplete',          'Plans',     'Proceed to payment Pro',  'absent'],
  ['team/incomplete-expired',  'Plans',     'Proceed to payment Pro',  'enabled'],
  ['team/canceled',            'Plans',     'Proceed to payment Pro',  'enabled'],
  ['team/paused',              'Plans',     'Proceed to payment Pro',  'absent'],
  ['wallet/none',               'Subscription', 'Proceed to payment Agency', 'enabled'],
  ['wallet/active',             'Plans',        'Proceed to payment Agency', 'absent'],
  ['wallet/past-due',           'Plans',        'Proceed to payment Agency', 'absent'],
  ['wallet/unpaid',             'Plans',        'Proceed to payment Agency', 'absent'],
  ['wallet/incomplete',         'Plans',        'Proceed to payment Agency', 'absent'],
  ['wallet/incomplete-expired', 'Plans',        'Proceed to payment Agency', 'enabled'],
  ['wallet/canceled',           'Plans',        'Proceed to payment Agency', 'enabled'],
];

/** Where the page itself changes plans. Without a live subscription there is nothing to change. */
// prettier-ignore
const CHANGE: readonly Row[] = [
  ['workspace/free',               'Plans', 'Downgrade Standard', 'absent'],
  ['workspace/active',             'Plans', 'Downgrade Standard', 'enabled'],
  ['workspace/trialing',           'Plans', 'Downgrade Standard', 'enabled'],
  ['workspace/past-due',           'Plans', 'Downgrade Standard', { off: PAY_BEFORE }],
  ['workspace/unpaid',             'Plans', 'Downgrade Standard', { off: PAY_BEFORE }],
  ['workspace/incomplete',         'Plans', 'Downgrade Standard', { off: FINISH_BEFORE }],
  ['workspace/incomplete-expired', 'Plans', 'Downgrade Standard', 'absent'],
  ['workspace/canceled',           'Plans', 'Downgrade Standard', 'absent'],
  ['workspace/paused',             'Plans', 'Downgrade Standard', { off: RESUME_BEFORE }],
];

// prettier-ignore
const RESUME: readonly Row[] = [
  ['workspace/free',               'Plan', 'Resume', 'absent'],
  ['workspace/active',             'Plan', 'Resume', 'absent'],
  ['workspace/trialing',           'Plan', 'Resume', 'absent'],
  ['workspace/past-due',           'Plan', 'Resume', 'absent'],
  ['workspace/unpaid',             'Plan', 'Resume', 'absent'],
  ['workspace/incomplete',         'Plan', 'Resume', 'absent'],
  ['workspace/incomplete-expired', 'Plan', 'Resume', 'absent'],
  ['workspace/canceled',           'Plan', 'Resume', 'absent'],
  ['workspace/paused',             'Plan', 'Resume', 'enabled'],
  ['team/none',               'Team plan', 'Resume', 'absent'],
  ['team/active',             'Team plan', 'Resume', 'absent'],
  ['team/trialing',           'Team plan', 'Resume', 'absent'],
  ['team/past-due',           'Team plan', 'Resume', 'absent'],
  ['team/unpaid',             'Team plan', 'Resume', 'absent'],
  ['team/incomplete',         'Team plan', 'Resume', 'absent'],
  ['team/incomplete-expired', 'Team plan', 'Resume', 'absent'],
  ['team/canceled',           'Team plan', 'Resume', 'absent'],
  ['team/paused',             'Team plan', 'Resume', 'enabled'],
];

/** A pack needs a subscription in one product, and none in the other. */
// prettier-ignore
const PACK: readonly Row[] = [
  ['team/none',               'Credit packs', 'Buy $10 $10.000 credits', { off: SUBSCRIBE_FIRST }],
  ['team/active',             'Credit packs', 'Buy $10 $10.000 credits', 'enabled'],
  ['team/trialing',           'Credit packs', 'Buy $10 $10.000 credits', 'enabled'],
  ['team/past-due',           'Credit packs', 'Buy $10 $10.000 credits', { off: PAY_FIRST }],
  ['team/unpaid',             'Credit packs', 'Buy $10 $10.000 credits', { off: PAY_FIRST }],
  ['team/incomplete',         'Credit packs', 'Buy $10 $10.000 credits', { off: SUBSCRIBE_FIRST }],
  ['team/incomplete-expired', 'Credit packs', 'Buy $10 $10.000 credits', { off: SUBSCRIBE_FIRST }],
  ['team/canceled',           'Credit packs', 'Buy $10 $10.000 credits', { off: SUBSCRIBE_FIRST }],
  ['team/paused',             'Credit packs', 'Buy $10 $10.000 credits', { off: RESUME_FIRST }],
  ['workspace/free',               'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
  ['workspace/active',             'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
  ['workspace/trialing',           'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
  ['workspace/past-due',           'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
  ['workspace/unpaid',             'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
  ['workspace/incomplete',         'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
  ['workspace/incomplete-expired', 'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
  ['workspace/canceled',           'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
  ['workspace/paused',             'Credit packs', 'Buy $10 1,000 credits', 'enabled'],
];

/** By other facts: a record, an invoice. */
// prettier-ignore
const FACTS: readonly Row[] = [
  ['workspace/free',       'Billing details', 'Visit billing portal', 'absent'],
  ['team/none',            'Billing details', 'Visit billing portal', 'absent'],
  ['wallet/none',          'Billing details', 'Visit billing portal', 'absent'],
  ['workspace/canceled',   'Billing details', 'Visit billing portal', 'enabled'],
  ['team/canceled',        'Billing details', 'Visit billing portal', 'enabled'],
  ['wallet/canceled',      'Billing details', 'Visit billing portal', 'enabled'],
  ['workspace/active',     'Plan',            'Pay invoice',          'absent'],
  ['workspace/past-due',   'Plan',            'Pay invoice',          'enabled'],
  ['workspace/unpaid',     'Plan',            'Pay invoice',          'enabled'],
  ['workspace/incomplete', 'Plan',            'Complete payment',     'enabled'],
  ['workspace/incomplete', 'Plans',           'Complete payment Business', 'enabled'],
  ['team/unpaid',          'Team plan',       'Pay invoice',          'enabled'],
  ['wallet/unpaid',        'Subscription',    'Pay invoice',          'enabled'],
  ['wallet/none',          'Add Balance',     'Add Balance',          'enabled'],
  ['wallet/canceled',      'Add Balance',     'Add Balance',          'enabled'],
];

/**
 * Rows of the table without a control on this page; each is asked for over HTTP all the same:
 * `plan.cancel`, `seats.change`, `storage.buy` and `invoice.preview` belong to widgets of their own,
 * `plan.change` to the portal where that owns plans.
 */
const ALL: readonly Row[] = [...SUBSCRIBE, ...CHANGE, ...RESUME, ...PACK, ...FACTS];

const buttonIn = (area: string, name: string) => {
  const region = screen.queryByRole('region', { name: area });
  return region === null ? null : within(region).queryByRole('button', { name });
};

function stateOf(button: HTMLElement | null): Wanted | { readonly off: string | null } {
  if (button === null) return 'absent';
  if (button.getAttribute('aria-disabled') !== 'true') return 'enabled';
  const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  return { off: reason?.textContent ?? null };
}

describe('the page in each standing', () => {
  it.each(ALL)('%s, %s: "%s" is %j', async (scenario, area, control, wanted) => {
    const { user, sent } = await openPage({ scenario });
    const button = buttonIn(area, control) ?? screen.queryByRole('button', { name: control });
    expect(stateOf(button)).toEqual(wanted);
    if (typeof wanted === 'object' && button !== null) await user.click(button);
    expect(sent).toEqual([]);
  });
});

describe('a scheduled cancellation', () => {
  it.each([
    ['workspace/active', 'Plan'],
    ['workspace/trialing', 'Plan'],
    ['workspace/past-due', 'Plan'],
    ['workspace/unpaid', 'Plan'],
    ['team/active', 'Team plan'],
    ['team/trialing', 'Team plan'],
    ['team/past-due', 'Team plan'],
    ['team/unpaid', 'Team plan'],
    ['wallet/active', 'Subscription'],
    ['wallet/past-due', 'Subscription'],
    ['wallet/unpaid', 'Subscription'],
  ] as const)('%s: can be taken back only once it is made', async (scenario, area) => {
    const mock = createMockBilling({ scenario });
    const { client, unmount } = await openPageOf(mock);
    expect(buttonIn(area, 'Restart')).toBeNull();
    await client.cancelSubscription();
    unmount();
    await openPageOf(mock);
    expect(stateOf(buttonIn(area, 'Restart'))).toBe('enabled');
  });

  it.each([
    ['workspace', 'Plan'],
    ['team', 'Team plan'],
    ['wallet', 'Subscription'],
  ] as const)('%s: can be taken back until its date', async (preset, area) => {
    const mock = createMockBilling({ scenario: `${preset}/canceling` });
    await mock.advance({ days: 16, hours: 23 });
    const { unmount } = await openPageOf(mock);
    expect(stateOf(buttonIn(area, 'Restart'))).toBe('enabled');
    unmount();
    await mock.advance({ hours: 2 });
    await openPageOf(mock);
    expect(buttonIn(area, 'Restart')).toBeNull();
    const plan = { workspace: 'Business', team: 'Pro', wallet: 'Agency' }[preset];
    expect(stateOf(buttonIn('Plans', `Proceed to payment ${plan}`))).toBe('enabled');
  });
});
