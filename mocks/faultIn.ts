import { isRouteName } from '../src/server/routes.js';
import { type Effect, FAILURE_CODES, type Fault, PLAIN_EFFECTS } from './Fault.js';

/**
 * The fault that `--fault` says, e.g. `POST /checkouts=lose_answer`: a route or `*`, then
 * an effect that needs no more, the code of a failure, or `delay:` with its milliseconds.
 */
export function faultIn(text: string): Fault {
  const [, on = '', does = ''] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  const effect = effectIn(does);
  if (effect !== null && (on === '*' || isRouteName(on))) return { on, ...effect };
  const unknown = effect === null ? `no fault does "${does}"` : `there is no route "${on}"`;
  const words = [...PLAIN_EFFECTS, ...FAILURE_CODES].join(', ');
  throw new Error(
    `farebox-mock: --fault is "${text}", and ${unknown}, so nothing was started. Give it a route, e.g. "GET /overview", or *, then = and delay:<ms> or one of: ${words}.`,
  );
}

function effectIn(word: string): Effect | null {
  const does = PLAIN_EFFECTS.find((plain) => plain === word);
  if (does !== undefined) return { does };
  const code = FAILURE_CODES.find((known) => known === word);
  if (code !== undefined) return { does: 'fail', code };
  const [, ms] = /^delay:([1-9]\d{0,8})$/.exec(word) ?? [];
  return ms === undefined ? null : { does: 'delay', ms: Number(ms) };
}
