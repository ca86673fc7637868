/** Spanish. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './es/core.js';

export const es = createCatalogue(words, {
  plan: () => import('./es/plan.js'),
  money: () => import('./es/money.js'),
  wallet: () => import('./es/wallet.js'),
  help: () => import('./es/help.js'),
  dialogs: () => import('./es/dialogs.js'),
});
