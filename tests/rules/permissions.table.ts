/** The permission matrix, written out by hand from the rule book, §2.2 and §2.3. */
import type { Action } from '../../src/rules/actions.js';
import type { Preset } from '../../src/rules/presets.js';
import type { Presentation, Reason, RefusalMessage } from '../../src/rules/refusal.js';
import type { Role } from '../../src/rules/roles.js';

type Mark =
  | 'allowed'
  | { readonly expected: Presentation; readonly reason: Reason; readonly message?: RefusalMessage };

/** The sentences of §2.3 by their number. */
const M = {
  2: 'owner_starts_checkout',
  3: 'owner_opens_portal',
  4: 'creator_buys_packs',
  5: 'owner_changes_alerts',
  6: 'admin_manages_plan',
  7: 'admin_fixes_payment',
  8: 'admin_adds_seats',
  9: 'admin_frees_storage',
  10: 'admin_manages_members',
  11: 'admin_buys_credits',
} as const satisfies Record<number, RefusalMessage>;

const E: Mark = 'allowed';
const R: Mark = 'allowed';
const H: Mark = { expected: 'hidden', reason: 'role' };
/** The product of the preset has no such thing. */
const O: Mark = { expected: 'hidden', reason: 'policy_off', message: 'policy_off' };
/** Not a member. */
const N: Mark = { expected: 'hidden', reason: 'not_member', message: 'not_member' };
const X = (no: keyof typeof M): Mark => ({
  expected: 'disabled',
  reason: 'role',
  message: M[no],
});
const L = (no: keyof typeof M): Mark => ({ expected: 'limited', reason: 'role', message: M[no] });

export const ROLES_OF = {
  workspace: ['admin', 'billing_admin', 'member'],
  team: ['primary_owner', 'owner', 'member'],
  wallet: ['admin', 'member', 'none'],
} as const satisfies Record<Preset, readonly Role[]>;

/** Limited, where the rule book numbers no sentence. */
const L1: Mark = { expected: 'limited', reason: 'role', message: 'admin_opens_billing' };
const L29: Mark = { expected: 'limited', reason: 'role' };

type Row = readonly [Mark, Mark, Mark];

/** By row number: the action, then seed (a) by role, seed (b) by role, and (c) for a member. */
// prettier-ignore
const MATRIX: readonly (readonly [number, Action, Row, Row, Mark])[] = [
  [1,  'billing.view',         [E, E, L1],    [E, E, E],          E],
  [2,  'billing.view_limited', [E, E, E],     [E, E, E],          E],
  [3,  'plan.view',            [R, R, H],     [R, R, R],          R],
  [4,  'plan.browse',          [E, E, H],     [E, E, E],          E],
  [5,  'plan.subscribe',       [E, E, L(6)],  [E, X(2), X(2)],    E],
  [6,  'plan.change',          [E, E, L(6)],  [E, X(3), X(3)],    E],
  [7,  'plan.cancel',          [E, E, H],     [E, X(3), X(3)],    E],
  [8,  'plan.restart',         [E, E, L(6)],  [E, X(3), X(3)],    E],
  [8,  'plan.resume',          [E, E, L(6)],  [E, X(3), X(3)],    E],
  [9,  'sales.contact',        [E, E, L(6)],  [E, X(2), X(2)],    E],
  [10, 'portal.open',          [E, E, H],     [E, X(3), X(3)],    E],
  [11, 'payment.update',       [E, E, L(7)],  [E, X(3), X(3)],    E],
  [12, 'invoice.pay',          [E, E, L(7)],  [E, X(3), X(3)],    E],
  [13, 'invoice.view',         [E, E, H],     [E, X(3), X(3)],    E],
  [14, 'quote.request',        [E, E, L(6)],  [E, X(2), X(2)],    O],
  [15, 'invoice.preview',      [E, E, H],     [E, H, H],          O],
  [16, 'seats.change',         [E, E, L(8)],  [E, X(3), X(3)],    O],
  [17, 'members.manage',       [E, X(10), H], [E, E, H],          O],
  [18, 'seats.view',           [R, R, H],     [R, R, R],          O],
  [19, 'storage.buy',          [E, E, L(9)],  [E, X(3), X(3)],    O],
  [20, 'storage.view',         [R, R, R],     [R, R, R],          O],
  [21, 'wallet.view',          [R, R, R],     [R, R, R],          R],
  [22, 'wallet.history',       [E, E, H],     [E, E, E],          E],
  [23, 'wallet.buy_pack',      [E, E, L(11)], [E, X(4), X(4)],    O],
  [24, 'wallet.topup',         [E, E, L(11)], [E, X(4), X(4)],    E],
  [25, 'wallet.autoreload',    [E, E, L(11)], [E, X(4), X(4)],    E],
  [26, 'alerts.view',          [E, E, H],     [E, R, R],          O],
  [27, 'alerts.manage',        [E, E, H],     [E, X(5), X(5)],    O],
  [28, 'wallet.spend',         [E, E, E],     [E, E, E],          O],
  [29, 'banner.view',          [E, E, L29],   [E, L29, L29],      E],
  [30, 'support.send',         [E, E, E],     [E, E, E],          E],
  [31, 'refund.request',       [E, E, L(7)],  [E, X(3), X(3)],    E],
];

export interface PermissionCell {
  readonly row: number;
  readonly preset: Preset;
  readonly action: Action;
  readonly role: Role;
  readonly expected: 'allowed' | Presentation;
  /** Of a refusal. */
  readonly reason?: Reason;
  /** Of a refusal that is shown. */
  readonly message?: RefusalMessage;
}

/** Every cell as the rule book has it, under a policy that switches nothing off. */
export const CELLS: readonly PermissionCell[] = MATRIX.flatMap(([row, action, a, b, c]) =>
  (
    [
      ['workspace', a],
      ['team', b],
      ['wallet', [c, c, N]],
    ] as const satisfies readonly (readonly [Preset, Row])[]
  ).flatMap(([preset, marks]) =>
    ROLES_OF[preset].map((role, column) => ({
      row,
      preset,
      action,
      role,
      ...spelt(marks[column] ?? N),
    })),
  ),
);

/** What the policy of a bare preset switches off on top of the matrix, §5.2. */
const SWITCHED_OFF: Readonly<Record<Preset, readonly Action[]>> = {
  workspace: ['wallet.topup'],
  team: ['wallet.topup', 'wallet.autoreload'],
  wallet: [],
};

/** Every cell under the bare presets. */
export const BARE_CELLS: readonly PermissionCell[] = CELLS.map((cell) =>
  SWITCHED_OFF[cell.preset].includes(cell.action)
    ? { row: cell.row, preset: cell.preset, action: cell.action, role: cell.role, ...spelt(O) }
    : cell,
);

function spelt(mark: Mark) {
  return mark === 'allowed' ? { expected: mark } : mark;
}
