/** What can be changed of a subscription: see `routes.ts`. */
import { BillingError, isBillingError, type SubscriptionChange } from '../client/index.js';
import { type Action, decide } from '../rules/index.js';
import { planIdOf, withSeats } from './catalogue.js';
import { cancellation, nothing, previewedChange, subscriptionChange } from './inputs.js';
import { change, type ChangeCall } from './route.js';

export const subscriptionRoutes = [
  change({
    method: 'POST',
    path: '/subscription/preview',
    input: subscriptionChange,
    asks: 'invoice.preview',
    run: ({ backend, caller, facts }, request) =>
      backend.previewChange(caller, withSeats(facts, request)),
  }),
  change({
    method: 'POST',
    path: '/subscription/change',
    input: previewedChange,
    asks: { among: ['plan.change', 'seats.change', 'storage.buy'], by: actionsOf },
    about: ({ facts }, request) => ({ planId: planIdOf(facts, request) }),
    run: (call, request) => changed(call, withSeats(call.facts, request)),
  }),
  change({
    method: 'POST',
    path: '/subscription/cancel',
    input: cancellation,
    asks: 'plan.cancel',
    run: ({ backend, changer }, { feedback = null }) =>
      backend.cancelSubscription(changer, feedback),
  }),
  change({
    method: 'POST',
    path: '/subscription/restart',
    input: nothing,
    asks: 'plan.restart',
    run: ({ backend, changer }) => backend.restartSubscription(changer),
  }),
  change({
    method: 'POST',
    path: '/subscription/resume',
    input: nothing,
    asks: 'plan.resume',
    run: ({ backend, changer }) => backend.resumeSubscription(changer),
  }),
];

/** A stale preview fails with one that holds, for a viewer who may have it. */
async function changed({ backend, changer, facts, policy }: ChangeCall, request: Previewed) {
  try {
    return await backend.changeSubscription(changer, request);
  } catch (error) {
    const isStale = isBillingError(error) && error.code === 'preview_stale';
    if (!isStale || !decide('invoice.preview', facts, changer.viewer, policy).allowed) throw error;
    const { previewId: _, ...change } = request;
    const preview = await backend.previewChange(changer, change);
    throw new BillingError({ code: 'preview_stale', message: error.message, preview });
  }
}

type Previewed = SubscriptionChange & { readonly previewId: string };

/** Each thing that a change touches is asked about. */
function actionsOf({ planId, priceId, quantity, storageAddOnId }: SubscriptionChange): Action[] {
  const actions: Action[] = [];
  if (planId !== undefined || priceId !== undefined) actions.push('plan.change');
  if (quantity !== undefined) actions.push('seats.change');
  if (storageAddOnId !== undefined) actions.push('storage.buy');
  return actions;
}
