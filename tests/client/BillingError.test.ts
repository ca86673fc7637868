import { afterEach, describe, expect, it, vi } from 'vitest';
import { BillingError, isBillingError } from '../../src/client/BillingError.js';

afterEach(() => vi.resetModules());

describe('BillingError', () => {
  it('is recognised across two copies of the library', async () => {
    vi.resetModules();
    const other = await import('../../src/client/BillingError.js');
    const theirs = new other.BillingError({ code: 'offline', message: 'No answer came.' });
    expect(theirs).not.toBeInstanceOf(BillingError);
    expect(isBillingError(theirs)).toBe(true);
  });

  it.each([
    ['an error', new Error('offline')],
    ['an object that looks alike', { name: 'BillingError', code: 'offline', retryable: true }],
    ['a word', 'offline'],
    ['null', null],
    ['nothing', undefined],
  ])('is not %s', (_, value) => {
    expect(isBillingError(value)).toBe(false);
  });

  it('says nothing that it was not told', () => {
    expect(new BillingError({ code: 'internal', message: 'It failed.' })).toMatchObject({
      name: 'BillingError',
      message: 'It failed.',
      reason: null,
      status: null,
      retryable: false,
      retryAfterMs: null,
      requestId: null,
      fields: [],
      preview: null,
    });
  });
});
