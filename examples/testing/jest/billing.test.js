import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { BillingBanner, BillingProvider } from 'farebox';
import { createHttpClient } from 'farebox/client';
import { createMockBilling } from 'farebox/mocks';

const clientOf = (mock) => createHttpClient({ ...mock, baseUrl: 'https://billing.test' });

test('starts from a named scenario, and looks as a role', async () => {
  const mock = createMockBilling({ scenario: 'team/past-due', role: 'member' });
  const { decisions } = await clientOf(mock).getOverview();
  expect(decisions['invoice.pay']).toMatchObject({ allowed: false, reason: 'role' });
});

test('draws a widget, as a server would', async () => {
  const client = clientOf(createMockBilling({ scenario: 'workspace/over-seats' }));
  const initialOverview = await client.getOverview();
  const banner = createElement(BillingBanner);
  const html = renderToString(createElement(BillingProvider, { client, initialOverview }, banner));
  expect(html).toContain('Over seats: 10 members on 8 paid seats.');
});

test('moves the clock, and does what falls due', async () => {
  const mock = createMockBilling({ scenario: 'team/trialing' });
  mock.world.cardStopsWorking();
  await mock.advance({ days: 5 });
  const { subscription } = await clientOf(mock).getOverview();
  expect(subscription.status).toBe('past_due');
});

test('makes a request go wrong, once', async () => {
  const mock = createMockBilling();
  mock.faults.add({ on: 'GET /overview', does: 'fail', code: 'unavailable', times: 1 });
  const client = clientOf(mock);
  await expect(client.getOverview()).rejects.toMatchObject({ code: 'unavailable' });
  await expect(client.getOverview()).resolves.toMatchObject({ plan: { name: 'Pro' } });
});

test('pays at the fake processor', async () => {
  const mock = createMockBilling({ scenario: 'team/none' });
  const client = clientOf(mock);
  const { id } = await client.createCheckout({ purpose: 'subscribe', priceId: 'pro_month' });
  await mock.processor.pay(id);
  const { subscription } = await client.getOverview();
  expect(subscription.status).toBe('trialing');
});
