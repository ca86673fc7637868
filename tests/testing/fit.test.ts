import { describe, expect, it } from 'vitest';
import * as wire from '../../src/client/wire.js';
import { wallet } from '../../src/client/wireOverview.js';
import { array, object, record, text } from '../../src/client/reader.js';
import { ended, listed, shaped } from '../../src/testing/fit.js';

const money = { amount: 12_00, currency: 'USD', scale: 2 };
const tier = { id: 'more', bytes: 5, unitAmount: money, interval: 'month' };

const said = (deed: () => unknown) => {
  try {
    deed();
  } catch (error) {
    return error instanceof Error ? error.message.split(/[,.] /)[0] : null;
  }
  return null;
};

describe('a misfit', () => {
  it.each([
    ['of a list', () => listed(wire.storageTiers)('x', 5), 'x answered 5'],
    [
      'in a row',
      () => listed(wire.storageTiers)('x', [tier, { ...tier, id: 7 }]),
      'x answered 7 at `1.id`',
    ],
    [
      'of a whole row',
      () => listed(wire.storageTiers)('x', [tier, 'tier']),
      'x answered "tier" at `1`',
    ],
    ['that is missing', () => shaped(wire.reference)('x', {}), 'x answered nothing at `reference`'],
    ['of no object', () => shaped(wire.reference)('x', null), 'x answered null'],
    [
      'of a Date',
      () => listed(wire.quotes)('x', [{ id: 'q', status: 'sent', requestedAt: new Date() }]),
      'x answered a Date at `0.requestedAt`',
    ],
    [
      'that is too big for JSON',
      () => shaped(wire.money)('x', { ...money, amount: 10n }),
      'x answered 10 at `amount`',
    ],
    [
      'under an open name',
      () => shaped(record(text))('x', { 'a.b': 'c', 'a.d': 1 }),
      "x answered 1 at `['a.d']`",
    ],
    [
      'deep inside',
      () => shaped(object({ a: array(object({ b: text })) }))('x', { a: [{ b: 'c' }, { b: 1 }] }),
      'x answered 1 at `a.1.b`',
    ],
    ['of an end', () => ended(wire.result(wallet))('x', { status: 'done' }), 'x ended as "done"'],
    ['of no end', () => ended(wire.result(wallet))('x', undefined), 'x ended as nothing'],
  ])('%s is told by its place', (_, deed, sentence) => {
    expect(said(deed)).toBe(sentence);
  });

  it('is none of the fields that the contract does not name', () => {
    expect(shaped(wire.reference)('x', { reference: 'r', price: 1.5 })).toEqual({ reference: 'r' });
  });
});
