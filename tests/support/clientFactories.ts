/** The mock as a host would bring it to the contract suite, over each way to reach it. */
import { setupServer } from 'msw/node';
import { createHttpClient } from '../../src/client/index.js';
import { MINUTE } from '../../src/rules/time.js';
import type { Preset } from '../../src/rules/presets.js';
import type { BillingClientFactory, Onlooker } from '../../src/testing/index.js';
import { createMockBilling, type MockBilling, type ScenarioName } from '../../mocks/index.js';
import { createMswHandlers } from '../../mocks/msw/index.js';
import { type MockServer, serveMockBilling } from '../../mocks/serve.js';
import { BASE } from './opened.js';

type Fetch = (request: Request) => Promise<Response>;

/** A workspace of the suite. */
export interface Opened {
  readonly mock: MockBilling;
  readonly servers: MockServer[];
  losesNextAnswer: boolean;
}

export interface Reached {
  readonly baseUrl: string;
  readonly fetch: Fetch;
}

type Transport = (opened: Opened, view: MockBilling) => Reached | Promise<Reached>;

const globally: Fetch = (request) => globalThis.fetch(request);

export const msw = setupServer();
let hosts = 0;

export const transports = {
  directly: (_, { fetch }) => ({ baseUrl: BASE, fetch }),
  'through MSW': (_, view) => {
    const baseUrl = `https://billing-${++hosts}.test`;
    msw.use(...createMswHandlers(view, { baseUrl }));
    return { baseUrl, fetch: globally };
  },
  'over HTTP': async ({ servers }, view) => {
    const server = await serveMockBilling({ mock: view });
    servers.push(server);
    return { baseUrl: server.url, fetch: globally };
  },
} satisfies Record<string, Transport>;

const UNSUBSCRIBED = {
  workspace: 'workspace/free',
  team: 'team/none',
  wallet: 'wallet/none',
} as const satisfies Record<Preset, ScenarioName>;

const PAUSED = {
  workspace: 'workspace/paused',
  team: 'team/paused',
  wallet: undefined,
} as const satisfies Record<Preset, ScenarioName | undefined>;

function viewOf({ mock }: Opened, as: Onlooker): MockBilling {
  if (as === 'manager') return mock;
  return mock.as(as === 'member' ? 'member' : { state: 'deactivated' });
}

/** The request is done, and nobody learns how it went. */
const losing =
  (opened: Opened, fetch: Fetch): Fetch =>
  async (request) => {
    const response = await fetch(request);
    if (!opened.losesNextAnswer) return response;
    opened.losesNextAnswer = false;
    throw new TypeError('The connection was lost.');
  };

interface FactoryOptions {
  /** @default directly */
  readonly transport?: Transport;
  /** Milliseconds until the processor confirms a payment. @default a minute */
  readonly webhook?: number;
}

export function mockFactory(
  preset: Preset,
  { transport = transports.directly, webhook = MINUTE }: FactoryOptions = {},
): BillingClientFactory<Opened> {
  const paused = PAUSED[preset];
  const open = (scenario: ScenarioName): Opened => ({
    mock: createMockBilling({ scenario, delays: { webhook } }),
    servers: [],
    losesNextAnswer: false,
  });
  return {
    workspaces: {
      active: () => open(`${preset}/active`),
      owing: () => {
        const opened = open(`${preset}/active`);
        opened.mock.world.invoiceIssued(12_00, 'A workshop');
        return opened;
      },
      paused: paused && (() => open(paused)),
      unsubscribed: () => open(UNSUBSCRIBED[preset]),
    },
    client: async (opened, as) => {
      const { baseUrl, fetch } = await transport(opened, viewOf(opened, as));
      const { workspaceId } = opened.mock;
      return createHttpClient({ baseUrl, workspaceId, fetch: losing(opened, fetch) });
    },
    close: ({ servers }) => Promise.all(servers.map((server) => server.close())),
    addTransaction: ({ mock }) => mock.world.usage(5),
    payCheckout: ({ mock }, { id }) => mock.processor.pay(id),
    deliverWebhooks: ({ mock }) => mock.world.deliverWebhooks(),
    declineNextPayment: ({ mock }) => mock.world.declineNextPayment(),
    loseNextAnswer: (opened) => {
      opened.losesNextAnswer = true;
    },
    advance: ({ mock }, milliseconds) => mock.advance({ seconds: milliseconds / 1_000 }),
  };
}
