import { notifyManager } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { MockBilling } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { refresh } from '../../src/react/queries.js';
import { links } from './openPage.js';
import { type RenderOptions, renderBilling } from './renderBilling.js';

/**
 * A widget over a mock, with a processor that can be clicked. `asked` is what the back end was
 * asked, e.g. `GET overview`, but that somebody listens; `went` where the person was led; `look` reads the workspace again.
 */
export function clickable(
  widget: ReactNode,
  mock: MockBilling,
  props: Omit<RenderOptions, 'fetch'> = {},
) {
  const asked: string[] = [];
  const went: string[] = [];
  const { slots, allowedHosts } = createFakes(mock);
  const view = renderBilling(widget, {
    workspaceId: mock.workspaceId,
    fetch: (request) => {
      const path = request.url.replace(/.*\/ws_\w+\//, '').replace(/\?.*/, '');
      if (path !== 'events') asked.push(`${request.method} ${path}`);
      return mock.fetch(request);
    },
    links,
    slots,
    allowedHosts,
    navigate: (url) => went.push(url),
    ...props,
  });
  const look = () =>
    act(async () => {
      await refresh(view.queryClient, view.client);
      await new Promise<void>((drawn) => notifyManager.schedule(drawn));
    });
  return { ...view, mock, asked, went, look };
}
