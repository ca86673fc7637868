/** Requests that change how things go on. */
import type { Action } from '../../../src/rules/actions.js';
import type { Balance } from '../../../src/rules/money.js';
import { quote } from '../../contract/requests.table.js';
import { cents, type Draftings, type Matter } from './Drafting.js';
import type { Draft } from './Draft.js';

export const SETTINGS: Draftings = [
  () => post('/subscription/cancel', 'plan.cancel'),
  () => post('/subscription/restart', 'plan.restart'),
  saveReload,
  saveReload,
  saveAlerts,
  removeCard,
  defaultCard,
  () => post('/quotes', 'quote.request', quote),
];

const post = (path: string, action: Action, body: object = {}): Draft => ({
  method: 'POST',
  path,
  body,
  actions: [action],
});

function saveReload(matter: Matter): Draft {
  const { sight, choose } = matter;
  const enabled = choose([true, true, true, false]);
  const { version = '0' } = sight.overview.wallet?.autoReload ?? {};
  return {
    method: 'PUT',
    path: '/wallet/auto-reload',
    version: choose([version, version, version, '0']),
    body: { enabled, ...reloadIn(matter) },
    actions: ['wallet.autoreload'],
    about: { enabling: enabled },
    may: ['version_conflict', 'not_found', 'validation'],
    savesReload: true,
  };
}

/** The plainest first; the last threshold and the last cap do not fit. */
function reloadIn({ sight, terms, choose }: Matter) {
  const threshold = balance(terms.policy, choose([2_000, 100, 12_000, 500, -1]));
  const amount = cents(choose([25_00, 10_00, 100_00]));
  const pack = choose(sight.overview.wallet?.packs?.items ?? []);
  const refill = pack === undefined ? { amount } : { packId: pack.id };
  const monthlyCap = choose([cents(200_00), cents(100_00), cents(50_00), null, cents(1)]);
  return { threshold, refill, monthlyCap };
}

function balance(
  { walletUnit, walletScale: scale }: Matter['terms']['policy'],
  amount: number,
): Balance {
  return walletUnit === 'credits'
    ? { amount, unit: walletUnit, scale }
    : { amount, currency: walletUnit, scale };
}

/** The last list of thresholds does not fit. */
function saveAlerts({ sight, terms, choose }: Matter): Draft {
  const { version = '0' } = sight.overview.wallet?.alerts ?? {};
  const amounts = choose([[500], [], [100, 20_000], [0]]);
  return {
    method: 'PUT',
    path: '/wallet/low-balance-alerts',
    version: choose([version, version, version, '0']),
    body: {
      enabled: choose([true, true, false]),
      thresholds: amounts.map((amount) => balance(terms.policy, amount)),
      channels: choose([['in_app'], ['email']]),
    },
    actions: ['alerts.manage'],
    may: ['version_conflict', 'not_found', 'validation'],
  };
}

const cardIn = ({ sight, choose }: Matter) =>
  choose([sight.overview.payment?.method?.id ?? 'pm_none', 'pm_none']);

function removeCard(matter: Matter): Draft {
  return {
    method: 'DELETE',
    path: `/payment-methods/${cardIn(matter)}`,
    actions: ['payment.update'],
    may: ['not_found'],
  };
}

function defaultCard(matter: Matter): Draft {
  return {
    method: 'PUT',
    path: '/payment-methods/default',
    body: { paymentMethodId: cardIn(matter) },
    actions: ['payment.update'],
    may: ['not_found'],
  };
}
