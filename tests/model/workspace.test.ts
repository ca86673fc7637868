import { expect, it } from 'vitest';
import { checkRuns } from './checkRuns.js';

it('keeps to the rule book, whatever happens: workspace', async () => {
  const outcome = await checkRuns({ preset: 'workspace', seed: 1, runs: 334 });
  expect(outcome).toMatchObject({ broken: null, story: '' });
});
