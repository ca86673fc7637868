/** Stretched English whose areas come, or fail, when a test says so. */
import { stretch } from '../../stories/support/pseudo.js';
import { createCatalogue } from '../../src/locales/areas/createCatalogue.js';
import { type Area, AREAS } from '../../src/locales/areas/speakers.js';
import { core } from '../../src/locales/en/core.js';
import { dialogs } from '../../src/locales/en/dialogs.js';
import { help } from '../../src/locales/en/help.js';
import { money } from '../../src/locales/en/money.js';
import { plan } from '../../src/locales/en/plan.js';
import { wallet } from '../../src/locales/en/wallet.js';
import type { Messages } from '../../src/index.js';

const english = { plan, money, wallet, help, dialogs } satisfies Record<Area, Messages>;

interface Request {
  readonly area: Area;
  readonly come: (words: { readonly words: Messages }) => void;
  readonly fail: (error: unknown) => void;
}

export function lateWords() {
  const asked: Request[] = [];
  const load = (area: Area) => () =>
    new Promise<{ readonly words: Messages }>((come, fail) => asked.push({ area, come, fail }));
  const latest = (area: Area) => asked.findLast((request) => request.area === area);
  const loads = Object.fromEntries(AREAS.map((area) => [area, load(area)]));
  return {
    catalogue: createCatalogue(stretch(core), loads as Record<Area, ReturnType<typeof load>>),
    /** The areas that were asked for, each time. */
    asked: () => asked.map(({ area }) => area),
    come: (...areas: Area[]) =>
      areas.forEach((area) => latest(area)?.come({ words: stretch(english[area]) })),
    fail: (area: Area, error: unknown = new TypeError('Failed to fetch')) =>
      latest(area)?.fail(error),
  };
}
