import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createHttpClient } from '../../src/client/index.js';
import { BillingProvider, type BillingProviderProps } from '../../src/index.js';
import '../../src/react/parts/ChangeDialog.js'; // it loads with the first question: here it is there

export interface RenderOptions extends Omit<
  BillingProviderProps,
  'client' | 'queryClient' | 'children'
> {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly workspaceId?: string;
}

/** Renders widgets over a back end, with nothing read yet. */
export function renderBilling(
  widgets: ReactNode,
  { fetch, workspaceId = 'ws_1', ...props }: RenderOptions,
) {
  const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
  const queryClient = new QueryClient();
  const user = userEvent.setup();
  const provided = (children: ReactNode) => (
    <BillingProvider client={client} queryClient={queryClient} {...props}>
      {children}
    </BillingProvider>
  );
  const view = render(provided(widgets));
  const show = (others: ReactNode) => view.rerender(provided(others));
  return { ...view, show, user, client, queryClient };
}
