import { BillingError, type SubscriptionChange } from '../src/client/index.js';
import { after, hasCome, PREVIEW_LIFETIME, type Subscription } from '../src/rules/index.js';
import type { Backend } from '../src/server/index.js';
import { issuePeriod, oldestUnpaid } from './payments.js';
import { payNow, unlessDeclined } from './payNow.js';
import { costOf } from './planChange.js';
import { restart, scheduleCancellation } from './subscription.js';
import { mint, type StoredPreview, type World } from './World.js';

type PlanVerbs =
  | 'previewChange'
  | 'changeSubscription'
  | 'cancelSubscription'
  | 'restartSubscription'
  | 'resumeSubscription';

/** The verbs about the subscription. */
export function backendPlan(world: World): Pick<Backend, PlanVerbs> {
  const { clock } = world;
  return {
    previewChange: async (_, change) => {
      const { target: _target, ...cost } = costOf(world, running(world), change);
      const { id, at } = keepPreview(world, change);
      const expiresAt = after(at, PREVIEW_LIFETIME);
      return { id, expiresAt, ...cost };
    },

    changeSubscription: async ({ returnUrl }, { previewId, ...change }) =>
      unlessDeclined(
        clock.act(() => {
          const previewedAt = previewOf(world, previewId, change).at;
          const { planId, priceId } = change;
          const intent = { purpose: 'change_plan', planId, priceId, change, previewedAt } as const;
          const result = payNow(world, intent, returnUrl, () => running(world));
          if (result.status !== 'declined')
            world.previews = world.previews.filter(({ id }) => id !== previewId);
          return result;
        }),
      ),

    cancelSubscription: async () => clock.act(() => scheduleCancellation(world, running(world))),

    restartSubscription: async () =>
      clock.act(() => ({ status: 'succeeded', result: restart(world, running(world)) })),

    resumeSubscription: async ({ returnUrl }) =>
      unlessDeclined(
        clock.act(() => {
          refuseUnlessPaused(world);
          const invoice = oldestUnpaid(world) ?? issuePeriod(world);
          const intent = { purpose: 'pay_invoice', invoiceId: invoice?.id } as const;
          return payNow(world, intent, returnUrl, () => running(world));
        }),
      ),
  };
}

/** The rules have asked whether there is one: without, the question came past them. */
function running({ subscription }: World): Subscription {
  if (subscription !== null) return subscription;
  throw new BillingError({
    code: 'forbidden',
    reason: 'no_subscription',
    message: 'There is no subscription.',
  });
}

/** Two tabs may ask in the same moment: the rules, asked before, have seen neither of them. */
function refuseUnlessPaused({ subscription }: World): void {
  if (subscription?.status === 'paused') return;
  throw new BillingError({
    code: 'forbidden',
    reason: 'status_blocks',
    message: 'The subscription is not paused.',
  });
}

function keepPreview(world: World, change: SubscriptionChange): StoredPreview {
  const preview = {
    id: mint(world, 'pre'),
    change,
    subscription: running(world),
    at: world.clock.now(),
  };
  world.previews = [...world.previews, preview];
  return preview;
}

/** A preview holds once: for its change, its time, and the subscription that it was made for. */
function previewOf(world: World, id: string, change: SubscriptionChange): StoredPreview {
  const preview = world.previews.find((it) => it.id === id);
  const holds =
    preview !== undefined &&
    !hasCome(after(preview.at, PREVIEW_LIFETIME), world.clock.now()) &&
    preview.subscription === world.subscription &&
    isSameChange(preview.change, change);
  if (holds) return preview;
  throw new BillingError({
    code: 'preview_stale',
    message: 'The preview no longer holds. Ask for another.',
  });
}

function isSameChange(a: SubscriptionChange, b: SubscriptionChange): boolean {
  return (['planId', 'priceId', 'quantity', 'storageAddOnId'] as const).every(
    (field) => a[field] === b[field],
  );
}
