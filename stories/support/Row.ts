/** A row of a decision table as a page tells it; a test asks the mock for the same. */
import type { Policy, Role, Viewer } from '../../src/rules/index.js';
import type { Delays, ScenarioName } from '../../mocks/index.js';
import type { Deed } from './Machine.js';

export interface Row {
  readonly when: string;
  readonly scenario: ScenarioName;
  /** @default the one who may do everything */
  readonly role?: Role | undefined;
  readonly surface?: Viewer['surface'] | undefined;
  readonly policy?: Partial<Policy> | undefined;
  readonly delays?: Partial<Delays> | undefined;
  /** What has happened before, by who may do everything. */
  readonly before?: Deed | undefined;
}
