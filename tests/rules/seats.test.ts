import { describe, expect, it } from 'vitest';
import { decide } from '../../src/rules/decide.js';
import { billableSeats, seatsOver } from '../../src/rules/seats.js';
import { facts, plan, policy, seats, subscribed, viewer } from '../support/builders.js';

describe('members over the paid seats', () => {
  it.each([
    ['EC-T01 as many as paid, three invited', { paid: 10, used: 10, pendingInvites: 3 }, 0],
    ['one more than paid', { paid: 10, used: 11 }, 1],
    ['fewer than paid', { paid: 10, used: 2 }, 0],
  ])('%s', (_, changes, over) => {
    expect(seatsOver(seats(changes))).toBe(over);
  });
});

describe('the seats of the next invoice', () => {
  it.each([
    ['EC-T03 a minimum of 5 and 3 members', { mode: 'flexible', minQuantity: 5, used: 3 }, 5],
    ['EC-T03 and 2 members', { mode: 'flexible', minQuantity: 5, used: 2 }, 5],
    ['6 members', { mode: 'flexible', minQuantity: 5, used: 6 }, 6],
    ['a fixed plan', { mode: 'fixed', paid: 10, used: 12 }, 10],
  ] as const)('%s', (_, changes, billed) => {
    expect(billableSeats(seats(changes))).toBe(billed);
  });
});

describe('EC-C07 a downgrade', () => {
  const tenSeats = { seatMode: 'fixed', includedSeats: 10 } as const;
  const plans = [
    plan('small', 1, tenSeats),
    plan('loose', 1, { includedSeats: 10 }),
    plan('business', 2, tenSeats),
    plan('large', 3, tenSeats),
  ];
  const verdict = (planId: string, used: number) => {
    const decision = decide(
      'plan.change',
      facts('workspace', {
        plans,
        seats: seats({ used }),
        subscription: subscribed('workspace', 'active'),
      }),
      viewer('admin'),
      policy('workspace'),
      { planId },
    );
    return decision.allowed ? 'ok' : decision.reason;
  };

  it.each([
    ['12 members do not fit 10 seats', 'small', 12, 'limit_blocks'],
    ['11 members do not fit 10 seats', 'small', 11, 'limit_blocks'],
    ['10 members do', 'small', 10, 'ok'],
    ['a flexible plan follows the members', 'loose', 12, 'ok'],
    ['another interval of the same plan is no downgrade', 'business', 12, 'ok'],
    ['nor is an upgrade', 'large', 12, 'ok'],
  ])('%s', (_, planId, used, expected) => {
    expect(verdict(planId, used)).toBe(expected);
  });
});
