/** Jobs that cost credits. */
import type { Choose } from '../choose.js';
import type { Stage } from '../Stage.js';
import type { Deed, Row } from './Deed.js';
import { refusable } from './refusable.js';

export const USAGE = {
  usage: [10, usage],
  reserve: [4, reserve],
  finishJob: [5, finishJob],
} as const satisfies Record<string, Row>;

/** Small beside the balance, all of it, or a little more than that. */
function amountIn({ sight }: Stage, choose: Choose): number {
  const most = Math.max(1, sight.overview.wallet?.available.amount ?? 0);
  return choose([1, Math.ceil(most / 10), Math.ceil(most / 2), most, most + 1, most + 500]);
}

const ENDED = ['canceled', 'incomplete_expired'];

/** Whether the gate lets a job of this size begin: prepaid, it must be there; postpaid, something. */
function mayBegin({ sight, terms }: Stage, amount: number): boolean {
  const { subscription, wallet } = sight.overview;
  const { spendAfterCancel, walletMayGoNegative } = terms.policy;
  const isOver = ENDED.some((status) => status === subscription?.status) && !spendAfterCancel;
  const available = wallet?.available.amount ?? 0;
  return !isOver && (walletMayGoNegative ? available > 0 : amount <= available);
}

function usage(...[stage, told, choose]: Parameters<Deed>) {
  const amount = amountIn(stage, choose);
  const may = mayBegin(stage, amount);
  const row = refusable(stage, told, `usage(${amount})`, may, (world) => world.usage(amount));
  if (row !== null) stage.taken += amount;
}

/** A postpaid wallet takes what is done, and holds nothing. */
function reserve(...[stage, told, choose]: Parameters<Deed>) {
  if (stage.terms.policy.walletMayGoNegative) return;
  const amount = amountIn(stage, choose);
  const may = mayBegin(stage, amount);
  const row = refusable(stage, told, `reserve(${amount})`, may, (world) => world.reserve(amount));
  if (row === null) return;
  stage.holds.set(row.id, amount);
  stage.taken += amount;
}

function finishJob(...[stage, , choose]: Parameters<Deed>) {
  const { mock, story, holds } = stage;
  const [id, amount = 0] = choose([...holds]) ?? [];
  if (id === undefined) return;
  const verb = choose(['charge', 'refund'] as const);
  story.push(`The world: ${verb}(${id})`);
  mock.world[verb](id);
  holds.delete(id);
  if (verb === 'refund') stage.taken -= amount;
}
