import type { OutsideWorld } from '../../../mocks/index.js';
import { isBillingError } from '../../../src/client/index.js';
import { demand } from '../broken.js';
import type { Stage, Told } from '../Stage.js';

/** Does what the world may refuse: exactly where it may not. `null` for a refusal. */
export function refusable<T>(
  { mock, story }: Stage,
  told: Told,
  what: string,
  may: boolean,
  deed: (world: OutsideWorld) => T,
): T | null {
  story.push(`The world: ${what}`);
  try {
    const result = deed(mock.world);
    demand(may, () => `${what} had to be refused.`);
    return result;
  } catch (error) {
    if (!isBillingError(error)) throw error;
    story.push(`${story.pop()} → ${error.code}`);
    demand(!may, () => `${what} is refused as ${error.code}.`);
    told.refused = true;
    return null;
  }
}
