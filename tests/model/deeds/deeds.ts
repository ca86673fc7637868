/** Everything that may happen, with how often it does. */
import { CLOCK } from './clock.js';
import type { Deed, Row } from './Deed.js';
import { FAULTS } from './faults.js';
import { MONEY } from './money.js';
import { PEOPLE } from './people.js';
import { PROCESSOR } from './processor.js';
import { REQUESTS } from './requests.js';
import { TERMS } from './terms.js';
import { USAGE } from './usage.js';

const TABLE = {
  ...REQUESTS,
  ...FAULTS,
  ...PROCESSOR,
  ...USAGE,
  ...MONEY,
  ...PEOPLE,
  ...TERMS,
  ...CLOCK,
} as const satisfies Record<string, Row>;

export type DeedName = keyof typeof TABLE;

export const DEEDS: readonly (readonly [DeedName, number])[] = Object.entries(TABLE).map(
  ([name, [weight]]) => [name as DeedName, weight],
);

export const deedOf = (name: DeedName): Deed => TABLE[name][1];
