/** The HTTP contract over a host's back end, as one Fetch function. */
export type * from './Backend.js';
export {
  type BillingHandler,
  type BillingHandlerOptions,
  createBillingHandler,
  type Identity,
} from './createBillingHandler.js';
export {
  createMemoryIdempotency,
  type MemoryIdempotencyOptions,
} from './createMemoryIdempotency.js';
/** What a host's own forms mask before they send; the handler masks what reaches it. */
export { maskSecrets } from '../rules/support.js';
