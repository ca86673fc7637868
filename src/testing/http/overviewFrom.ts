import type { BillingOverview } from '../../rules/index.js';
import { fits } from '../client/fits.js';
import { bodyOf, type Send } from './exchange.js';

/** The overview as a viewer gets it. */
export async function overviewFrom(send: Send): Promise<BillingOverview> {
  return fits.overview('GET /overview', bodyOf(await send('GET', '/overview')));
}
