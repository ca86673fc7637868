import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { createHttpClient } from '../../src/client/index.js';
import { BillingPage, BillingProvider } from '../../src/index.js';
import { links } from './openPage.js';

/** The billing page of a world, with a processor that can be clicked; coming back from it loads the page anew. */
export function visit(options: MockBillingOptions) {
  const mock = createMockBilling(options);
  const user = userEvent.setup();
  let loads = 0;
  const { rerender } = render(<Visitor key={loads} mock={mock} />);
  /** The person loads the page again. */
  const reload = () => rerender(<Visitor key={++loads} mock={mock} />);
  return { mock, user, reload };
}

function Visitor({ mock }: { readonly mock: MockBilling }) {
  const [visits, setVisits] = useState(0);
  const [fakes] = useState(() => createFakes(mock, { onReturn: () => setVisits((it) => it + 1) }));
  return (
    <>
      <Page key={visits} mock={mock} fakes={fakes} />
      <fakes.FakeProcessor />
    </>
  );
}

interface PageProps {
  readonly mock: MockBilling;
  readonly fakes: ReturnType<typeof createFakes>;
}

function Page({ mock, fakes }: PageProps) {
  const { workspaceId, fetch } = mock;
  const [queryClient] = useState(() => new QueryClient());
  const [client] = useState(() =>
    createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch }),
  );
  return (
    <BillingProvider
      client={client}
      queryClient={queryClient}
      slots={fakes.slots}
      navigate={fakes.navigate}
      allowedHosts={fakes.allowedHosts}
      links={links}
    >
      <BillingPage />
    </BillingProvider>
  );
}
