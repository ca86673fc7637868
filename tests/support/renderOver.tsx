import type { ReactNode } from 'react';
import { createMockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { renderBilling } from './renderBilling.js';

/** Widgets over a mock, with the bodies of the changes that they asked for, by path. */
export function renderOver(widgets: ReactNode, options: MockBillingOptions) {
  const mock = createMockBilling(options);
  const sent: (readonly [path: string, body: unknown])[] = [];
  const fetch = async (request: Request) => {
    const path = request.url.replace(/.*\/ws_\w+\//, '');
    if (request.method !== 'GET') sent.push([path, await request.clone().json()]);
    return mock.fetch(request);
  };
  const view = renderBilling(widgets, { workspaceId: mock.workspaceId, fetch, timeZone: 'UTC' });
  return { ...view, mock, sent };
}
