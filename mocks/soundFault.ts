import { isRouteName, ROUTE_NAMES } from '../src/server/routes.js';
import { type Effect, FAILURE_CODES, type Fault, PLAIN_EFFECTS } from './Fault.js';

/** The fault itself; one that could never happen is misuse. */
export function soundFault(fault: Fault): Fault {
  const { times = 1, chance = 1 } = fault;
  const on: string = fault.on;
  if (on !== '*' && !isRouteName(on))
    throw misuse(
      `there is no route "${on}", so the fault would meet no request`,
      `Use * or one of: ${ROUTE_NAMES.join(', ')}.`,
    );
  if (!Number.isInteger(times) || times < 1)
    throw misuse(
      `a fault cannot meet ${times} requests, so nothing would go wrong`,
      'Give a whole number from 1, or none for each request.',
    );
  if (!(chance >= 0 && chance <= 1))
    throw misuse(
      `${chance} is no chance, so nobody could say how often the fault happens`,
      'Give a number from 0 to 1.',
    );
  checkEffect(fault);
  return fault;
}

function checkEffect(effect: Effect): void {
  const { does } = effect;
  if (does === 'rewrite' || PLAIN_EFFECTS.some((plain) => plain === does)) return;
  if (effect.does === 'delay') {
    if (effect.ms > 0 && Number.isFinite(effect.ms)) return;
    throw misuse(
      `an answer cannot come ${effect.ms} milliseconds late, so the fault would not be seen`,
      'Give a number above 0.',
    );
  }
  if (effect.does === 'fail') {
    if (FAILURE_CODES.includes(effect.code)) return;
    throw misuse(
      `no server fails with "${effect.code}", so the fault would not be seen`,
      `Use one of: ${FAILURE_CODES.join(', ')}.`,
    );
  }
  throw misuse(
    `no fault does "${does}", so nothing would go wrong`,
    `Use one of: delay, rewrite, fail, ${PLAIN_EFFECTS.join(', ')}.`,
  );
}

const misuse = (what: string, answer: string) => new Error(`farebox: ${what}. ${answer}`);
