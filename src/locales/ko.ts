/** Korean. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './ko/core.js';

export const ko = createCatalogue(words, {
  plan: () => import('./ko/plan.js'),
  money: () => import('./ko/money.js'),
  wallet: () => import('./ko/wallet.js'),
  help: () => import('./ko/help.js'),
  dialogs: () => import('./ko/dialogs.js'),
});
