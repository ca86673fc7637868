/** The rows of the pages about state machines, made in the mock. */
import { describe, expect, it } from 'vitest';
import { isBillingError } from '../../src/client/index.js';
import { QUOTE_MOVES } from '../../src/rules/quote.js';
import { SUBSCRIPTION_MOVES } from '../../src/rules/subscription.js';
import type { Machine, Move } from '../../stories/support/Machine.js';
import { alertMoves } from '../../stories/rules/alertMoves.js';
import { autoReloadMoves, autoReloadSettingMoves } from '../../stories/rules/autoReloadMoves.js';
import { checkoutMoves } from '../../stories/rules/checkoutMoves.js';
import { recoveryMoves } from '../../stories/rules/recoveryMoves.js';
import { seatMoves } from '../../stories/rules/seatMoves.js';
import { jobMoves, postpaidMoves } from '../../stories/rules/spendingMoves.js';
import { storageMoves } from '../../stories/rules/storageMoves.js';
import {
  pendingChangeMoves,
  scheduledEndMoves,
  subscriptionMoves,
} from '../../stories/rules/subscriptionMoves.js';
import { contractMoves, quoteMoves } from '../../stories/rules/termsMoves.js';
import { opened } from '../support/opened.js';

const machines: Readonly<Record<string, Machine>> = {
  'a subscription': subscriptionMoves,
  'a scheduled end': scheduledEndMoves,
  'a change to come': pendingChangeMoves,
  'a payment': recoveryMoves,
  seats: seatMoves,
  storage: storageMoves,
  'a job': jobMoves,
  'a postpaid wallet': postpaidMoves,
  'settings of refills': autoReloadSettingMoves,
  refills: autoReloadMoves,
  'a checkout': checkoutMoves,
  'an alert': alertMoves,
  'a contract': contractMoves,
  'a quote': quoteMoves,
};

/** The reason of a refusal, or its code; `undefined` where nothing was refused. */
async function refusalOf(deed: () => unknown): Promise<string | undefined> {
  try {
    await deed();
    return undefined;
  } catch (error) {
    if (!isBillingError(error)) throw error;
    return error.reason ?? error.code;
  }
}

describe.each(Object.entries(machines))('%s', (_, { stateOf, moves }) => {
  it.each(moves)('$from: when $when, $to', async (move: Move) => {
    const { scenario, policy, delays, before, act, from, to, refused } = move;
    const { mock, client } = opened(scenario, { policy, delays });
    const id = String(await before?.(mock, client, ''));
    expect(await stateOf(mock, client, id)).toBe(from);
    expect(await refusalOf(() => act(mock, client, id))).toBe(refused);
    expect(await stateOf(mock, client, id)).toBe(to);
  });
});

const lawful: readonly [string, Readonly<Record<string, readonly string[]>>, Machine][] = [
  ['subscription', SUBSCRIPTION_MOVES, subscriptionMoves],
  ['quote', QUOTE_MOVES, quoteMoves],
];

it.each(lawful)('tells every lawful move of a %s', (_, table, { moves }) => {
  const told = moves.map(({ from, to }) => `${from} → ${to}`);
  const all = Object.entries(table).flatMap(([from, tos]) => tos.map((to) => `${from} → ${to}`));
  expect(all.filter((move) => !told.includes(move))).toEqual([]);
});
