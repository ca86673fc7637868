/** What people send from their pages. */
import { ask } from '../requests/ask.js';
import { ASKERS } from '../requests/askers.js';
import type { Draftings } from '../requests/Drafting.js';
import { PATHS } from '../requests/pathDrafts.js';
import { PAYMENTS } from '../requests/paymentDrafts.js';
import { SETTINGS } from '../requests/settingsDrafts.js';
import { again } from './again.js';
import { twice, twoTabs } from './atOnce.js';
import { change } from './change.js';
import type { Deed, Row } from './Deed.js';
import { wrong } from './wrong.js';

export const REQUESTS = {
  pay: [14, asks(PAYMENTS)],
  set: [10, asks(SETTINGS)],
  read: [3, asks(PATHS)],
  change: [8, change],
  again: [5, again],
  twice: [4, twice],
  twoTabs: [4, twoTabs],
  wrong: [2, wrong],
} as const satisfies Record<string, Row>;

function asks(drafts: Draftings): Deed {
  return async (stage, told, choose) => {
    const { sight, terms } = stage;
    const asker = choose(ASKERS[terms.preset]);
    await ask(stage, told, asker, choose(drafts)({ sight, terms, choose }));
  };
}
