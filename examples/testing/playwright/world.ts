import { createMockBilling, type MockBilling, type MockBillingOptions } from 'farebox/mocks';
import { type Page, type Route, test as base } from 'playwright/test';

interface Fixtures {
  /** A world of this test’s own, in place of the server that the page asks. */
  readonly billing: (options: MockBillingOptions) => Promise<MockBilling>;
}

export const test = base.extend<Fixtures>({
  billing: ({ page, baseURL }, provide) =>
    provide(async (options) => {
      const mock = createMockBilling({ ...options, returnOrigin: baseURL });
      await answer(page, mock);
      return mock;
    }),
});

async function answer(page: Page, mock: MockBilling) {
  const answerRoute = async (route: Route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    const response = await mock
      .fetch(
        new Request(request.url(), {
          method: request.method(),
          headers: await request.allHeaders(),
          body: body && new Uint8Array(body),
        }),
      )
      .catch(() => null);
    const headers = Object.fromEntries(response?.headers ?? []);
    // a stream cannot be answered at once: the page reads at its own times
    const isStream = headers['content-type']?.startsWith('text/event-stream');
    if (response === null || isStream) return route.abort();
    const bytes = Buffer.from(await response.arrayBuffer());
    return route.fulfill({ status: response.status, headers, body: bytes });
  };
  await page.route('**/api/billing/**', answerRoute);
  await page.route(`${mock.processor.baseUrl}/**`, answerRoute);
}
