/** Brazilian Portuguese. */
import { createCatalogue } from './areas/createCatalogue.js';
import { words } from './pt-BR/core.js';

export const ptBR = createCatalogue(words, {
  plan: () => import('./pt-BR/plan.js'),
  money: () => import('./pt-BR/money.js'),
  wallet: () => import('./pt-BR/wallet.js'),
  help: () => import('./pt-BR/help.js'),
  dialogs: () => import('./pt-BR/dialogs.js'),
});
