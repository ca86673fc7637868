/** Every cell of the permission matrix that the page draws, as a person finds it there. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import type { Action } from '../../src/rules/actions.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import type { RefusalMessage } from '../../src/rules/refusal.js';
import { BARE_CELLS, CELLS, type PermissionCell } from '../rules/permissions.table.js';
import { usd } from '../support/builders.js';
import { openPage, openPageOf } from '../support/openPage.js';

/** The sentences of M1 to M11, and of the page that is open in part. */
const SENTENCES: Readonly<Partial<Record<RefusalMessage, string>>> = {
  subscribe_before_packs: 'Subscribe to a plan first to purchase credit packs',
  owner_starts_checkout: 'Only the primary owner can start checkout',
  owner_opens_portal: 'Only the primary owner can open the billing portal',
  creator_buys_packs: 'Only the team creator can purchase credit packs',
  owner_buys_packs: 'Only the primary owner can purchase credit packs',
  owner_changes_alerts: 'Only the primary owner can change alerts',
  admin_manages_plan: 'A workspace admin manages the plan.',
  admin_fixes_payment:
    'A workspace admin must fix this payment. Do not add a personal card elsewhere.',
  admin_adds_seats: 'There are more members than paid seats. Ask a workspace admin.',
  admin_frees_storage: 'Storage is over its quota. Ask a workspace admin, or delete files you own.',
  admin_manages_members: 'Member changes need a workspace admin.',
  admin_buys_credits:
    'A workspace admin buys credits and sets Auto-reload. Ask one when credits run low.',
  admin_opens_billing: 'Billing is open to workspace admins. Ask one of them.',
};

const sentenceOf = ({ message }: PermissionCell) =>
  (message && SENTENCES[message]) ?? 'no sentence is written down';

interface Place {
  readonly action: Action;
  readonly preset: Preset;
  readonly scenario: ScenarioName;
  /** The area or the banner, by its title. */
  readonly area: string;
  /** The control's name, or how it starts. */
  readonly control: string;
}

const place = (action: Action, scenario: ScenarioName, area: string, control: string): Place => ({
  action,
  preset: presetOf(scenario),
  scenario,
  area,
  control,
});

function presetOf(scenario: ScenarioName): Preset {
  if (scenario.startsWith('workspace/')) return 'workspace';
  return scenario.startsWith('team/') ? 'team' : 'wallet';
}

const ENDS = 'Scheduled cancellation: your plan ends on February 1, 2026.';
const FULL = 'Over storage: 92 GB of 80 GB used, over by 12 GB.';
const CROWDED = 'Over seats: 10 members on 8 paid seats.';
const SUSPENDED = 'Auto-reload is suspended because charges kept failing.';

/** Where each action has its control, in the scenario that otherwise lets it through. */
// prettier-ignore
const PLACES: readonly Place[] = [
  place('plan.subscribe',    'workspace/free',             'Plans',           'Start trial Business'),
  place('plan.subscribe',    'team/none',                  'Team plan',       'Start trial Pro'),
  place('plan.subscribe',    'wallet/none',                'Subscription',    'Proceed to payment Agency'),
  place('plan.change',       'workspace/active',           'Plans',           'Downgrade Standard'),
  place('plan.change',       'wallet/canceling',           ENDS,              'Change plan'),
  place('plan.restart',      'workspace/canceling',        'Plan',            'Restart'),
  place('plan.restart',      'team/canceling',             'Team plan',       'Restart'),
  place('plan.restart',      'wallet/canceling',           'Subscription',    'Restart'),
  place('plan.resume',       'workspace/paused',           'Plan',            'Resume'),
  place('plan.resume',       'team/paused',                'Team plan',       'Resume'),
  place('sales.contact',     'workspace/active',           'Plans',           'Contact Sales Enterprise'),
  place('portal.open',       'workspace/active',           'Billing details', 'Visit billing portal'),
  place('portal.open',       'team/active',                'Billing details', 'Visit billing portal'),
  place('portal.open',       'wallet/active',              'Billing details', 'Visit billing portal'),
  place('payment.update',    'workspace/past-due',         'Plan',            'Update payment method'),
  place('payment.update',    'team/past-due',              'Team plan',       'Update payment method'),
  place('payment.update',    'wallet/past-due',            'Subscription',    'Update payment method'),
  place('invoice.pay',       'workspace/past-due',         'Plan',            'Pay invoice'),
  place('invoice.pay',       'team/past-due',              'Team plan',       'Pay invoice'),
  place('invoice.pay',       'wallet/past-due',            'Subscription',    'Pay invoice'),
  place('invoice.pay',       'workspace/requires-action',  'Plan',            'Verify payment'),
  place('invoice.pay',       'team/requires-action',       'Team plan',       'Verify payment'),
  place('invoice.view',      'workspace/active',           'Transactions',    'Download Invoice: Credit pack purchase'),
  place('invoice.view',      'team/active',                'Billing details', 'Visit billing portal'),
  place('invoice.view',      'wallet/active',              'Transactions',    'Download Invoice: Added funds, Jan 3'),
  place('wallet.buy_pack',   'workspace/active',           'Credit packs',    'Buy $10 1,000 credits'),
  place('wallet.buy_pack',   'team/active',                'Credit packs',    'Buy $10 $10.000 credits'),
  place('wallet.topup',      'wallet/active',              'Add Balance',     'Add Balance'),
  place('wallet.autoreload', 'workspace/reload-suspended', SUSPENDED,         'Raise cap'),
  place('seats.change',      'workspace/over-seats',       CROWDED,           'Add seats'),
  place('members.manage',    'workspace/over-seats',       CROWDED,           'Manage members'),
  place('storage.buy',       'workspace/over-storage',     FULL,              'Buy storage'),
];

