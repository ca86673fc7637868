/**
 * A state machine as a page tells it. Each row is made as well: a test brings a world of the mock
 * to where the row begins, lets it happen, and looks where it ends.
 */
import type { BillingClient } from '../../src/client/index.js';
import type { Policy } from '../../src/rules/index.js';
import type { Delays, MockBilling, ScenarioName } from '../../mocks/index.js';

/**
 * Done to a world. `client` is of one who may do everything; `id` is what `before` answered, of the
 * checkout, reservation or member that the row is about.
 */
export type Deed<T = unknown> = (mock: MockBilling, client: BillingClient, id: string) => T;

export interface Move {
  readonly from: string;
  readonly when: string;
  readonly to: string;
  /** What it brings with it. */
  readonly and?: string | undefined;
  /** It is refused: by this reason, or with this code where no rule has refused it. */
  readonly refused?: string | undefined;
  readonly scenario: ScenarioName;
  readonly policy?: Partial<Policy> | undefined;
  readonly delays?: Partial<Delays> | undefined;
  /** What has happened before, where the scenario is not yet where the row begins. */
  readonly before?: Deed | undefined;
  readonly act: Deed;
}

export interface Machine {
  /** Where a world stands, by what a screen is told. */
  readonly stateOf: Deed<Promise<string>>;
  readonly moves: readonly Move[];
}

/** One after the other; answers what the last one does. */
export const first =
  (...deeds: readonly Deed[]): Deed<Promise<unknown>> =>
  async (mock, client, id) => {
    let answer: unknown;
    for (const deed of deeds) answer = await deed(mock, client, id);
    return answer;
  };
