import { describe, expect, it } from 'vitest';
import type { BillingFacts, Viewer } from '../../src/rules/facts.js';
import { credits } from '../../src/rules/money.js';
import { packsView } from '../../src/rules/packs.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import {
  checkout,
  contract,
  facts,
  PAYER,
  pack,
  policy,
  subscribed,
  usd,
  viewer,
  workspace,
} from '../support/builders.js';

interface Case {
  readonly preset: Preset;
  readonly who?: Viewer;
  readonly under?: Partial<Policy>;
}

function section(having: Partial<BillingFacts>, { preset, who, under }: Case) {
  return packsView(facts(preset, having), who ?? viewer(PAYER[preset]), policy(preset, under));
}

const team = { preset: 'team' } as const;
const seedA = { preset: 'workspace' } as const;
const free = { workspace: workspace({ planKind: 'free' }), subscription: null };
const mobile = { ...team, who: viewer('primary_owner', { surface: 'native_mobile' }) };

/** §4.2 by row: while, presentation or note, and the sentence. */
const REFUSED: readonly (readonly [string, Partial<BillingFacts>, Case, string, string])[] = [
  ['row 1 a native mobile app', {}, mobile, 'unsupported_surface', 'surface_unsupported'],
  [
    'row 2 credits by contract',
    { contract: contract() },
    { ...seedA, under: { contractCoversCredits: true } },
    'hidden',
    'contract_managed',
  ],
  ['row 3 no subscription', { subscription: null }, team, 'disabled', 'subscribe_before_packs'],
  [
    'row 3 canceled',
    { subscription: subscribed('team', 'canceled') },
    team,
    'disabled',
    'subscribe_before_packs',
  ],
  [
    'row 3 incomplete',
    { subscription: subscribed('team', 'incomplete') },
    team,
    'disabled',
    'subscribe_before_packs',
  ],
  [
    'row 3 expired',
    { subscription: subscribed('team', 'incomplete_expired') },
    team,
    'disabled',
    'subscribe_before_packs',
  ],
  [
    'row 3 for every role',
    { subscription: null },
    { ...team, who: viewer('member') },
    'disabled',
    'subscribe_before_packs',
  ],
  [
    'row 4 past due',
    { subscription: subscribed('team', 'past_due') },
    team,
    'disabled',
    'payment_before_packs',
  ],
  [
    'row 4 unpaid',
    { subscription: subscribed('team', 'unpaid') },
    team,
    'disabled',
    'payment_before_packs',
  ],
  [
    'row 4 paused',
    { subscription: subscribed('team', 'paused') },
    team,
    'disabled',
    'resume_before_packs',
  ],
  ['row 6 an owner', {}, { ...team, who: viewer('owner') }, 'disabled', 'creator_buys_packs'],
  ['row 6 a member', {}, { ...team, who: viewer('member') }, 'disabled', 'creator_buys_packs'],
  [
    'row 7 a member, limited',
    {},
    { ...seedA, who: viewer('member') },
    'limited',
    'admin_buys_credits',
  ],
];

describe('the section of packs', () => {
  it.each(REFUSED)('%s', (_, having, it, presentation, message) => {
    const shown = section(having, it);
    expect(shown?.decision).toMatchObject({ allowed: false, presentation, message });
    expect(shown?.items.map(({ decision }) => decision)).toEqual([
      shown?.decision,
      shown?.decision,
    ]);
  });

  it('row 2 leaves packs for sale beside a contract that does not name them', () => {
    const managed = { contract: contract('plan', 'seats', 'add_ons') };
    expect(section(managed, seedA)?.decision).toEqual({ allowed: true });
  });

  it('EC-P13 row 5 sells once to a free plan', () => {
    expect(section(free, seedA)).toMatchObject({ decision: { allowed: true }, note: 'one_time' });
  });

  it.each(['active', 'trialing'] as const)('row 8 sells on top of a plan that is %s', (status) => {
    const shown = section({ subscription: subscribed('team', status) }, team);
    expect(shown).toMatchObject({ decision: { allowed: true }, note: 'on_top_of_plan' });
  });

  it('row 9 keeps the pack that settles, and no other', () => {
    const having = { checkouts: [checkout('credit_pack', { packId: 'p25' })] };
    const reasons = section(having, team)?.items.map(({ id, decision }) => [
      id,
      decision.allowed ? 'ok' : decision.reason,
    ]);
    expect(reasons).toEqual([
      ['p10', 'ok'],
      ['p25', 'settling'],
    ]);
  });

  it('EC-P12 says what a pack costs and what it brings', () => {
    const packs = [pack('bonus', 100_00, credits(12_000))];
    expect(section({ packs }, seedA)?.items).toMatchObject([
      { id: 'bonus', price: usd(100_00), credits: credits(12_000) },
    ]);
  });

  it('says what a pack gives beyond its price, by the cheapest of them', () => {
    const packs = [
      pack('p10', 10_00, credits(1_000)),
      pack('p100', 100_00, credits(12_000)),
      pack('p500', 500_00, credits(50_000)),
    ];
    const bonuses = section({ packs }, seedA)?.items.map(({ bonus }) => bonus);
    expect(bonuses).toEqual([null, { kind: 'percent', percent: 20 }, null]);
  });

  it('EC-P11 has the packs that the server sells', () => {
    expect(section({ packs: [] }, team)?.items).toEqual([]);
  });

  it('is absent where balance is added by amount', () => {
    expect(section({}, { preset: 'wallet' })).toBeNull();
  });
});
