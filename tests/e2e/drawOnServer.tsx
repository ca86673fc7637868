import { renderToString } from 'react-dom/server';
import { createHttpClient } from '../../src/client/index.js';
import type { BillingOverview } from '../../src/rules/index.js';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { HostPage } from './HostPage.js';

export interface Drawn {
  readonly html: string;
  readonly initialOverview: BillingOverview;
}

/** What a host's server sends: the page and the answer that it was drawn from. */
export async function drawOnServer(
  scenario: ScenarioName,
  locale: string,
  timeZone: string,
): Promise<Drawn> {
  const { workspaceId, fetch } = createMockBilling({ scenario });
  const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
  const initialOverview = await client.getOverview();
  const page = <HostPage {...{ client, initialOverview, locale, timeZone }} />;
  return { html: renderToString(page), initialOverview };
}
