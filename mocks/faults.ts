/** The faults of a world, and which of them a request meets. */
import { nameOf, placeOf, routeFor } from '../src/server/routes.js';
import type { Clock } from './clock.js';
import type { Fault } from './Fault.js';
import { afflicted, type Answer } from './faultEffects.js';
import { createRandom } from './scenarios/random.js';
import { soundFault } from './soundFault.js';

export interface Faults {
  /** From the next request on; answers its removal. One that could never happen is misuse. */
  readonly add: (fault: Fault) => () => void;
  readonly clear: () => void;
}

interface FaultsOptions {
  readonly faults?: readonly Fault[] | undefined;
  /** The same seed and the same requests meet the same faults. @default 1 */
  readonly seed?: number | undefined;
  readonly clock: Clock;
}

/** The faults, and `before`, which puts them between a request and a server. */
export function createFaults({ faults = [], seed = 1, clock }: FaultsOptions): Faults & {
  readonly before: (server: Answer) => Answer;
} {
  const random = createRandom(seed);
  let standing: { readonly fault: Fault; left: number }[] = [];

  const fits = ({ on, chance = 1 }: Fault, route: string | null) =>
    (on === '*' || on === route) && (chance === 1 || random.next() < chance);

  /** The one that ends the request, and then those that let it pass. */
  function met(route: string | null): Fault[] {
    const found: Fault[] = [];
    for (const one of standing) {
      if (!fits(one.fault, route)) continue;
      one.left -= 1;
      if (one.fault.does === 'delay' || one.fault.does === 'rewrite') {
        found.push(one.fault);
      } else {
        found.unshift(one.fault);
        break;
      }
    }
    standing = standing.filter(({ left }) => left > 0);
    return found;
  }

  function add(fault: Fault): () => void {
    const added = { fault: soundFault(fault), left: fault.times ?? Infinity };
    standing = [...standing, added];
    return () => {
      standing = standing.filter((one) => one !== added);
    };
  }

  for (const fault of faults) add(fault);
  return {
    add,
    clear: () => {
      standing = [];
    },
    before: (server) => (request) =>
      met(routeOf(request)).reduce<Answer>(
        (next, fault) => afflicted(fault, next, clock),
        server,
      )(request),
  };
}

function routeOf({ method, url }: Request): string | null {
  const place = placeOf(new URL(url).pathname);
  const match = place && routeFor(method, place.path);
  return match?.route ? nameOf(match.route) : null;
}
