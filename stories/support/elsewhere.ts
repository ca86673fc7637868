import { type BillingClient, createHttpClient } from '../../src/client/index.js';
import type { MockBilling } from '../../mocks/index.js';

/** A client of somebody else, in the world that a story stands in. */
export function clientElsewhere(loaded: Readonly<Record<string, unknown>>): BillingClient {
  const { mock } = loaded['billing'] as { readonly mock: MockBilling };
  const { fetch, workspaceId } = mock.as({});
  return createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
}
