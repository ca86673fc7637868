/** Every cell of the permission matrix, asked for with the request itself. */
import { describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import type { Action } from '../../src/rules/actions.js';
import { money } from '../../src/rules/money.js';
import type { BillingOverview } from '../../src/rules/overview.js';
import type { Preset } from '../../src/rules/presets.js';
import { BARE_CELLS, CELLS, type PermissionCell } from '../rules/permissions.table.js';
import { pack, PAYER, PRESET_NAMES, usd } from '../support/builders.js';
import {
  attempt,
  DONE,
  knownTo,
  NOT_FOUND,
  overviewOf,
  refusedFor,
  send,
  tagOf,
} from '../support/crafted.js';
import { scenarioFor, type Stage, stage, stageFor, still } from '../support/stages.js';
import { ROUTES, WITHOUT_ROUTE } from './requests.table.js';

/** A wallet has no previews, and a change without one is stale: its plans change in the portal. */
const isWithoutPreview = (preset: Preset, route: string) =>
  preset === 'wallet' && route === 'POST /subscription/change';

/** A team's plans are not paid by the seat. */
function answerTo({ action, expected, reason, preset }: PermissionCell, route: string) {
  if (reason === 'not_member') return NOT_FOUND;
  if (expected !== 'allowed') return refusedFor(reason ?? 'none');
  if (action === 'seats.change' && preset === 'team') return { status: 422, code: 'validation' };
  return isWithoutPreview(preset, route) ? { status: 409, code: 'preview_stale' } : DONE;
}

const routed = (cells: readonly PermissionCell[]) =>
  cells.flatMap((cell) =>
    ROUTES.filter(([action]) => action === cell.action).map(([, route, request]) => ({
      ...cell,
      route,
      request,
      answer: answerTo(cell, route),
    })),
  );

type RoutedCell = ReturnType<typeof routed>[number];

async function outcome({ preset, request }: RoutedCell, { by, payer, trace }: Stage) {
  return attempt(by, await request(preset, await knownTo(payer)), trace);
}

describe('EC-E01 a request for each cell of the matrix', () => {
  it('has a route, or is answered by the overview', () => {
    const asked = new Set<Action>([...ROUTES.map(([action]) => action), ...WITHOUT_ROUTE]);
    const actions = new Set(CELLS.map(({ action }) => action));
    expect([...asked].toSorted()).toEqual([...actions].toSorted());
  });

  it.each(routed(BARE_CELLS))('$row $preset: $action of $role, $route: $answer', async (cell) => {
    const { action, preset, role, answer } = cell;
    expect(await outcome(cell, stageFor(action, preset, role))).toMatchObject(answer);
  });

  const switchedOff = CELLS.filter((cell) => !BARE_CELLS.includes(cell));
  it.each(routed(switchedOff))(
    '$row $preset: $action of $role, $route, where a host has it: $answer',
    async (cell) => {
      const { preset, role, action, answer } = cell;
      const worth = preset === 'team' ? money(10_000, 'USD', 3) : usd(10_00);
      const choices =
        action === 'wallet.topup'
          ? { topUpKind: 'amount' as const, topUpBounds: { min: usd(10_00), max: usd(500_00) } }
          : { autoReload: 'on' as const };
      const packs = [pack('pack_10', 10_00, worth)];
      expect(await outcome(cell, still(preset, role, { packs }, choices))).toMatchObject(answer);
    },
  );
});

/** What the overview holds of an action, and for which products. */
const PARTS: readonly (readonly [Action, readonly Preset[], (it: BillingOverview) => unknown])[] = [
  ['plan.view', ['workspace', 'team', 'wallet'], ({ plan }) => plan],
  ['plan.view', ['workspace', 'team', 'wallet'], ({ subscription }) => subscription],
  ['seats.view', ['workspace'], ({ seats }) => seats],
  ['storage.view', ['workspace'], ({ storage }) => storage],
  ['wallet.view', ['workspace', 'team', 'wallet'], ({ wallet }) => wallet],
  ['wallet.history', ['workspace', 'team', 'wallet'], ({ wallet }) => wallet?.recent],
  ['alerts.view', ['workspace', 'team'], ({ wallet }) => wallet?.alerts],
  ['invoice.pay', ['workspace', 'wallet'], ({ payment }) => payment],
  ['invoice.preview', ['workspace'], ({ invoiceCredit }) => invoiceCredit],
];

describe('EC-E01 the overview', () => {
  const members = BARE_CELLS.filter(({ reason }) => reason !== 'not_member');
  it.each(members)('$row $preset: says to $role of $action: $expected', async (cell) => {
    const { action, preset, role, expected, reason, message } = cell;
    const { decisions } = await overviewOf(stageFor(action, preset, role).by);
    expect(decisions[action]).toMatchObject(
      expected === 'allowed'
        ? { allowed: true }
        : { allowed: false, presentation: expected, reason, ...(message && { message }) },
    );
  });

  const seen = PARTS.flatMap(([action, presets, part]) =>
    members
      .filter((cell) => cell.action === action && presets.includes(cell.preset))
      .map((cell) => ({ ...cell, part })),
  );
  it.each(seen)('$preset: holds for $role what $action opens ($expected)', async (cell) => {
    const { action, preset, role, expected, part } = cell;
    const held = part(await overviewOf(stageFor(action, preset, role).by)) ?? null;
    expect(held !== null).toBe(expected === 'allowed');
  });

  it.each([
    ['workspace', 'admin', 'manager', ['update_payment_method', 'pay_invoice'], null],
    ['workspace', 'billing_admin', 'manager', ['update_payment_method', 'pay_invoice'], null],
    ['workspace', 'member', 'limited', [], 'admin_fixes_payment'],
    ['team', 'primary_owner', 'manager', ['update_payment_method', 'pay_invoice'], null],
    ['team', 'owner', 'limited', [], 'owner_opens_portal'],
    ['team', 'member', 'limited', [], 'owner_opens_portal'],
    ['wallet', 'admin', 'manager', ['update_payment_method', 'pay_invoice'], null],
    ['wallet', 'member', 'manager', ['update_payment_method', 'pay_invoice'], null],
  ] as const)(
    '29 %s: has a banner for %s (%s)',
    async (preset, role, audience, answers, advice) => {
      const { banner } = await overviewOf(stage(`${preset}/past-due`, preset, role).by);
      expect(banner).toMatchObject({ kind: 'payment_failed', audience, advice });
      expect(banner?.answers.map(({ answer }) => answer)).toEqual(answers);
    },
  );
});

const everyRoute = PRESET_NAMES.flatMap((preset) =>
  ROUTES.map(([action, route, request]) => ({ preset, action, route, request })),
);

describe('EC-E06 a deactivated member with an old link', () => {
  const LEAVER = { workspace: 'billing_admin', team: 'owner', wallet: 'member' } as const;

  it.each(everyRoute)('finds nothing: $preset $route ($action)', async (row) => {
    const { preset, action, request } = row;
    const mock = createMockBilling({ scenario: scenarioFor(action, preset) });
    const old = mock.as(LEAVER[preset]);
    const asked = await request(preset, await knownTo(mock));
    mock.world.memberDeactivated(old.viewer.memberId);
    expect(await attempt(old, asked, () => tagOf(mock))).toMatchObject(NOT_FOUND);
  });
});

describe('a guest', () => {
  const OPEN: readonly Action[] = ['billing.view_limited', 'support.send'];
  const own = ROUTES.filter(([action]) => action !== 'wallet.topup');
  it.each(own)('asks for %s by %s', async (action, _, request) => {
    const mock = createMockBilling({ scenario: scenarioFor(action, 'workspace') });
    const guest = mock.as({ role: 'member', state: 'guest' });
    const asked = await request('workspace', await knownTo(mock));
    expect(await attempt(guest, asked, () => tagOf(mock))).toMatchObject(
      OPEN.includes(action) ? DONE : refusedFor('role'),
    );
  });
});

/** Rows 5 to 19 without the views, 23 to 25, 27 and 31. */
const NOT_ON_MOBILE: readonly Action[] = [
  'plan.subscribe',
  'plan.change',
  'plan.cancel',
  'plan.restart',
  'plan.resume',
  'sales.contact',
  'portal.open',
  'payment.update',
  'invoice.pay',
  'invoice.view',
  'quote.request',
  'invoice.preview',
  'seats.change',
  'storage.buy',
  'wallet.buy_pack',
  'wallet.topup',
  'wallet.autoreload',
  'alerts.manage',
  'refund.request',
];

describe('EC-E05 a native mobile app', () => {
  const cells = routed(BARE_CELLS.filter(({ action }) => NOT_ON_MOBILE.includes(action)));
  it.each(cells)('$preset: does no $action for $role by $route', async (cell) => {
    const { preset, role, action, reason, request, answer } = cell;
    const mock = createMockBilling({ scenario: scenarioFor(action, preset) });
    const asked = await request(preset, await knownTo(mock));
    const app = mock.as({ role, surface: 'native_mobile' });
    const isToldFirst = reason === 'policy_off' || reason === 'not_member';
    expect(await attempt(app, asked, () => tagOf(mock))).toMatchObject(
      isToldFirst ? answer : refusedFor('surface_unsupported'),
    );
  });

  it.each(PRESET_NAMES)('of %s still reads', async (preset) => {
    const door = createMockBilling({ scenario: `${preset}/active`, surface: 'native_mobile' });
    for (const path of ['/overview', '/plans', '/transactions']) {
      expect((await send(door, { method: 'GET', path })).status).toBe(200);
    }
  });
});

describe('a checkout that somebody else opened', () => {
  const PURCHASE = {
    workspace: ['wallet.buy_pack', { purpose: 'credit_pack', packId: 'pack_10' }],
    team: ['wallet.buy_pack', { purpose: 'credit_pack', packId: 'pack_10' }],
    wallet: ['wallet.topup', { purpose: 'top_up', amount: usd(25_00) }],
  } as const;
  const cells = BARE_CELLS.filter(({ preset, action }) => PURCHASE[preset][0] === action);

  it.each(cells)('$preset: is for $role to see and to close: $expected', async (cell) => {
    const { preset, role } = cell;
    const mock = createMockBilling({ scenario: `${preset}/active`, role });
    const payer = mock.as(PAYER[preset]);
    const opened = await send(payer, {
      method: 'POST',
      path: '/checkouts',
      body: PURCHASE[preset][1],
    });
    const { id }: { id: string } = JSON.parse(await opened.text());
    const answer = answerTo(cell, 'checkouts');
    expect(await attempt(mock, { method: 'GET', path: `/checkouts/${id}` })).toMatchObject(answer);
    expect(await attempt(mock, { method: 'DELETE', path: `/checkouts/${id}` })).toMatchObject(
      answer,
    );
    const after = await send(payer, { method: 'GET', path: `/checkouts/${id}` });
    expect(JSON.parse(await after.text())).toMatchObject({
      status: cell.expected === 'allowed' ? 'expired' : 'open',
    });
  });
});
