import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { CreditPackGrid } from '../../src/index.js';
import { returnAddress, returnPath } from '../../src/react/returnPath.js';
import { renderBilling } from '../support/renderBilling.js';

describe('returnPath', () => {
  it.each([
    ['', '/billing'],
    ['?tab=plans&q=a%20b', '/billing?tab=plans&q=a%20b'],
    ['?checkout=co_1&workspace=ws_1', '/billing'],
    ['?tab=plans&checkout=co_1&workspace=ws_1', '/billing?tab=plans'],
    [
      '?setup_intent=seti_1&setup_intent_client_secret=seti_1_secret_2',
      '/billing?setup_intent=seti_1',
    ],
    ['?payment_intent_client_secret=pi_1_secret_2&tab=plans', '/billing?tab=plans'],
    ['?checkouts=1&my_workspace=2', '/billing?checkouts=1&my_workspace=2'],
  ])('of %j is %j', (search, path) => {
    expect(returnPath({ pathname: '/billing', search, hash: '' })).toBe(path);
  });

  it.each([
    ['', '#/settings/billing?tab=plans', '/#/settings/billing?tab=plans'],
    ['?checkout=co_1&workspace=ws_1', '#!/billing', '/#!/billing'],
    ['', '#invoices', '/'],
  ])('of %j and the hash %j is %j', (search, hash, path) => {
    expect(returnPath({ pathname: '/', search, hash })).toBe(path);
  });
});

describe('returnAddress', () => {
  it('is whole, and has its place in the page', () => {
    const left = new URL(
      'https://app.test/billing?tab=plans&checkout=co_1&setup_intent_client_secret=s#plans',
    );
    expect(returnAddress(left)).toBe('https://app.test/billing?tab=plans#plans');
  });
});

describe('a checkout', () => {
  afterEach(() => globalThis.history.replaceState(null, '', '/'));

  it('tells the back end nothing that an earlier return left in the address', async () => {
    const mock = createMockBilling({ scenario: 'team/active' });
    const sent: unknown[] = [];
    const fetch = async (request: Request) => {
      if (request.method === 'POST') sent.push(await request.clone().json());
      return mock.fetch(request);
    };
    globalThis.history.replaceState(null, '', '/billing?tab=plans&setup_intent_client_secret=s');
    const { user } = renderBilling(<CreditPackGrid />, { fetch, workspaceId: mock.workspaceId });
    await user.click(await screen.findByRole('button', { name: /^Buy \$10 / }));
    await waitFor(() => expect(sent).toMatchObject([{ returnPath: '/billing?tab=plans' }]));
  });
});
