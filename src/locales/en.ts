/** Every key with its English: the list to translate from. */
import { core } from './en/core.js';
import { dialogs } from './en/dialogs.js';
import { help } from './en/help.js';
import { money } from './en/money.js';
import { plan } from './en/plan.js';
import { wallet } from './en/wallet.js';

export const en = { ...core, ...plan, ...money, ...wallet, ...help, ...dialogs } as const;

/** The keys of each area of a language; what is said in several stands in one. */
interface Areas {
  readonly core: keyof typeof core;
  readonly plan: Exclude<keyof typeof plan, keyof typeof core>;
  readonly money: Exclude<keyof typeof money, keyof typeof core>;
  readonly wallet: Exclude<keyof typeof wallet, keyof typeof core>;
  readonly help: Exclude<keyof typeof help, keyof typeof core | keyof typeof money>;
  readonly dialogs: keyof typeof dialogs;
}

/** Each key with its words, or with a form for each plural category of a language. */
export type Words<Category extends Intl.LDMLPluralRule, Area extends keyof Areas = keyof Areas> = {
  readonly [Key in Areas[Area]]: (typeof en)[Key] extends string
    ? string
    : Readonly<Record<Category, string>>;
};
