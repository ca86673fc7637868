import { expect, it } from 'vitest';
import { checkRuns } from './checkRuns.js';

it('keeps to the rule book, whatever happens: team', async () => {
  const outcome = await checkRuns({ preset: 'team', seed: 1, runs: 334 });
  expect(outcome).toMatchObject({ broken: null, story: '' });
});
