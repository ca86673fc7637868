import { expect, it } from 'vitest';
import { byUrgency } from '../../src/rules/urgency.js';
import { DAY } from '../../src/rules/time.js';
import { at, invoice } from '../support/builders.js';

it('puts what the bank asks before what failed, and that before the rest, each by its date', () => {
  const invoices = [
    invoice('open', { id: 'open, due late', dueAt: at(9 * DAY), date: at(-9 * DAY) }),
    invoice('requires_action', { id: 'asked', dueAt: null, date: at(-8 * DAY) }),
    invoice('open', { id: 'open, of today', dueAt: null, date: at(0) }),
    invoice('failed', { id: 'failed today', dueAt: null, date: at(0) }),
    invoice('open', { id: 'open, overdue', dueAt: at(-DAY), date: at(-2 * DAY) }),
    invoice('failed', { id: 'failed long ago', dueAt: null, date: at(-5 * DAY) }),
  ];
  expect(byUrgency(invoices).map(({ id }) => id)).toEqual([
    'asked',
    'failed long ago',
    'failed today',
    'open, overdue',
    'open, of today',
    'open, due late',
  ]);
});
