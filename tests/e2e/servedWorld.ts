import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { serveMockBilling } from '../../mocks/serve.js';

/** A world on loopback with its processor, and the address of the host's page for it. */
export async function servedWorld(options: MockBillingOptions, origin: string) {
  const worlds: MockBilling[] = [];
  const server = await serveMockBilling({
    mock: (processorBaseUrl) => {
      const mock = createMockBilling({ ...options, processorBaseUrl, returnOrigin: origin });
      worlds.push(mock);
      return mock;
    },
  });
  const [mock] = worlds;
  if (mock === undefined) throw new Error('The server was given no mock.');
  return { mock, server, address: `${origin}/?api=${server.url}&of=${mock.workspaceId}` };
}
