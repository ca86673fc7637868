import type { ReactNode } from 'react';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { renderBilling } from './renderBilling.js';

/** A widget over a mock; `sent` are the changes that were asked for. */
export function openWidget(widget: ReactNode, options: MockBillingOptions) {
  const mock = createMockBilling(options);
  const sent: string[] = [];
  const view = renderBilling(widget, {
    workspaceId: mock.workspaceId,
    timeZone: 'UTC',
    fetch: (request) => {
      if (request.method !== 'GET') sent.push(request.url.replace(/.*\/ws_\w+\//, ''));
      return mock.fetch(request);
    },
  });
  return { ...view, mock, sent };
}
