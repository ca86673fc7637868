import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root, textOf } from '../support/sources.js';

describe('the door of prices', () => {
  it('draws on a server of components, and has nothing for the browser', async () => {
    const { metafile, warnings } = await build({
      entryPoints: ['src/pricing/index.ts'],
      absWorkingDir: root,
      conditions: ['react-server'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      jsx: 'automatic',
    });
    const [output] = Object.values(metafile.outputs);
    const kept = Object.entries(output?.inputs ?? {}).filter(([, it]) => it.bytesInOutput > 0);
    const own = kept.map(([path]) => path).filter((path) => path.startsWith('src/'));
    expect(warnings).toEqual([]);
    expect(own).toContain('src/pricing/PricingTable.tsx');
    expect(own.filter((path) => textOf(path).startsWith(`'use client'`))).toEqual([]);
  });
});
