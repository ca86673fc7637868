/** A preview, and the change that it is of; now and then of an earlier preview. */
import type { Action } from '../../../src/rules/actions.js';
import type { Choose } from '../choose.js';
import { ask } from '../requests/ask.js';
import { ASKERS } from '../requests/askers.js';
import type { Terms } from '../Terms.js';
import type { Deed } from './Deed.js';

const MAY = ['validation', 'forbidden limit_blocks', 'preview_stale'];

export async function change(...[stage, told, choose]: Parameters<Deed>) {
  const asker = choose(ASKERS[stage.terms.preset]);
  const { body, actions, planId } = wishIn(stage.terms, choose);
  const preview = await ask(stage, told, asker, {
    method: 'POST',
    path: '/subscription/preview',
    body,
    actions: ['invoice.preview'],
    may: MAY,
  });
  const { id } = preview.body;
  const previewId = choose([id, id, id, 'pre_0001']) ?? 'pre_none';
  await ask(stage, told, asker, {
    method: 'POST',
    path: '/subscription/change',
    body: { ...body, previewId },
    actions,
    about: { planId },
    may: MAY,
    pays: { purpose: 'change_plan' },
  });
}

interface Wish {
  readonly body: object;
  readonly actions: readonly Action[];
  readonly planId?: string | undefined;
}

function wishIn({ plans }: Terms, choose: Choose): Wish {
  const wish = choose(['price', 'seats', 'storage', 'free', 'price and seats'] as const);
  const quantity = choose([8, 12, 5, 10, 1, 30]);
  const storageAddOnId = choose([
    'storage_100gb_month',
    'storage_2tb_month',
    'storage_100gb_year',
    null,
  ]);
  const prices = plans.flatMap(({ id: planId, prices: its }) =>
    its.map((price) => ({ planId, priceId: price.id })),
  );
  const { planId, priceId } = choose(prices) ?? {};
  switch (wish) {
    case 'price':
      return { body: { priceId }, actions: ['plan.change'], planId };
    case 'price and seats':
      return { body: { priceId, quantity }, actions: ['plan.change', 'seats.change'], planId };
    case 'seats':
      return { body: { quantity }, actions: ['seats.change'] };
    case 'storage':
      return { body: { storageAddOnId }, actions: ['storage.buy'] };
    case 'free':
      return { body: { planId: 'free' }, actions: ['plan.change'], planId: 'free' };
  }
}
