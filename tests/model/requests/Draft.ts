import type { Action } from '../../../src/rules/actions.js';
import type { About } from '../../../src/rules/asked.js';
import type { CheckoutPurpose } from '../../../src/rules/checkout.js';
import type { Asked } from '../../contract/requests.table.js';

/** A request that somebody is about to send, and what may come of it. */
export interface Draft extends Asked {
  /** Each must be allowed. */
  readonly actions: readonly Action[];
  readonly about?: About | undefined;
  /** It is asked about who asks alone. */
  readonly byAskerAlone?: boolean | undefined;
  /** Problems that may come where it is allowed; a payment may be declined besides. */
  readonly may?: readonly string[] | undefined;
  /** It must fail so, whoever asks: its shape does not fit, or it names nothing. */
  readonly must?: 'validation' | 'not_found' | 'bad_request' | undefined;
  readonly pays?: Item | undefined;
  readonly savesReload?: boolean | undefined;
}

/** What a payment is for. */
export interface Item {
  readonly purpose: CheckoutPurpose;
  readonly packId?: string | null | undefined;
  readonly invoiceId?: string | null | undefined;
  /** Cents. */
  readonly price?: number | undefined;
}
