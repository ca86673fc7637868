import { notifyManager } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { BillingPage, type Links } from '../../src/index.js';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { refresh } from '../../src/react/queries.js';
import { renderBilling } from './renderBilling.js';

/** Places of a host that answers lead to. */
export const links: Links = {
  members: '#members',
  files: '#files',
  auto_reload: '#auto-reload',
  sales: '#sales',
  support: '#support',
};

/** The billing page of a mock, once everything on it is read. */
export const openPage = (options: MockBillingOptions) => openPageOf(createMockBilling(options));

/**
 * As `openPage`, of a mock that is there; `sent` are the changes that were asked for, `look` reads
 * the workspace again and draws it.
 */
export async function openPageOf(mock: MockBilling) {
  const sent: string[] = [];
  const went: string[] = [];
  const view = renderBilling(<BillingPage />, {
    workspaceId: mock.workspaceId,
    fetch: (request) => {
      if (request.method !== 'GET') sent.push(request.url.replace(/.*\/ws_\w+\//, ''));
      return mock.fetch(request);
    },
    links,
    timeZone: 'UTC',
    allowedHosts: ['processor.test'],
    navigate: (url) => went.push(url),
  });
  await screen.findByText(/^Billing$|do not have access/);
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull(), {
    timeout: 4_000,
  });
  const look = () =>
    act(async () => {
      await refresh(view.queryClient, view.client);
      await new Promise<void>((drawn) => notifyManager.schedule(drawn));
    });
  return { ...view, mock, sent, went, look };
}
