import { createMockBilling, type MockBilling, type MockBillingOptions } from 'farebox/mocks';

/** A spec runs in the browser, and so does the mock: it answers what the page would send. */
function open(options: MockBillingOptions): MockBilling {
  const returnOrigin = Cypress.config('baseUrl') ?? undefined;
  const mock = createMockBilling({ ...options, returnOrigin });
  const addresses = ['**/api/billing/v1/**', `${mock.processor.baseUrl}/**`];
  for (const address of addresses) {
    cy.intercept(address, async (req) => {
      const { method, url, headers } = req;
      const hasBody = method !== 'GET' && method !== 'HEAD';
      const text = typeof req.body === 'string' ? req.body : JSON.stringify(req.body);
      const request = new Request(url, { method, headers, body: hasBody ? text : null });
      const response = await mock.fetch(request).catch(() => null);
      if (response === null) return req.reply({ forceNetworkError: true });
      req.reply({
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      });
    });
  }
  // a stream cannot be answered at once: the page reads at its own times
  cy.intercept('**/events', { forceNetworkError: true });
  return mock;
}

it('starts from a named scenario, and looks as a role', () => {
  open({ scenario: 'workspace/over-seats', role: 'member' });
  cy.visit('/');
  cy.contains('h2', 'Over seats: 10 members on 8 paid seats.').should('be.visible');
});

it('moves the clock, and does what falls due', () => {
  const mock = open({ scenario: 'workspace/trialing' });
  cy.visit('/');
  cy.contains('Free trial is running').then(() => mock.advance({ days: 5 }));
  cy.reload();
  cy.contains('Subscription is current').should('be.visible');
});

it('makes a request go wrong, and mends it', () => {
  const mock = open({ scenario: 'workspace/active' });
  mock.faults.add({ on: 'GET /overview', does: 'fail', code: 'internal', retryable: false });
  cy.visit('/');
  cy.contains('button', 'Try again').then(() => mock.faults.clear());
  cy.contains('button', 'Try again').click();
  cy.contains('Subscription is current').should('be.visible');
});

it('pays at the fake processor, and comes back', () => {
  const mock = open({ scenario: 'workspace/free' });
  cy.visit('/');
  cy.contains('button', 'Start trial').first().click();
  cy.origin(mock.processor.baseUrl, () => {
    cy.contains('button', 'Pay').click();
  });
  cy.contains('Free trial is running').should('be.visible');
});
