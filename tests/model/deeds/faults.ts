/** The network or the server fails, and the page tries again with the same key. */
import type { Fault } from '../../../mocks/index.js';
import { demand } from '../broken.js';
import { mintKey, requestOf, send, sentence } from '../requests/answer.js';
import { nameOf, take } from '../requests/ask.js';
import { ASKERS } from '../requests/askers.js';
import { PAYMENTS } from '../requests/paymentDrafts.js';
import { SETTINGS } from '../requests/settingsDrafts.js';
import { look } from '../Sight.js';
import { isKept } from './again.js';
import type { Deed, Row } from './Deed.js';

const once = { on: '*', times: 1 } as const;

/** Nothing is done, as far as the server goes. */
const BEFORE: readonly [Fault, ...Fault[]] = [
  { ...once, does: 'fail', code: 'internal' },
  { ...once, does: 'lose_request' },
  { ...once, does: 'fail', code: 'rate_limited' },
];

/** It is done, and the page does not learn of it. */
const AFTER: readonly [Fault, ...Fault[]] = [
  { ...once, does: 'lose_answer' },
  { ...once, does: 'cut_off' },
];

export const FAULTS = {
  failsBefore: [3, failing(BEFORE)],
  failsAfter: [5, failing(AFTER)],
} as const satisfies Record<string, Row>;

function failing(faults: readonly [Fault, ...Fault[]]): Deed {
  return async (stage, told, choose) => {
    const { mock, sight, terms, story } = stage;
    const fault = choose(faults);
    const view = mock.as(choose(ASKERS[terms.preset]));
    const draft = choose([...PAYMENTS, ...SETTINGS])({ sight, terms, choose });
    const key = mintKey();
    mock.faults.add(fault);
    story.push(`${nameOf(view)}: ${sentence(draft)} → ${fault.does}`);
    await view.fetch(requestOf(view, draft, key)).catch(() => null);
    const isDone = faults === AFTER;
    const { tag } = await look(stage, sight);
    demand(isDone || tag === sight.tag, () => 'What never arrived had an effect.');
    story.push(`${nameOf(view)}: tries again with the same key`);
    const sent = { view, draft, key, at: sight.overview.now, answer: await send(view, draft, key) };
    take(stage, told, sent);
    const mustBeOne = isDone && isKept(sent, sight.overview.now);
    demand(!mustBeOne || sent.answer.isReplay, () => 'Tried again, it was done again.');
  };
}
