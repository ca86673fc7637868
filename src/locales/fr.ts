/** French. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './fr/core.js';

export const fr = createCatalogue(words, {
  plan: () => import('./fr/plan.js'),
  money: () => import('./fr/money.js'),
  wallet: () => import('./fr/wallet.js'),
  help: () => import('./fr/help.js'),
  dialogs: () => import('./fr/dialogs.js'),
});
