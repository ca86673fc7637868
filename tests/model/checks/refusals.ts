/** What was refused changed nothing. */
import { demand } from '../broken.js';
import type { Check } from './Check.js';

export const refusals: Check =
  () =>
  (before, after, { refused }) => {
    demand(!refused || before.tag === after.tag, () => 'A refusal changed what a manager sees.');
  };
