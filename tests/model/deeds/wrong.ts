/** Requests that no screen of ours sends. */
import { demand } from '../broken.js';
import { inWords, mintKey, send, sentence } from '../requests/answer.js';
import { payerOf } from '../requests/askers.js';
import { PAYMENTS } from '../requests/paymentDrafts.js';
import { SETTINGS } from '../requests/settingsDrafts.js';
import type { Deed } from './Deed.js';

interface Wrong {
  readonly what: string;
  readonly code: string;
  readonly extra?: object;
  readonly key?: null;
  readonly workspaceId?: string;
}

const WRONGS: readonly [Wrong, ...Wrong[]] = [
  { what: 'an unknown field', extra: { forged: true }, code: 'validation' },
  { what: 'no key', key: null, code: 'bad_request' },
  { what: 'another workspace', workspaceId: 'ws_other', code: 'not_found' },
];

export async function wrong(...[stage, told, choose]: Parameters<Deed>) {
  const { mock, sight, terms, story } = stage;
  const draft = choose([...PAYMENTS, ...SETTINGS])({ sight, terms, choose });
  const view = mock.as(payerOf(terms.preset));
  const { what, code, extra, key = mintKey(), workspaceId = view.workspaceId } = choose(WRONGS);
  const body = { ...(draft.body as object | undefined), ...extra };
  const answer = await send({ ...view, workspaceId }, { ...draft, body }, key);
  story.push(`With ${what}: ${sentence(draft)} → ${inWords(answer)}`);
  told.refused = true;
  demand(answer.body.code === code, () => `It is ${answer.body.code}, not ${code}.`);
}
