/** Holds an answer, and the decisions of an overview, against the hand-written tables. */
import type { MockBilling } from '../../../mocks/index.js';
import type { Action } from '../../../src/rules/actions.js';
import type { BillingOverview } from '../../../src/rules/overview.js';
import type { Decision, Reason } from '../../../src/rules/refusal.js';
import { demand } from '../broken.js';
import { read } from '../Sight.js';
import type { Stage } from '../Stage.js';
import { HELD_BY } from '../tables/isHeld.js';
import { type Question, refusalByAsker, refusalOf } from '../tables/refusalOf.js';
import { type Answer, inWords } from './answer.js';
import type { Draft } from './Draft.js';

/** What is asked of one workspace by one person, whatever the action. */
export type Circumstances = Omit<Question, 'action'>;

const isStranger = (it: Circumstances) =>
  refusalOf({ ...it, action: 'billing.view_limited' }) === 'not_member';

/** Something may be paid of which nobody was told: it may hold an action for a while. */
const mayBeHeld = ({ hidden }: Stage, action: Action) =>
  [...hidden].some((purpose) => HELD_BY[purpose].includes(action));

export async function demandSameDecisions(
  stage: Stage,
  view: MockBilling,
  circumstances: Circumstances,
): Promise<void> {
  const response = await read(view, '/overview');
  const stranger = isStranger(circumstances);
  demand(response.ok !== stranger, () => `The overview answers ${response.status}.`);
  if (stranger) return;
  const { decisions }: BillingOverview = JSON.parse(await response.text());
  for (const [name, decision] of Object.entries(decisions)) {
    const action = name as keyof typeof decisions;
    const expected = refusalOf({ ...circumstances, action });
    const told = reasonIn(decision);
    const fits = told === expected || (told === 'settling' && mayBeHeld(stage, action));
    demand(fits, () => `The overview says ${told} of ${action}, not ${expected}.`);
  }
}

const reasonIn = (decision: Decision) => (decision.allowed ? null : decision.reason);

export function judge(
  stage: Stage,
  draft: Draft,
  circumstances: Circumstances,
  answer: Answer,
): void {
  const { actions, must } = draft;
  const { status, body } = answer;
  const expected = expectedOf(draft, circumstances);
  const said = () => `${actions.join()}: ${expected ?? 'allowed'}, answered ${inWords(answer)}.`;
  if (expected === 'not_member') return demand(status === 404, said);
  if (must !== undefined) return demand(body.code === must, () => `Not ${must}: ${said()}`);
  if (expected === null) return demand(status < 300 || mayFailSo(stage, draft, body), said);
  const code = expected === 'settling' ? 'settling' : 'forbidden';
  const isHeldFirst = body.code === 'settling' && mayFailSo(stage, draft, body);
  demand(isHeldFirst || (body.code === code && body.reason === expected), said);
}

function mayFailSo(
  stage: Stage,
  { actions, may = [], pays }: Draft,
  { code, reason }: Answer['body'],
): boolean {
  if (code === 'settling') return actions.some((action) => mayBeHeld(stage, action));
  if (code === 'payment_declined') return pays !== undefined;
  return may.some((it) => it === code || it === `${code} ${reason}`);
}

function expectedOf({ actions, byAskerAlone }: Draft, circumstances: Circumstances): Reason | null {
  if (isStranger(circumstances)) return 'not_member';
  const refusal = byAskerAlone ? refusalByAsker : refusalOf;
  for (const action of actions) {
    const reason = refusal({ ...circumstances, action });
    if (reason !== null) return reason;
  }
  return null;
}
