/** A run as plain data: where it begins, and its steps. */
import fc from 'fast-check';
import type { MockBillingOptions, ScenarioName } from '../../mocks/index.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import { DEEDS, type DeedName } from './deeds/deeds.js';
import { POLICIES, SCENARIOS } from './beginnings.js';

export interface Beginning {
  readonly scenario: ScenarioName;
  readonly policy: Partial<Policy>;
  readonly delays: NonNullable<MockBillingOptions['delays']>;
  readonly now: string;
}

/** What happens, with a number that its choices are taken from. */
export interface Step {
  readonly deed: DeedName;
  readonly number: number;
}

export interface Run {
  readonly beginning: Beginning;
  /** `null` where shrinking took a step away. */
  readonly steps: readonly (Step | null)[];
}

const STEPS = 60;

const NUMBERS = 2 ** 31 - 1;

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.oneof(...DEEDS.map(([name, weight]) => ({ arbitrary: fc.constant(name), weight }))),
  number: fc.nat(NUMBERS),
});

const steps = fc.array(fc.option(step, { freq: 10_000 }), {
  minLength: STEPS,
  maxLength: STEPS,
});

const SECOND = 1_000;

const beginningOf = (preset: Preset): fc.Arbitrary<Beginning> =>
  fc.record({
    scenario: fc.constantFrom(...SCENARIOS[preset]),
    policy: fc.constantFrom(...POLICIES[preset]),
    delays: fc.constantFrom(
      {},
      { webhook: 120 * SECOND },
      { payment: 5 * SECOND, webhook: 30 * SECOND, totals: 300 * SECOND },
    ),
    now: fc.constantFrom(
      '2026-01-15T12:00:00.000Z',
      '2026-01-31T23:50:00.000Z',
      '2028-02-29T08:00:00.000Z',
    ),
  });

export const runOf = (preset: Preset): fc.Arbitrary<Run> =>
  fc.record({ beginning: beginningOf(preset), steps });
