/** Simplified Chinese. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './zh-Hans/core.js';

export const zhHans = createCatalogue(words, {
  plan: () => import('./zh-Hans/plan.js'),
  money: () => import('./zh-Hans/money.js'),
  wallet: () => import('./zh-Hans/wallet.js'),
  help: () => import('./zh-Hans/help.js'),
  dialogs: () => import('./zh-Hans/dialogs.js'),
});
