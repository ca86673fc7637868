/** The handler and the loopback mock keep the HTTP contract, as bare requests see it. */
import { afterAll, describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { serveMockBilling } from '../../mocks/serve.js';
import { describeBillingHttp } from '../../src/testing/index.js';
import { collected } from '../support/collected.js';
import { served } from '../support/served.js';
import { withSessions } from '../support/sessions.js';

const servers: { close: () => Promise<unknown> }[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

const started = async <S extends { close: () => Promise<unknown> }>(starting: Promise<S>) => {
  const server = await starting;
  servers.push(server);
  return server;
};

for (const preset of ['workspace', 'team', 'wallet'] as const) {
  const { handler, options } = withSessions(preset);
  const { url } = await started(served(handler));
  describe(`${preset}, by tokens`, () => {
    describeBillingHttp(url, options, { describe, it });
  });
}

describe('by cookies', async () => {
  const { handler, options } = withSessions('workspace', 'cookie');
  const { url } = await started(served(handler));
  describeBillingHttp(url, options, { describe, it });
});

describe('the loopback mock', async () => {
  const mock = createMockBilling({ scenario: 'team/active' });
  const { url } = await started(serveMockBilling({ mock }));
  const options = { manager: { workspaceId: mock.workspaceId } };
  describeBillingHttp(url, options, { describe, it });

  it.each([
    'give member, who is of the same workspace and pays for nothing.',
    'give stranger, who manages another workspace.',
    'give manager.headers, by which the server knows who asks.',
    'give manager.headers with a Cookie, where sessions are kept in one.',
  ])('knows its viewer by itself, so that a check says: %s', async (sentence) => {
    const ends = await collected((runner) => describeBillingHttp(url, options, runner));
    const skipped = ends.filter(({ isSkipped }) => isSkipped).map(({ name }) => name);
    expect(skipped).toContainEqual(expect.stringMatching(`Not run: ${sentence}$`));
  });
});
