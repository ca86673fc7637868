/** A question to `decide`: who asks to do what, where, and about which item. */
import type { Action } from './actions.js';
import type { BillingFacts, Viewer } from './facts.js';
import type { Policy } from './policy.js';

/** The item in question, where the answer may differ by it. */
export interface About {
  readonly planId?: string | undefined;
  readonly packId?: string | undefined;
  readonly invoiceId?: string | undefined;
  /** `false` switches refills off, which needs no card. */
  readonly enabling?: boolean | undefined;
}

export interface Asked {
  readonly action: Action;
  readonly facts: BillingFacts;
  readonly viewer: Viewer;
  readonly policy: Policy;
  readonly about: About;
}
