/**
 * How the network fails, and the sentence that tells the person.
 *
 * | a change                            | the server acts | the sentence                          |
 * | ----------------------------------- | --------------- | ------------------------------------- |
 * | never arrives                       | no              | no connection, nothing was lost       |
 * | is answered too late                | yes             | no answer in time, not charged twice  |
 * | meets a server that is down         | no              | that did not work                     |
 * | loses its answer                    | yes             | no connection, nothing was lost       |
 *
 * A read is repeated twice by itself, so it meets one after the other: lost, too late, and then a
 * server that is down until the network is back. On a page that stays its values are then old; on
 * one that is loaded anew there is nothing to show.
 */
import type { Fault } from '../../mocks/index.js';
import type { RouteName } from '../../src/server/routes.js';

const NEVER = 86_400_000;
const OFFLINE = 'No connection. Nothing was lost; try again when you are online.';

export const changeFaults = {
  'never arrives': { does: 'lose_request', acts: false, says: OFFLINE },
  'is answered too late': {
    does: 'delay',
    ms: NEVER,
    acts: true,
    says: 'No answer came in time. Try again: it will not be charged twice.',
  },
  'meets a server that is down': {
    does: 'fail',
    code: 'unavailable',
    acts: false,
    says: 'That did not work. Try again.',
  },
  'loses its answer': { does: 'lose_answer', acts: true, says: OFFLINE },
} as const;

/** What a read meets until the network is back. */
export const readFaults = (on: RouteName): readonly Fault[] => [
  { on, does: 'lose_request', times: 1 },
  { on, does: 'delay', ms: NEVER, times: 1 },
  { on, does: 'fail', code: 'unavailable' },
];

/** What one meets of which nothing is drawn. */
export const unseenFaults = (on: RouteName): readonly Fault[] => [{ on, does: 'lose_request' }];

/** About a read that failed for good: what is shown is old, or there is nothing to show. */
export const sentenceOn = (read: RouteName): string | RegExp =>
  read === 'GET /checkouts/:id'
    ? 'Your payment could not be looked up. Nothing is lost; try again.'
    : /Could not refresh\. This is from|This could not be loaded\./;
