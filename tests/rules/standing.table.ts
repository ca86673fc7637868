/** Which standing lets an action through, written out by hand from the rule book, §2.4. */
import type { Action } from '../../src/rules/actions.js';
import type { Preset } from '../../src/rules/presets.js';
import type { Standing } from '../../src/rules/subscription.js';

type Mark = 'ok' | 'no_subscription' | 'status_blocks';

export const STANDINGS = [
  'none',
  'active',
  'trialing',
  'past_due',
  'unpaid',
  'incomplete',
  'incomplete_expired',
  'canceled',
  'paused',
] as const satisfies readonly Standing[];

const ok = 'ok';
const NO: Mark = 'no_subscription';
const ST: Mark = 'status_blocks';

/**
 * Columns as `STANDINGS`. `plan.cancel` is asked where none is scheduled, `plan.restart` before the
 * date of a scheduled one, `storage.buy` on a paid plan.
 */
// prettier-ignore
const TABLE: readonly (readonly [Action, readonly Preset[], readonly Mark[]])[] = [
  //                                                  none active trialing past_due unpaid incompl. expired canceled paused
  ['plan.subscribe',  ['workspace', 'team', 'wallet'], [ok, ST,    ST,      ST,      ST,    ST,      ok,     ok,      ST]],
  ['plan.change',     ['workspace', 'team', 'wallet'], [NO, ok,    ok,      ST,      ST,    ST,      NO,     NO,      ST]],
  ['seats.change',    ['workspace', 'team'],           [NO, ok,    ok,      ST,      ST,    ST,      NO,     NO,      ST]],
  ['storage.buy',     ['workspace', 'team'],           [NO, ok,    ok,      ST,      ST,    ST,      NO,     NO,      ST]],
  ['plan.cancel',     ['workspace', 'team', 'wallet'], [NO, ok,    ok,      ok,      ok,    ST,      NO,     NO,      ok]],
  ['plan.restart',    ['workspace', 'team', 'wallet'], [NO, ok,    ok,      ok,      ok,    ST,      NO,     NO,      ok]],
  ['plan.resume',     ['workspace', 'team', 'wallet'], [NO, ST,    ST,      ST,      ST,    ST,      NO,     NO,      ok]],
  ['wallet.buy_pack', ['team'],                        [NO, ok,    ok,      ST,      ST,    NO,      NO,     NO,      ST]],
  ['invoice.preview', ['workspace', 'team'],           [NO, ok,    ok,      ok,      ok,    ST,      NO,     NO,      ok]],
];

export interface StandingCell {
  readonly preset: Preset;
  readonly action: Action;
  readonly standing: Standing;
  readonly expected: Mark;
}

/** Every cell, for the role that may do everything. */
export const STANDING_CELLS: readonly StandingCell[] = TABLE.flatMap(([action, presets, marks]) =>
  presets.flatMap((preset) =>
    STANDINGS.map((standing, column) => ({
      preset,
      action,
      standing,
      expected: marks[column] ?? ST,
    })),
  ),
);

/** Where the policy asks for no subscription, a pack may be bought in every standing. */
export const PACK_CELLS: readonly StandingCell[] = STANDINGS.map((standing) => ({
  preset: 'workspace',
  action: 'wallet.buy_pack',
  standing,
  expected: ok,
}));

/** Open in every standing. */
export const ALWAYS_OPEN: readonly Action[] = [
  'billing.view',
  'billing.view_limited',
  'plan.view',
  'plan.browse',
  'seats.view',
  'storage.view',
  'wallet.view',
  'wallet.history',
  'wallet.topup',
  'alerts.view',
  'alerts.manage',
  'banner.view',
  'sales.contact',
  'quote.request',
  'support.send',
  'refund.request',
];
