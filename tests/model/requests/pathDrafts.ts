/** Requests that read, write to people, or leave the page. */
import type { Action } from '../../../src/rules/actions.js';
import { PURPOSE_ACTION } from '../tables/purposes.js';
import type { Draft } from './Draft.js';
import type { Draftings, Matter } from './Drafting.js';

export const PATHS: Draftings = [
  () => get('/overview', 'billing.view_limited'),
  () => get('/plans', 'plan.browse'),
  ({ choose }) =>
    get(`/transactions?limit=${choose(['3', '50'])}&direction=credit`, 'wallet.history'),
  () => get('/invoices?status=paid', 'invoice.view'),
  () => get('/payment-methods', 'payment.update'),
  () => get('/storage-tiers', 'storage.buy'),
  () => get('/quotes', 'quote.request'),
  ({ sight, choose }) =>
    get(`/invoices/${choose(sight.invoices)?.id ?? 'in_none'}/pdf`, 'invoice.view'),
  ({ sight, choose }) => {
    const row = choose(sight.overview.wallet?.recent?.data ?? []);
    return get(`/transactions/${row?.id ?? 'txn_none'}/invoice`, 'invoice.view');
  },
  (matter) => checkout(matter, 'GET'),
  (matter) => checkout(matter, 'DELETE'),
  () => ({ method: 'POST', path: '/portal-sessions', body: {}, actions: ['portal.open'] }),
  () => form('/contact-sales', 'sales.contact'),
  () => form('/support-requests', 'support.send'),
  () => form('/charge-reports', 'refund.request'),
];

const get = (path: string, action: Action): Draft => ({
  method: 'GET',
  path,
  actions: [action],
  may: ['not_found'],
});

const form = (path: string, action: Action): Draft => ({
  method: 'POST',
  path,
  body: { message: 'Please write to us.' },
  actions: [action],
});

function checkout({ sight, choose }: Matter, method: 'GET' | 'DELETE'): Draft {
  const session = choose([...sight.checkouts.values()]);
  return {
    method,
    path: `/checkouts/${session?.id ?? 'co_none'}`,
    actions: session === undefined ? [] : [PURPOSE_ACTION[session.purpose]],
    byAskerAlone: true,
    must: session === undefined ? 'not_found' : undefined,
  };
}
