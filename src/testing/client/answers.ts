/** What each method answers, and that it is refused exactly where the overview says so. */
import type { Onlooker } from '../BillingClientFactory.js';
import { answered, type Deed, type Expected, refusedAs } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import type { Fit } from '../fit.js';
import { CALLS, type MethodName, methodNames } from './calls.js';
import { knownTo } from './known.js';
import { overviewOf } from './overviewOf.js';

/** Its answer where nothing stands against it; `null` where it is refused, as it must be then. */
export async function asDecided<T>(
  what: string,
  deed: Deed,
  fit: Fit<T>,
  against: Expected | null,
): Promise<T | null> {
  if (against === null) return fit(what, await answered(what, deed));
  await refusedAs(what, deed, against);
  return null;
}

const plays = (method: MethodName, onlooker: Onlooker) => async (stage: Stage) => {
  const { fit, send, against } = CALLS[method];
  const known = await knownTo(stage.client);
  const client = await stage.as(onlooker);
  const { decisions } = await overviewOf(client);
  await asDecided(method, () => send(client, known), fit, against(decisions));
};

export const answers: readonly ClientCheck[] = (['manager', 'member'] as const).flatMap(
  (onlooker) =>
    methodNames.map((method) => ({
      name: `${method} answers a ${onlooker}, or refuses as ${CALLS[method].action} is refused`,
      play: plays(method, onlooker),
    })),
);
