import { describe, expect, it } from 'vitest';
import { GIGABYTE, storageOver, storageState } from '../../src/rules/storage.js';
import { GB, storage } from '../support/builders.js';

describe('stored bytes', () => {
  it.each([
    ['a byte below nine tenths', 90 * GB - 1, 'under', 0],
    ['nine tenths', 90 * GB, 'near', 0],
    ['EC-G01 the quota itself', 100 * GB, 'near', 0],
    ['EC-G01 one byte more', 100 * GB + 1, 'over', 1],
    ['EC-G03 a tier that was too small', 250 * GB, 'over', 150 * GB],
  ] as const)('%s', (_, used, state, over) => {
    expect(storageState(storage({ used }))).toBe(state);
    expect(storageOver(storage({ used }))).toBe(over);
  });

  it('EC-G09 are counted in decimal gigabytes', () => {
    expect(GIGABYTE).toBe(1_000_000_000);
  });
});
