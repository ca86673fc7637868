import type { BillingClient } from '../../client/BillingClient.js';
import type { BillingOverview } from '../../rules/index.js';
import { answered } from '../refusal.js';
import { fits } from './fits.js';

/** The overview of who looks, once it fits. */
export async function overviewOf(client: BillingClient): Promise<BillingOverview> {
  return fits.overview('getOverview', await answered('getOverview', () => client.getOverview()));
}
