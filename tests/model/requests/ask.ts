/** Sends a request, tells of it in the story, and has its answer judged. */
import type { MockBilling, ViewOptions } from '../../../mocks/index.js';
import type { Stage, Told } from '../Stage.js';
import { type Answer, inWords, isRefusal, mintKey, send, sentence } from './answer.js';
import type { Draft } from './Draft.js';
import { demandSameDecisions, judge } from './judge.js';
import { payFor } from './payFor.js';

export interface Sent {
  readonly view: MockBilling;
  readonly draft: Draft;
  readonly key: string;
  readonly at: string;
  readonly answer: Answer;
}

/** From the page as it stands: what the overview says is judged beforehand. */
export async function ask(
  stage: Stage,
  told: Told,
  asker: ViewOptions,
  draft: Draft,
): Promise<Answer> {
  const view = stage.mock.as(asker);
  const { story, terms, sight } = stage;
  const key = mintKey();
  story.push(`${nameOf(view)}: ${sentence(draft)}`);
  await demandSameDecisions(stage, view, { asker: view.viewer, terms, sight });
  const answer = await send(view, draft, key);
  take(stage, told, { view, draft, key, at: sight.overview.now, answer });
  return answer;
}

/** The answer to what was told last: judged, and taken for what it is. */
export function take(stage: Stage, told: Told, sent: Sent): void {
  const { story, terms, sight } = stage;
  const { view, draft, answer } = sent;
  story.push(`${story.pop()} → ${inWords(answer)}`);
  judge(stage, draft, { asker: view.viewer, terms, sight, about: draft.about }, answer);
  if (answer.status < 300) payFor(stage, told, draft, answer.body);
  told.refused = isRefusal(answer);
  if (draft.method !== 'GET') stage.sent.push(sent);
}

export const nameOf = ({ viewer: { role, state, surface } }: MockBilling) =>
  [role, state === 'active' ? '' : state, surface === 'web' ? '' : surface]
    .filter(Boolean)
    .join(', ');
