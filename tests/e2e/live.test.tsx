import { render, screen } from '@testing-library/react';
import { setupWorker } from 'msw/browser';
import { expect, it, onTestFinished } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createMswHandlers } from '../../mocks/msw/index.js';
import { createHttpClient } from '../../src/client/index.js';
import { BillingProvider, CreditBalance } from '../../src/index.js';

it('a balance follows the world through a service worker', async () => {
  const mock = createMockBilling({ scenario: 'team/active' });
  const baseUrl = 'https://billing.test';
  const worker = setupWorker(...createMswHandlers(mock, { baseUrl }));
  await worker.start({ quiet: true });
  onTestFinished(() => void worker.stop());
  const client = createHttpClient({ baseUrl, workspaceId: mock.workspaceId });
  render(
    <BillingProvider client={client}>
      <CreditBalance />
    </BillingProvider>,
  );
  await screen.findByText('$12.480');
  mock.world.usage(480);
  expect(await screen.findByText('$12.000')).toBeVisible();
  mock.world.usage(1_000);
  expect(await screen.findByText('$11.000')).toBeVisible();
});