/** Actions that the page only shows: proved in `views` and `the banner`, below. */
const SHOWN: readonly Action[] = [
  'billing.view',
  'billing.view_limited',
  'plan.view',
  'plan.browse',
  'wallet.view',
  'wallet.history',
  'banner.view',
];

/** Cells without a control on this page. Each is asked for over HTTP all the same. */
const drawnLater: readonly (readonly [Action, readonly Preset[], why: string])[] = [
  ['plan.cancel', ['workspace', 'team', 'wallet'], 'Canceling in the app is a widget of its own.'],
  ['plan.change', ['team'], 'The portal owns plan changes: its button stands for them.'],
  ['plan.resume', ['wallet'], 'The product has no trial, so that nothing is ever paused.'],
  ['sales.contact', ['team', 'wallet'], 'No plan of the catalogue is sold by people.'],
  ['quote.request', ['workspace', 'team', 'wallet'], 'Quotes are a form of their own.'],
  ['invoice.preview', ['workspace', 'team', 'wallet'], 'Previews belong to the change dialog.'],
  ['seats.change', ['team', 'wallet'], 'The product has no seats on its page.'],
  ['members.manage', ['team', 'wallet'], 'Members are managed on a page of the host.'],
  ['seats.view', ['workspace', 'team', 'wallet'], 'Seats are a widget of their own.'],
  ['storage.buy', ['team', 'wallet'], 'The product has no storage on its page.'],
  ['storage.view', ['workspace', 'team', 'wallet'], 'Storage is a widget of its own.'],
  ['wallet.buy_pack', ['wallet'], 'The product sells no packs: see what is absent, below.'],
  ['wallet.topup', ['workspace', 'team'], 'Packs stand in its place: see what is absent, below.'],
  ['wallet.autoreload', ['team', 'wallet'], 'Refills are a widget of their own.'],
  ['alerts.view', ['workspace', 'team', 'wallet'], 'Alerts are a widget of their own.'],
  ['alerts.manage', ['workspace', 'team', 'wallet'], 'Alerts are a widget of their own.'],
  ['wallet.spend', ['workspace', 'team', 'wallet'], 'Spending happens in the product.'],
  ['support.send', ['workspace', 'team', 'wallet'], 'Support is a form of its own.'],
  ['refund.request', ['workspace', 'team', 'wallet'], 'Reports are a form of their own.'],
];

const drawn = PLACES.flatMap((its) =>
  BARE_CELLS.filter(({ action, preset }) => action === its.action && preset === its.preset).map(
    (cell) => ({ ...its, ...cell }),
  ),
);
type Drawn = (typeof drawn)[number];

const withExpected = (...wanted: readonly PermissionCell['expected'][]) =>
  drawn.filter(({ expected }) => wanted.includes(expected));

