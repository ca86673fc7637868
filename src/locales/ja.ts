/** Japanese. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './ja/core.js';

export const ja = createCatalogue(words, {
  plan: () => import('./ja/plan.js'),
  money: () => import('./ja/money.js'),
  wallet: () => import('./ja/wallet.js'),
  help: () => import('./ja/help.js'),
  dialogs: () => import('./ja/dialogs.js'),
});
