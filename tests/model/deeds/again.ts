/** Somebody presses once more: the same key, and now and then another body. */
import { demand } from '../broken.js';
import { inWords, send } from '../requests/answer.js';
import { nameOf, type Sent } from '../requests/ask.js';
import type { Deed } from './Deed.js';

const DAY = 86_400_000;

export async function again(...[stage, told, choose]: Parameters<Deed>) {
  const sent = choose(stage.sent.slice(-4).toReversed());
  const isOther = choose([false, false, false, true]);
  if (sent === undefined || !isKept(sent, stage.sight.overview.now)) return;
  const { view, draft, key } = sent;
  const answer = await send(view, isOther ? { ...draft, body: { again: true } } : draft, key);
  const how = `the same key again${isOther ? ', another body' : ''}`;
  stage.story.push(`${nameOf(view)}: ${how} → ${inWords(answer)}`);
  told.refused = true;
  const { code } = answer.body;
  if (isOther)
    return demand(code === 'idempotency_key_reused', () => `A key used again answers ${code}.`);
  demand(answer.isReplay, () => 'The same request is not answered as a replay.');
  const isSame = answer.status === sent.answer.status && answer.text === sent.answer.text;
  demand(isSame, () => `A replay says ${answer.text}, not ${sent.answer.text}.`);
}

/** For a day: a success, or a refusal that no repetition mends; never what a stranger is told. */
export function isKept({ view, at, answer }: Sent, now: string): boolean {
  if (view.viewer.state === 'deactivated' || Date.parse(now) - Date.parse(at) >= DAY) return false;
  return answer.status < 300 || (answer.status !== 404 && answer.body.retryable === false);
}
