import { describe, expect, it } from 'vitest';
import {
  INCOMPLETE_HOURS,
  isLive,
  mayMove,
  type Standing,
  standingOf,
  SUBSCRIPTION_STATUSES,
  SUBSCRIPTION_TONES,
  type SubscriptionStatus,
} from '../../src/rules/subscription.js';
import { subscription } from '../support/builders.js';

describe('EC-S01 a status', () => {
  it.each([
    ['active', 'success', true],
    ['trialing', 'success', true],
    ['past_due', 'danger', true],
    ['canceled', 'danger', false],
    ['unpaid', 'danger', true],
    ['incomplete', 'warning', true],
    ['incomplete_expired', 'danger', false],
    ['paused', 'warning', true],
  ] as const)('%s looks like %s and is live: %s', (status, tone, live) => {
    expect(SUBSCRIPTION_TONES[status]).toBe(tone);
    expect(isLive(status)).toBe(live);
  });

  it('is one of eight', () => {
    expect(SUBSCRIPTION_STATUSES).toHaveLength(8);
  });
});

describe('a workspace', () => {
  it('without a subscription stands at none, which is not live', () => {
    expect(standingOf(null)).toBe('none');
    expect(isLive('none')).toBe(false);
  });

  it('with one stands at its status', () => {
    expect(standingOf(subscription('paused'))).toBe('paused');
  });
});

describe('a move', () => {
  /** By hand from the transitions of §3.1. */
  const lawful: readonly (readonly [Standing, readonly SubscriptionStatus[]])[] = [
    ['none', ['active', 'trialing', 'incomplete']],
    ['active', ['past_due', 'canceled']],
    ['trialing', ['active', 'past_due', 'canceled', 'paused']],
    ['past_due', ['active', 'canceled', 'unpaid']],
    ['unpaid', ['active', 'canceled']],
    ['incomplete', ['active', 'incomplete_expired']],
    ['incomplete_expired', ['active']],
    ['canceled', ['active']],
    ['paused', ['active', 'canceled']],
  ];

  it.each(lawful)('from %s leads to %j and nowhere else', (from, to) => {
    expect(SUBSCRIPTION_STATUSES.filter((status) => mayMove(from, status)).toSorted()).toEqual(
      [...to].toSorted(),
    );
  });
});

it('waits 23 hours for its first payment', () => {
  expect(INCOMPLETE_HOURS).toBe(23);
});
