/** What can be changed of the wallet: see `routes.ts`. */
import { BillingError } from '../client/index.js';
import { buildOverview } from '../rules/index.js';
import { alertErrors, autoReloadErrors, topUpErrors } from './amounts.js';
import { alerts, autoReload, topUp } from './inputs.js';
import { demandValid, notFound } from './problem.js';
import { type Call, change, type ChangeCall, versioned } from './route.js';

export const walletRoutes = [
  change({
    method: 'POST',
    path: '/wallet/top-ups',
    input: topUp,
    asks: 'wallet.topup',
    run: async (call, { amount }) => {
      demandValid(topUpErrors(amount, call.policy, 'amount'));
      const result = await call.backend.topUp(call.changer, amount);
      return result.status === 'succeeded' ? { ...result, result: await walletNow(call) } : result;
    },
  }),
  change({
    method: 'PUT',
    path: '/wallet/auto-reload',
    input: autoReload,
    asks: 'wallet.autoreload',
    about: (_, { enabled }) => ({ enabling: enabled }),
    run: (call, settings) => {
      demandValid(autoReloadErrors(settings, call.facts, call.policy));
      return call.backend.updateAutoReload(call.changer, settings, versionOf(call));
    },
    reply: versioned,
  }),
  change({
    method: 'PUT',
    path: '/wallet/low-balance-alerts',
    input: alerts,
    asks: 'alerts.manage',
    run: (call, settings) => {
      demandValid(alertErrors(settings, call.policy));
      return call.backend.updateLowBalanceAlerts(call.changer, settings, versionOf(call));
    },
    reply: versioned,
  }),
];

/** The wallet as the viewer's overview shows it after a change. */
async function walletNow({ backend, caller, policy }: Call) {
  const facts = await backend.getFacts(caller.workspaceId);
  if (facts === null) throw notFound();
  return buildOverview(facts, caller.viewer, policy).wallet;
}

function versionOf({ version }: ChangeCall): string {
  if (version !== null) return version;
  throw new BillingError({
    code: 'precondition_required',
    message: 'Say in If-Match which version these settings replace.',
  });
}
