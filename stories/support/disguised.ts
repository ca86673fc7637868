import type { Catalogue, Messages } from '../../src/index.js';
import { createCatalogue } from '../../src/locales/areas/createCatalogue.js';

/** English in disguise, as a language: each story loads its areas anew, and so sees them come. */
export async function disguised(disguise: (words: Messages) => Messages): Promise<Catalogue> {
  const { core } = await import('../../src/locales/en/core.js');
  const loaded = async (words: Promise<Messages>) => ({ words: disguise(await words) });
  return createCatalogue(disguise(core), {
    plan: () => loaded(import('../../src/locales/en/plan.js').then((it) => it.plan)),
    money: () => loaded(import('../../src/locales/en/money.js').then((it) => it.money)),
    wallet: () => loaded(import('../../src/locales/en/wallet.js').then((it) => it.wallet)),
    help: () => loaded(import('../../src/locales/en/help.js').then((it) => it.help)),
    dialogs: () => loaded(import('../../src/locales/en/dialogs.js').then((it) => it.dialogs)),
  });
}
