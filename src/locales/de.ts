/** German. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './de/core.js';

export const de = createCatalogue(words, {
  plan: () => import('./de/plan.js'),
  money: () => import('./de/money.js'),
  wallet: () => import('./de/wallet.js'),
  help: () => import('./de/help.js'),
  dialogs: () => import('./de/dialogs.js'),
});
