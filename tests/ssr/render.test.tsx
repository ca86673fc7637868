import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createHttpClient } from '../../src/client/index.js';
import { BillingPage, BillingProvider } from '../../src/index.js';
import { createMockBilling } from '../../mocks/index.js';

async function onServer(scenario: 'workspace/active' | 'team/active' | 'wallet/active') {
  const { workspaceId, fetch } = createMockBilling({ scenario });
  const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
  const initialOverview = await client.getOverview();
  return renderToString(
    <BillingProvider client={client} initialOverview={initialOverview}>
      <BillingPage />
    </BillingProvider>,
  );
}

describe('on a server', () => {
  it('draws the page from the first answer', async () => {
    const html = await onServer('team/active');
    expect(html).toContain('Subscription is current');
    expect(html).toContain('$12.480');
    expect(html).toContain('Visit billing portal');
  });

  it.each(['workspace/active', 'team/active', 'wallet/active'] as const)(
    'draws %s without a style that a strict policy refuses',
    async (scenario) => {
      const html = await onServer(scenario);
      expect(html).not.toMatch(/<style|\sstyle=/);
    },
  );

  it('draws that it loads where there is no answer yet', () => {
    const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId: 'ws_1' });
    const html = renderToString(
      <BillingProvider client={client}>
        <BillingPage />
      </BillingProvider>,
    );
    expect(html).toContain('Loading');
  });
});
