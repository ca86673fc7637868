/** Hebrew. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './he/core.js';

export const he = createCatalogue(words, {
  plan: () => import('./he/plan.js'),
  money: () => import('./he/money.js'),
  wallet: () => import('./he/wallet.js'),
  help: () => import('./he/help.js'),
  dialogs: () => import('./he/dialogs.js'),
});
