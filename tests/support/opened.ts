/** A mock with a client of its viewer, as a host would wire them. */
import { type ChangePreview, createHttpClient, isBillingError } from '../../src/client/index.js';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import type { ScenarioName } from '../../mocks/index.js';

export const BASE = 'https://billing.test';

export const clientOf = ({ workspaceId, fetch }: MockBilling) =>
  createHttpClient({ baseUrl: BASE, workspaceId, fetch });

export function opened(scenario: ScenarioName, options: MockBillingOptions = {}) {
  const mock = createMockBilling({ ...options, scenario });
  return { mock, world: mock.world, processor: mock.processor, client: clientOf(mock) };
}

/** What a promise fails with. */
export async function failureOf(deed: Promise<unknown>) {
  try {
    await deed;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

/** The preview that a stale one is answered with. */
export function previewIn(failure: unknown): ChangePreview {
  if (isBillingError(failure) && failure.preview !== null) return failure.preview;
  throw new Error('It brings no preview.');
}
