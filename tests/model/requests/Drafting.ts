import type { Choose } from '../choose.js';
import type { Sight } from '../Sight.js';
import type { Terms } from '../Terms.js';
import type { Draft } from './Draft.js';

/** What a person knows who writes a request. */
export interface Matter {
  readonly sight: Sight;
  readonly terms: Terms;
  readonly choose: Choose;
}

/** A request that may be sent, about what the workspace has just now. */
export type Drafting = (matter: Matter) => Draft;

export type Draftings = readonly [Drafting, ...Drafting[]];

export const cents = (amount: number) => ({ amount, currency: 'USD', scale: 2 });
