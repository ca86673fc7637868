/** The place of a run: the mock, and what its steps leave for those that follow. */
import { createMockBilling, type MockBilling } from '../../mocks/index.js';
import type { CheckoutPurpose } from '../../src/rules/checkout.js';
import type { Plan } from '../../src/rules/plan.js';
import { PRESETS } from '../../src/rules/presets.js';
import type { Beginning } from './Run.js';
import { look, type Sight } from './Sight.js';
import type { Terms } from './Terms.js';
import { createTill, type Till } from './Till.js';
import type { Sent } from './requests/ask.js';
import type { Item } from './requests/Draft.js';
import { itemOf, note } from './requests/payFor.js';

export interface Stage {
  readonly mock: MockBilling;
  readonly terms: Terms;
  readonly hasHistory: boolean;
  /** What happened, a sentence each. */
  readonly story: string[];
  readonly checkoutIds: Set<string>;
  /** What may settle though nobody was told of its checkout. */
  readonly hidden: Set<CheckoutPurpose>;
  readonly till: Till;
  /** Jobs that run, with what each holds. */
  readonly holds: Map<string, number>;
  /** What jobs of this step took. */
  taken: number;
  /** Changes that were answered, newest last. */
  readonly sent: Sent[];
  /** As it stood after the last step. */
  sight: Sight;
}

/** What a step says of itself. */
export interface Told {
  /** Everything that it asked was refused, so nothing may be another. */
  refused: boolean;
  /** Settings of refills were saved. */
  savedReload: boolean;
  /** Time passed, or webhooks came: several things may have happened. */
  isLong: boolean;
  /** A card was changed where nobody sees it, so what is open may be paid. */
  mayCollect: boolean;
  /** What was paid with the saved card. */
  readonly pays: Item[];
}

export async function setUp(beginning: Beginning, story: string[]): Promise<Stage> {
  const { scenario, policy, delays, now } = beginning;
  const mock = createMockBilling({ scenario, policy, delays, now });
  const preset = presetOf(scenario);
  const stage: Omit<Stage, 'sight'> = {
    mock,
    terms: { preset, policy: { ...PRESETS[preset], ...policy }, plans: await plansOf(mock) },
    hasHistory: !/\/(none|free|education)$/.test(scenario),
    story,
    taken: 0,
    checkoutIds: new Set(),
    hidden: new Set(),
    till: createTill(),
    holds: new Map(),
    sent: [],
  };
  const sight = await look(stage, null);
  for (const session of sight.checkouts.values()) note(stage.till, itemOf(session), session.id);
  return Object.assign(stage, { sight });
}

const presetOf = (scenario: string) =>
  scenario.startsWith('team/') ? 'team' : scenario.startsWith('wallet/') ? 'wallet' : 'workspace';

async function plansOf({ fetch }: MockBilling): Promise<readonly Plan[]> {
  const response = await fetch(new Request('https://billing.test/v1/plans'));
  const { data }: { data: readonly Plan[] } = JSON.parse(await response.text());
  return data;
}
