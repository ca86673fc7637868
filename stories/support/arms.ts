/** The arms of a read, as stories of any world: on the way, failed, and behind. */
import type { Fault } from '../../mocks/index.js';
import { atOnce, read } from './read.js';
import type { BillingParameters } from './scene.js';

const OVERVIEW = 'GET /overview';

/** The first answer never comes. */
export const loading = (billing: BillingParameters, on: Fault['on'] = OVERVIEW) => ({
  play: atOnce,
  parameters: { billing: broken(billing, { on, does: 'hang' }) },
});

export const failed = (billing: BillingParameters, on: Fault['on'] = OVERVIEW) => ({
  play: read,
  parameters: {
    billing: broken(billing, { on, does: 'fail', code: 'internal', retryable: false }),
    ...told('The first read failed: the place says so and offers to try again.'),
  },
});

export const stale = (billing: BillingParameters) => ({
  parameters: {
    billing: broken({ ...billing, initial: true }, { on: OVERVIEW, does: 'lose_request' }),
    ...told('A refresh failed: the last good answer stays and says of when it is.'),
  },
});

const broken = (billing: BillingParameters, fault: Fault): BillingParameters => ({
  ...billing,
  faults: [fault],
});

const told = (story: string) => ({ docs: { description: { story } } });
