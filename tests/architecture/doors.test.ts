import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../support/sources.js';
import { doors } from './doors.js';

const modules = Object.entries(manifest.exports).flatMap(([door, target]) =>
  typeof target === 'string'
    ? []
    : { door, path: target.default.replace('./dist/', '').replace(/\.js$/, '.ts') },
);
const open = modules.filter(({ path }) => existsSync(join(root, path)));

describe('doors', () => {
  it('are the ones of package.json', () => {
    expect(Object.keys(doors)).toEqual(modules.map(({ door }) => door));
  });

  it.each(open)('export what they promise: $door', async ({ door, path }) => {
    const exported: object = await import(/* @vite-ignore */ join(root, path));
    expect(Object.keys(exported).toSorted()).toEqual(doors[door]);
  });
});
