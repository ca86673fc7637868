/** The mock as request handlers of MSW. */
import { http, type HttpHandler } from 'msw';
import type { MockBilling } from '../createMockBilling.js';

export interface MswHandlersOptions {
  /** As given to `createHttpClient`. */
  readonly baseUrl: string;
}

/**
 * Handlers for the HTTP contract under `baseUrl` and for the fake processor's pages. A function
 * is asked at each request, for a mock that changes from story to story.
 */
export function createMswHandlers(
  mock: MockBilling | (() => MockBilling),
  { baseUrl }: MswHandlersOptions,
): HttpHandler[] {
  const current = typeof mock === 'function' ? mock : () => mock;
  const answer = ({ request }: { readonly request: Request }) => current().fetch(request);
  return [
    http.all(`${baseUrl.replace(/\/+$/, '')}/v1/*`, answer),
    http.all(`${current().processor.baseUrl}/processor/*`, answer),
  ];
}