const regionOf = (title: string) => screen.queryByRole('region', { name: title });

/** The control of a place, a button or a way to somewhere else; `null` where it is absent. */
function controlOf({ area, control }: Pick<Place, 'area' | 'control'>): HTMLElement | null {
  const region = regionOf(area);
  if (region === null) return null;
  const found = [
    ...within(region).queryAllByRole('button'),
    ...within(region).queryAllByRole('link'),
  ].filter((it) => nameOf(it).startsWith(control));
  return found[0] ?? null;
}

const nameOf = (it: HTMLElement) =>
  it.getAttribute('aria-label') ?? (it.textContent ?? '').replace(/\s+/g, ' ').trim();

const found = (it: HTMLElement | null): HTMLElement => {
  if (it === null) throw new Error('The control is not on the page.');
  return it;
};

type User = Awaited<ReturnType<typeof openPage>>['user'];

/** Goes there by the keyboard alone. */
async function tabTo(user: User, control: HTMLElement) {
  for (let steps = 0; steps < 100 && document.activeElement !== control; steps++) await user.tab();
}

/** What lands in the clipboard of somebody who presses the copy button below a sentence. */
async function copied(user: User, sentence: HTMLElement) {
  const below = screen
    .getAllByRole('button', { name: 'Copy for an admin' })
    .find((it) => sentence.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(found(below ?? null));
  await screen.findByText('Copied');
  return navigator.clipboard.readText();
}

const copyOf = (workspace: string, warning: string) =>
  `Workspace: ${workspace}\n${warning}\nPage: ${globalThis.location.href}`;

describe('EC-E01 the page', () => {
  it('draws each cell, shows it, or says why it does not', () => {
    const told = (action: Action, preset: Preset) =>
      SHOWN.includes(action) ||
      PLACES.some((its) => its.action === action && its.preset === preset) ||
      drawnLater.some(([its, presets]) => its === action && presets.includes(preset));
    expect(CELLS.filter(({ action, preset }) => !told(action, preset))).toEqual([]);
  });

  it.each(withExpected('allowed'))(
    '$row $preset: offers $action to $role as "$control"',
    async (cell: Drawn) => {
      const { user, sent, went } = await openPage({ scenario: cell.scenario, role: cell.role });
      const control = found(controlOf(cell));
      expect(control).toBeVisible();
      expect(control).not.toHaveAttribute('aria-disabled');
      expect(control).not.toBeDisabled();
      if (cell.action === 'wallet.topup')
        await user.click(screen.getByRole('radio', { name: '$25' }));
      await user.click(control);
      const led = control.getAttribute('href') ?? '';
      await waitFor(() => expect([...sent, ...went, led].join('')).not.toBe(''));
    },
  );

  it.each(withExpected('disabled'))(
    'EC-E15 $row $preset: tells $role why "$control" is off',
    async (cell: Drawn) => {
      const { user, sent, went } = await openPage({ scenario: cell.scenario, role: cell.role });
      const control = found(controlOf(cell));
      expect(control).toHaveAttribute('aria-disabled', 'true');
      expect(control).toHaveAccessibleDescription(sentenceOf(cell));
      await tabTo(user, control);
      expect(control).toHaveFocus();
      await user.keyboard('{Enter}');
      await user.keyboard(' ');
      await user.click(control);
      expect({ sent, went }).toEqual({ sent: [], went: [] });
      expect(control).toHaveFocus();
    },
  );

  it.each(withExpected('hidden', 'limited'))(
    '$row $preset: has no "$control" for $role ($expected)',
    async (cell: Drawn) => {
      await openPage({ scenario: cell.scenario, role: cell.role });
      expect(controlOf(cell)).toBeNull();
      expect(screen.queryByRole('button', { name: cell.control })).toBeNull();
    },
  );
});

/** A limited place: the plan of a workspace is there for members whom the host shows it to. */
interface Limited {
  readonly action: Action;
  readonly scenario: ScenarioName;
  readonly policy?: Partial<Policy>;
  readonly area: string;
  /** Where a banner stands: its own sentence is the warning, and who can act stands below. */
  readonly warning?: string;
}

const full = { memberBillingView: 'full' } as const;
const PAYMENT_FAILED = 'Failed payment: the latest charge of $120.00 failed.';
const byAmount = {
  topUpKind: 'amount',
  topUpBounds: { min: usd(10_00), max: usd(500_00) },
} as const;

// prettier-ignore
const LIMITED: readonly Limited[] = [
  { action: 'plan.restart',    scenario: 'workspace/canceling',       policy: full,     area: 'Plan' },
  { action: 'plan.resume',     scenario: 'workspace/paused',          policy: full,     area: 'Plan' },
  { action: 'sales.contact',   scenario: 'workspace/custom-contract', policy: full,     area: 'Plan' },
  { action: 'payment.update',  scenario: 'workspace/paused',          policy: full,     area: 'Plan' },
  { action: 'invoice.pay',     scenario: 'workspace/requires-action', policy: full,     area: 'Plan' },
  { action: 'payment.update',  scenario: 'workspace/past-due',        area: PAYMENT_FAILED, warning: PAYMENT_FAILED },
  { action: 'seats.change',    scenario: 'workspace/over-seats',      area: CROWDED,    warning: CROWDED },
  { action: 'storage.buy',     scenario: 'workspace/over-storage',    area: FULL,       warning: FULL },
  { action: 'wallet.buy_pack', scenario: 'workspace/active',          area: 'Credit packs' },
  { action: 'wallet.topup',    scenario: 'workspace/active',          policy: byAmount, area: 'Add Balance' },
];

describe('EC-R08 a member who may not', () => {
  it.each(LIMITED)('reads of $action in "$area" whom to ask, and copies it', async (limited) => {
    const { action, scenario, policy, area, warning } = limited;
    const cell = CELLS.find(
      (its) => its.action === action && its.preset === 'workspace' && its.role === 'member',
    );
    expect(cell?.expected).toBe('limited');
    const sentence = (cell?.message && SENTENCES[cell.message]) ?? '';
    const { user, sent } = await openPage({ scenario, policy, role: 'member' });
    const region = found(regionOf(area));
    expect(within(region).getByText(sentence)).toBeVisible();
    expect(within(region).getByText(warning ?? sentence)).toBeVisible();
    expect(await copied(user, within(region).getByText(sentence))).toBe(
      copyOf('Meadow & Finch', warning ?? sentence),
    );
    const controls = [
      ...within(region).getAllByRole('button'),
      ...within(region).queryAllByRole('link'),
    ];
    expect(new Set(controls.map(nameOf))).toEqual(new Set(['Copy for an admin']));
    expect(sent).toEqual([]);
  });
});

const viewers = (action: Action) => BARE_CELLS.filter((cell) => cell.action === action);
const AREA = {
  'plan.view': { workspace: 'Plan', team: 'Team plan', wallet: 'Subscription' },
  'plan.browse': { workspace: 'Plans', team: 'Team plan', wallet: 'Subscription' },
  'wallet.view': { workspace: 'AI credits', team: 'Credit balance', wallet: 'Wallet' },
  'wallet.history': { workspace: 'Transactions', team: 'Transactions', wallet: 'Transactions' },
} as const;
const NEW = { workspace: 'workspace/free', team: 'team/none', wallet: 'wallet/none' } as const;

describe('EC-E01 views', () => {
  it.each(viewers('plan.view'))('3 $preset: the plan for $role is $expected', async (cell) => {
    const { preset, role, expected } = cell;
    await openPage({ scenario: `${preset}/active`, role });
    const region = regionOf(AREA['plan.view'][preset]);
    expect(region !== null && within(region).queryByText('Tier') !== null).toBe(
      expected === 'allowed',
    );
  });

  it.each(viewers('plan.browse'))(
    '4 $preset: the selector for $role is $expected',
    async (cell) => {
      const { preset, role, expected } = cell;
      await openPage({ scenario: NEW[preset], role });
      const region = regionOf(AREA['plan.browse'][preset]);
      const tier = { workspace: 'Business', team: 'Pro', wallet: 'Agency' }[preset];
      expect(
        region !== null && within(region).queryByRole('heading', { name: tier }) !== null,
      ).toBe(expected === 'allowed');
    },
  );

  it.each(viewers('wallet.view'))(
    '21 $preset: the balance for $role is $expected',
    async (cell) => {
      const { preset, role, expected } = cell;
      await openPage({ scenario: `${preset}/active`, role });
      const balance = { workspace: '9,420 credits', team: '$12.480', wallet: '$84.35' }[preset];
      const region = regionOf(AREA['wallet.view'][preset]);
      expect(region !== null && within(region).queryByText(balance) !== null).toBe(
        expected === 'allowed',
      );
    },
  );

  it.each(viewers('wallet.history'))(
    '22 $preset: the ledger for $role is $expected',
    async (cell) => {
      const { preset, role, expected } = cell;
      await openPage({ scenario: `${preset}/active`, role });
      const region = regionOf(AREA['wallet.history'][preset]);
      expect(region !== null && within(region).queryByRole('table') !== null).toBe(
        expected === 'allowed',
      );
    },
  );

  it.each(viewers('billing.view'))('1 $preset: billing for $role is $expected', async (cell) => {
    const { preset, role, expected } = cell;
    await openPage({ scenario: `${preset}/active`, role });
    const { admin_opens_billing: limited = '' } = SENTENCES;
    expect({
      title: screen.queryByRole('heading', { level: 1, name: 'Billing' }) !== null,
      limited: screen.queryByText(limited) !== null,
      nothing:
        screen.queryByText('You do not have access to the billing of this workspace.') !== null,
    }).toEqual({
      title: expected !== 'hidden',
      limited: expected === 'limited',
      nothing: expected === 'hidden',
    });
  });

  it('1 workspace: a member copies what stands there', async () => {
    const { user } = await openPage({ scenario: 'workspace/active', role: 'member' });
    const { admin_opens_billing: limited = '' } = SENTENCES;
    expect(await copied(user, screen.getByText(limited))).toBe(copyOf('Meadow & Finch', limited));
  });

  it.each([
    ['workspace/active', 'Add Balance'],
    ['team/active', 'Add Balance'],
    ['wallet/active', 'Credit packs'],
  ] as const)('%s: has no "%s", which the product does not have', async (scenario, title) => {
    await openPage({ scenario });
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
    expect(screen.queryByRole('link', { name: title })).toBeNull();
  });
});

describe('EC-E01 the banner', () => {
  const DUE = { workspace: '$120.00', team: '$29.00', wallet: '$149.00' } as const;
  const ADVICE = { workspace: 'admin_fixes_payment', team: 'owner_opens_portal' } as const;
  const NAME = { workspace: 'Meadow & Finch', team: 'Harbour Studio', wallet: '' } as const;
  const titleOf = (preset: Preset) => `Failed payment: the latest charge of ${DUE[preset]} failed.`;

  const banners = viewers('banner.view');
  it.each(banners.filter(({ expected }) => expected === 'allowed'))(
    '29 $preset: gives $role its answers',
    async ({ preset, role }) => {
      await openPage({ scenario: `${preset}/past-due`, role });
      const banner = found(regionOf(titleOf(preset)));
      expect(within(banner).getAllByRole('button').map(nameOf)).toEqual([
        'Update payment method',
        'Pay invoice',
      ]);
    },
  );

  it.each(banners.filter(({ expected }) => expected === 'limited'))(
    '29 $preset: gives $role words alone',
    async ({ preset, role }) => {
      const { user, sent } = await openPage({ scenario: `${preset}/past-due`, role });
      const banner = found(regionOf(titleOf(preset)));
      const advice = preset === 'wallet' ? undefined : SENTENCES[ADVICE[preset]];
      expect(within(banner).getByText(advice ?? '')).toBeVisible();
      expect(within(banner).getAllByRole('button').map(nameOf)).toEqual(['Copy for an admin']);
      expect(await copied(user, banner)).toBe(copyOf(NAME[preset], titleOf(preset)));
      expect(sent).toEqual([]);
    },
  );

  it('29 wallet: is not there for an outsider', async () => {
    await openPage({ scenario: 'wallet/past-due', role: 'none' });
    expect(regionOf(titleOf('wallet'))).toBeNull();
  });

  it('25 workspace: tells a member of suspended refills once the credits are spent', async () => {
    const mock = createMockBilling({ scenario: 'workspace/reload-suspended', role: 'member' });
    const before = await openPageOf(mock);
    expect(regionOf(SUSPENDED)).toBeNull();
    before.unmount();
    mock.world.usage(310);
    const { user } = await openPageOf(mock);
    const banner = found(regionOf(SUSPENDED));
    expect(within(banner).getByText(SENTENCES.admin_buys_credits ?? '')).toBeVisible();
    expect(within(banner).queryByRole('link', { name: 'Raise cap' })).toBeNull();
    expect(await copied(user, banner)).toBe(copyOf('Meadow & Finch', SUSPENDED));
  });
});

describe('where a host lets people add any amount', () => {
  it.each(['owner', 'member'] as const)('24 team: tells %s why it is off', async (role) => {
    const { user, sent } = await openPage({ scenario: 'team/active', role, policy: byAmount });
    const control = found(controlOf({ area: 'Add Balance', control: 'Add Balance' }));
    expect(control).toHaveAttribute('aria-disabled', 'true');
    expect(control).toHaveAccessibleDescription('Only the team creator can purchase credit packs');
    await tabTo(user, control);
    expect(control).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(sent).toEqual([]);
  });

  it('24 team: lets the primary owner', async () => {
    await openPage({ scenario: 'team/active', policy: byAmount });
    const control = found(controlOf({ area: 'Add Balance', control: 'Add Balance' }));
    expect(control).not.toHaveAttribute('aria-disabled');
  });
});

describe('a person', () => {
  const packs = () => within(found(regionOf('Credit packs'))).getAllByRole('button');

  it('EC-E06 whose access was taken away finds nothing', async () => {
    await openPage({ scenario: 'team/active', role: 'owner', state: 'deactivated' });
    expect(
      screen.getByText('You do not have access to the billing of this workspace.'),
    ).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('EC-E08 EC-E07 who handed the workspace over is refused, and the page turns read-only', async () => {
    const { user, mock } = await openPage({ scenario: 'team/active', role: 'primary_owner' });
    mock.world.transferOwnership(mock.as('owner').viewer.memberId);
    await user.click(found(packs()[0] ?? null));
    const reason = 'Only the primary owner can purchase credit packs';
    expect(await screen.findByText(reason)).toBeVisible();
    await waitFor(() => {
      expect(packs()).toHaveLength(6);
      for (const pack of packs()) expect(pack).toHaveAttribute('aria-disabled', 'true');
    });
    expect(packs()[0]).toHaveAccessibleDescription(reason);
    expect(screen.queryByText('Only the team creator can purchase credit packs')).toBeNull();
    expect(found(controlOf({ area: 'Billing details', control: 'Visit' }))).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

/** Whatever changes something or leads to a payment. */
const CHANGE =
  /^(Start trial|Proceed|Complete|Continue|Upgrade|Downgrade|Switch|Restart|Resume|Update|Pay |Verify|Finish|Visit|Download|Buy|Add |Contact Sales|Manage|Change|Raise)/;

describe('EC-E05 on a native mobile app', () => {
  const INSTEAD = 'Use the web or desktop app for this.';

  it.each([
    ['workspace/free', 'admin'],
    ['workspace/active', 'admin'],
    ['workspace/past-due', 'billing_admin'],
    ['workspace/over-seats', 'admin'],
    ['workspace/paused', 'admin'],
    ['team/none', 'primary_owner'],
    ['team/active', 'primary_owner'],
    ['team/active', 'owner'],
    ['team/canceling', 'primary_owner'],
    ['team/past-due', 'primary_owner'],
    ['wallet/none', 'admin'],
    ['wallet/active', 'member'],
    ['wallet/past-due', 'admin'],
  ] as const)('%s reads for %s, and changes nothing', async (scenario, role) => {
    const { user, sent } = await openPage({ scenario, role, surface: 'native_mobile' });
    const inPage = screen.queryByRole('navigation', { name: 'Billing areas' });
    const controls = [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')].filter(
      (it) => inPage?.contains(it) !== true,
    );
    expect(controls.map(nameOf).filter((name) => CHANGE.test(name))).toEqual([]);
    expect(screen.getAllByText(INSTEAD).length).toBeGreaterThan(0);
    for (const button of screen.queryAllByRole('button')) await user.click(button);
    expect(sent).toEqual([]);
  });
});
