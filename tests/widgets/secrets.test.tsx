/** Client secrets and addresses of the processor pass through, and are written down nowhere. */
import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { BillingPage } from '../../src/index.js';
import { renderBilling } from '../support/renderBilling.js';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const LOGS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** All that a value tells, and what caused it. */
function told(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value) ?? String(value);
  return `${value.stack} ${JSON.stringify(value)} ${told(value.cause ?? null)}`;
}

/** A page on which everything that is logged, stored, named or reported is kept. */
function open() {
  const written: string[] = [];
  const secrets = new Set<string>();
  const note = (...values: unknown[]) => void written.push(...values.map(told));
  for (const level of LOGS) vi.spyOn(console, level).mockImplementation(note);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(note);

  const mock = createMockBilling({ scenario: 'team/active' });
  const fetch = async (request: Request) => {
    const response = await mock.fetch(request);
    if (request.method !== 'POST') return response;
    const text = await response.clone().text();
    for (const [, secret] of text.matchAll(/"(?:clientSecret|url)":"([^"]+)"/g)) {
      if (secret) secrets.add(secret);
    }
    return response;
  };
  const { slots, allowedHosts } = createFakes(mock);
  const went: string[] = [];
  const view = renderBilling(<BillingPage />, {
    fetch,
    workspaceId: mock.workspaceId,
    slots,
    allowedHosts,
    navigate: (url) => went.push(url),
    onError: note,
  });
  const press = async (name: RegExp) =>
    view.user.click((await screen.findAllByRole('button', { name }))[0] ?? document.body);
  const keys = () => {
    const queries = view.queryClient.getQueryCache().getAll();
    const mutations = view.queryClient.getMutationCache().getAll();
    note(
      ...queries.map(({ queryKey, queryHash, state }) => ({ queryKey, queryHash, ...state })),
      ...mutations.map(({ options }) => options.mutationKey ?? null),
    );
  };
  return { mock, press, secrets, written, went, keys };
}

it('a purchase and the portal leave no secret behind', async () => {
  const { mock, press, secrets, written, went, keys } = open();
  const alert = () => screen.findByRole('alert');

  mock.faults.add({ on: 'POST /checkouts', does: 'cut_off', times: 1 });
  await press(/^Buy \$100 /);
  await alert();
  await press(/^Buy \$100 /);
  await press(/^Decline$/);
  await press(/^Pay$/);
  await screen.findAllByText(/^Submitted\. Waiting|\$112\.480/);

  await press(/^Visit billing portal/);
  await vi.waitFor(() => expect(went).toHaveLength(1));
  const value = 'https://evil.test/session/secret_portal';
  mock.faults.add({ on: 'POST /portal-sessions', does: 'rewrite', path: ['url'], value });
  await press(/^Visit billing portal/);
  await alert();

  keys();
  expect(secrets.size).toBeGreaterThanOrEqual(3);
  expect(secrets).toContain(value);
  const all = written.join('\n');
  for (const kind of ['farebox:', 'malformed_response', 'unsafe_url', '"queryKey"']) {
    expect(all).toContain(kind);
  }
  for (const secret of secrets) expect(all).not.toContain(secret);
});
