import { describe, expect, it } from 'vitest';
import { dayEnd, dayStart } from '../../src/react/zonedDay.js';

describe('a calendar day', () => {
  it.each([
    ['UTC', '2026-01-15', '2026-01-15T00:00:00.000Z', '2026-01-15T23:59:59.999Z'],
    ['America/New_York', '2026-01-15', '2026-01-15T05:00:00.000Z', '2026-01-16T04:59:59.999Z'],
    ['Pacific/Kiritimati', '2026-01-15', '2026-01-14T10:00:00.000Z', '2026-01-15T09:59:59.999Z'],
    ['Asia/Kolkata', '2026-01-15', '2026-01-14T18:30:00.000Z', '2026-01-15T18:29:59.999Z'],
    [
      'Europe/Berlin, 23 hours',
      '2026-03-29',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T21:59:59.999Z',
    ],
    [
      'Europe/Berlin, 25 hours',
      '2026-10-25',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T22:59:59.999Z',
    ],
    [
      'Africa/Cairo, no midnight',
      '2026-04-24',
      '2026-04-23T22:00:00.000Z',
      '2026-04-24T20:59:59.999Z',
    ],
  ])('of %s', (zone, day, start, end) => {
    const [timeZone = ''] = zone.split(',');
    expect(dayStart(day, timeZone)).toBe(start);
    expect(dayEnd(day, timeZone)).toBe(end);
  });
});
