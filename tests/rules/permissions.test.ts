import { describe, expect, it } from 'vitest';
import { type Action, ACTIONS } from '../../src/rules/actions.js';
import { decide } from '../../src/rules/decide.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import type { Decision } from '../../src/rules/refusal.js';
import { DAY } from '../../src/rules/time.js';
import {
  at,
  facts,
  invoice,
  policy,
  PRESET_NAMES,
  subscribed,
  viewer,
} from '../support/builders.js';
import { BARE_CELLS, CELLS, type PermissionCell, ROLES_OF } from './permissions.table.js';

/** The workspace in which nothing but the role could stand in the way. */
function open(action: Action, preset: Preset): BillingFacts {
  switch (action) {
    case 'plan.subscribe':
      return facts(preset, { subscription: null });
    case 'plan.restart':
      return facts(preset, {
        subscription: subscribed(preset, 'active', { cancelAt: at(DAY), canceledAt: at(-DAY) }),
      });
    case 'plan.resume':
      return facts(preset, { subscription: subscribed(preset, 'paused') });
    case 'invoice.pay':
      return facts(preset, { openInvoices: [invoice('open')] });
    default:
      return facts(preset);
  }
}

const permitting = (action: Action, preset: Preset): Policy =>
  policy(preset, {
    autoReload: 'on',
    ...(action === 'wallet.topup' ? { topUpKind: 'amount' as const } : {}),
  });

const answer = ({ action, preset, role }: PermissionCell, under: Policy) =>
  spelt(decide(action, open(action, preset), viewer(role), under));

function spelt(decision: Decision) {
  if (decision.allowed) return { expected: 'allowed' };
  const { presentation: expected, reason, message } = decision;
  return { expected, reason, message };
}

const told = ({ expected, reason, message }: PermissionCell) => ({
  expected,
  ...(reason && { reason }),
  ...(message && { message }),
});

describe('the matrix of permissions', () => {
  it('has a cell for every action and every role of every preset', () => {
    const cells = new Set(CELLS.map(({ preset, action, role }) => `${preset} ${action} ${role}`));
    const wanted = PRESET_NAMES.flatMap((preset) =>
      ACTIONS.flatMap((action) => ROLES_OF[preset].map((role) => `${preset} ${action} ${role}`)),
    );
    expect([...cells].toSorted()).toEqual(wanted.toSorted());
  });

  it.each(CELLS)('EC-E01 $row $preset: $action for $role is $expected', (cell) => {
    expect(answer(cell, permitting(cell.action, cell.preset))).toMatchObject(told(cell));
  });

  it.each(BARE_CELLS)('under the bare preset $preset: $action for $role is $expected', (cell) => {
    expect(answer(cell, policy(cell.preset))).toMatchObject(told(cell));
  });
});

describe('the choices of a host', () => {
  const ask = (action: Action, role: 'member' | 'billing_admin', changes: Partial<Policy>) =>
    spelt(decide(action, facts('workspace'), viewer(role), policy('workspace', changes))).expected;

  it.each([
    ['billing.view', 'full', 'allowed'],
    ['billing.view', 'limited', 'limited'],
    ['billing.view', 'none', 'hidden'],
    ['plan.view', 'full', 'allowed'],
    ['plan.view', 'limited', 'hidden'],
    ['seats.view', 'full', 'allowed'],
    ['seats.view', 'limited', 'hidden'],
    ['storage.view', 'full', 'allowed'],
    ['storage.view', 'limited', 'allowed'],
    ['storage.view', 'none', 'hidden'],
  ] as const)('%s of a member who sees billing %s: %s', (action, memberBillingView, expected) => {
    expect(ask(action, 'member', { memberBillingView })).toBe(expected);
  });

  it('may let a billing admin manage members', () => {
    const billingAdminMayManageMembers = true;
    expect(ask('members.manage', 'billing_admin', { billingAdminMayManageMembers })).toBe(
      'allowed',
    );
  });

  it.each(['disabled', 'limited', 'hidden'] as const)(
    'may show a refusal as %s',
    (presentation) => {
      const changes = { deniedPresentation: presentation };
      expect(ask('plan.change', 'member', changes)).toBe(presentation);
    },
  );
});

describe('a role that the vocabulary does not have', () => {
  it.each(ACTIONS)('is no member: %s', (action) => {
    const decision = decide(action, facts('team'), viewer('billing_admin'), policy('team'));
    expect(decision).toMatchObject({ allowed: false, reason: 'not_member' });
  });
});

describe('EC-E07 who bought the workspace from its creator', () => {
  it.each([
    [true, 'creator_buys_packs'],
    [false, 'owner_buys_packs'],
  ])('is not called the creator (owner is creator: %s)', (ownerIsCreator, message) => {
    const transferred = facts('team', {
      workspace: { ...facts('team').workspace, ownerIsCreator },
    });
    const decision = decide('wallet.buy_pack', transferred, viewer('owner'), policy('team'));
    expect(decision).toMatchObject({ reason: 'role', message });
  });
});
