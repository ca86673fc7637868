import { describe, expect, it } from 'vitest';
import { after, DAY, daysLeft, hasCome, HOUR, laterBy, span } from '../../src/rules/time.js';
import { at, NOW } from '../support/builders.js';

describe('daysLeft', () => {
  it.each([
    ['three days', 3 * DAY, 3],
    ['a moment more than three days', 3 * DAY + 1, 4],
    ['a moment less than three days', 3 * DAY - 1, 3],
    ['an hour', HOUR, 1],
    ['a moment', 1, 1],
    ['nothing', 0, 0],
    ['a day past', -DAY, 0],
  ])('counts %s', (_, left, days) => {
    expect(daysLeft(NOW, at(left))).toBe(days);
  });

  it('EC-S04 counts spans, not calendar days of a zone', () => {
    expect(daysLeft('2026-01-15T23:30:00Z', '2026-01-16T00:30:00Z')).toBe(1);
    expect(daysLeft('2026-01-15T23:30:00Z', '2026-01-16T01:30:00+02:00')).toBe(0);
  });
});

describe('an instant', () => {
  it.each([
    ['a moment ago', -1, true],
    ['now', 0, true],
    ['in a moment', 1, false],
  ])('that is %s has come: %s', (_, left, come) => {
    expect(hasCome(at(left), NOW)).toBe(come);
  });

  it('lies a span from another', () => {
    expect(after('2026-02-28T23:00:00.000Z', 2 * HOUR)).toBe('2026-03-01T01:00:00.000Z');
    expect(after('2026-03-01T01:00:00.000Z', -2 * HOUR)).toBe('2026-02-28T23:00:00.000Z');
    expect(span('2026-03-01T01:00:00.000Z', '2026-02-28T23:00:00.000Z')).toBe(-2 * HOUR);
  });
});

describe('laterBy', () => {
  it.each([
    ['2026-01-15T12:00:00.000Z', 'month', 1, '2026-02-15T12:00:00.000Z'],
    ['2026-01-31T12:00:00.000Z', 'month', 1, '2026-02-28T12:00:00.000Z'],
    ['2024-01-31T12:00:00.000Z', 'month', 1, '2024-02-29T12:00:00.000Z'],
    ['2026-03-31T12:00:00.000Z', 'month', 1, '2026-04-30T12:00:00.000Z'],
    ['2026-01-31T12:00:00.000Z', 'month', 2, '2026-03-31T12:00:00.000Z'],
    ['2026-12-31T23:59:59.000Z', 'month', 1, '2027-01-31T23:59:59.000Z'],
    ['2026-01-31T12:00:00.000Z', 'month', 0, '2026-01-31T12:00:00.000Z'],
    ['2026-01-15T12:00:00.000Z', 'year', 1, '2027-01-15T12:00:00.000Z'],
    ['2024-02-29T12:00:00.000Z', 'year', 1, '2025-02-28T12:00:00.000Z'],
    ['2024-02-29T12:00:00.000Z', 'year', 4, '2028-02-29T12:00:00.000Z'],
  ] as const)('moves %s by a %s × %i to %s', (from, interval, count, to) => {
    expect(laterBy(from, interval, count)).toBe(to);
  });
});
