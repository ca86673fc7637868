/** Arabic. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './ar/core.js';

export const ar = createCatalogue(words, {
  plan: () => import('./ar/plan.js'),
  money: () => import('./ar/money.js'),
  wallet: () => import('./ar/wallet.js'),
  help: () => import('./ar/help.js'),
  dialogs: () => import('./ar/dialogs.js'),
});
