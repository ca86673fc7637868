import { describe, expect, it } from 'vitest';
import { type InvoiceStatus, isPayable, paymentState } from '../../src/rules/invoice.js';
import { invoice } from '../support/builders.js';

describe('an invoice', () => {
  it.each([
    ['draft', false],
    ['open', true],
    ['failed', true],
    ['requires_action', true],
    ['paid', false],
    ['void', false],
    ['canceled', false],
  ] as const)('EC-R06 that is %s wants money: %s', (status, wants) => {
    expect(isPayable(invoice(status))).toBe(wants);
  });

  it('of a status that this version does not know wants none', () => {
    expect(isPayable({ ...invoice('open'), status: 'uncollectible' })).toBe(false);
  });
});

describe('the payments of a workspace', () => {
  const state = (...statuses: InvoiceStatus[]) => paymentState(statuses.map((it) => invoice(it)));

  it.each([
    [[], 'ok'],
    [['paid', 'void', 'canceled', 'draft'], 'ok'],
    [['open'], 'open'],
    [['open', 'failed'], 'failed'],
    [['failed', 'requires_action', 'open'], 'requires_action'],
    [['paid', 'failed'], 'failed'],
  ] as const)('%j are %s', (statuses, expected) => {
    expect(state(...statuses)).toBe(expected);
  });

  it('EC-R05 still want the other invoice when one is paid', () => {
    expect(state('paid', 'open')).toBe('open');
  });
});
