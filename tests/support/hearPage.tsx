import { screen, waitFor } from '@testing-library/react';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { BillingPage } from '../../src/index.js';
import { startReader } from './Reader.js';
import { renderBilling } from './renderBilling.js';

/** The page, heard and not seen. */
export async function hearPage(options: MockBillingOptions) {
  const mock = createMockBilling(options);
  const view = renderBilling(<BillingPage />, {
    ...createFakes(mock),
    fetch: mock.fetch,
    workspaceId: mock.workspaceId,
  });
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByRole('heading', { level: 2 });
  const reader = await startReader();

  /** The first announcement of this kind. */
  const announcement = (kind: RegExp) =>
    waitFor(async () => {
      const found = (await reader.announced()).find((it) => kind.test(it));
      if (found === undefined) throw new Error(`Nothing like ${kind} was announced.`);
      return found;
    });
  return { ...view, mock, reader, announcement };
}

export type HeardPage = Awaited<ReturnType<typeof hearPage>>;
