/** The mock as request handlers of MSW. */
import { http, type HttpHandler, HttpResponse } from 'msw';
import { ConnectionLost } from '../ConnectionLost.js';
import type { MockBilling } from '../createMockBilling.js';

export interface MswHandlersOptions {
  /** As given to `createHttpClient`. */
  readonly baseUrl: string;
}

/**
 * Handlers for the HTTP contract under `baseUrl` and for the fake processor's pages. A function
 * is asked at each request, for a mock that changes from story to story. A fault that loses a
 * request or its answer is a network error in the page.
 */
export function createMswHandlers(
  mock: MockBilling | (() => MockBilling),
  { baseUrl }: MswHandlersOptions,
): HttpHandler[] {
  const current = typeof mock === 'function' ? mock : () => mock;
  const answer = ({ request }: { readonly request: Request }) =>
    current()
      .fetch(request)
      .catch((error: unknown) => {
        if (error instanceof ConnectionLost || request.signal.aborted) return HttpResponse.error();
        throw error;
      });
  return [
    http.all(`${baseUrl.replace(/\/+$/, '')}/v1/*`, answer),
    http.all(`${current().processor.baseUrl}/processor/*`, answer),
  ];
}
