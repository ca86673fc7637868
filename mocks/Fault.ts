/**
 * What goes wrong between a page and the mock, on demand.
 *
 * | does           | the page gets                                  | the server acts | code in the client |
 * | -------------- | ---------------------------------------------- | --------------- | ------------------ |
 * | `delay`        | the answer, `ms` later                         | at once         |                    |
 * | `rewrite`      | the answer with another `value` at `path`      | yes             |                    |
 * | `lose_request` | a network error: offline, or a lost connection | no              | offline            |
 * | `lose_answer`  | a network error, after the deed was done       | yes             | offline            |
 * | `hang`         | nothing, until it gives up                     | no              | timeout            |
 * | `fail`         | the failure of this `code`                     | no              | the same           |
 * | `cut_off`      | half of the answer's text                      | yes             | malformed_response |
 * | `proxy_page`   | a page of HTML with status 200                 | no              | malformed_response |
 *
 * A request meets the faults that fit it in the order of their adding, up to the first that ends
 * it: `delay` and `rewrite` let the next one act as well, every other one ends it and leaves those
 * behind it for a later request. A stream of events, once it is open, is neither rewritten nor cut.
 */
import { BILLING_ERROR_CODES, type BillingErrorCode } from '../src/client/index.js';
import type { RouteName } from '../src/server/routes.js';

export type Fault = Meeting & Effect;

interface Meeting {
  /** Which requests of the contract: a route as `GET /checkouts/:id`, or all of them. */
  readonly on: RouteName | '*';
  /** How many requests it meets before it is gone. @default each */
  readonly times?: number | undefined;
  /** How likely it meets one, from 0 to 1. @default 1 */
  readonly chance?: number | undefined;
}

export type Effect =
  | {
      readonly does: 'delay';
      /** Of the world's clock: by itself on a running one, by `advance` on a manual one. */
      readonly ms: number;
    }
  | {
      readonly does: 'rewrite';
      /**
       * Keys from the top, where `*` is every item: `['data', '*', 'type']`. An answer without the
       * place stays as it is.
       */
      readonly path: readonly string[];
      /** What a newer server might say; `undefined` takes the field away. */
      readonly value: unknown;
    }
  | { readonly does: PlainEffect }
  | {
      readonly does: 'fail';
      readonly code: FailureCode;
      /** Counts for `internal` and `unavailable` alone. @default true */
      readonly retryable?: boolean | undefined;
      /** Sent as `Retry-After` too. @default 1000 for `rate_limited` */
      readonly retryAfterMs?: number | undefined;
    };

/** Those that need no more to be said. */
export const PLAIN_EFFECTS = [
  'lose_request',
  'lose_answer',
  'hang',
  'cut_off',
  'proxy_page',
] as const;
type PlainEffect = (typeof PLAIN_EFFECTS)[number];

type OwnCode = 'offline' | 'timeout' | 'malformed_response';
export type FailureCode = Exclude<BillingErrorCode, OwnCode>;

/** The codes that a server sends; the others are the client's own. */
export const FAILURE_CODES: readonly FailureCode[] = BILLING_ERROR_CODES.filter(
  (code) => code !== 'offline' && code !== 'timeout' && code !== 'malformed_response',
);
