/** What can be changed of a subscription: see `routes.ts`. */
import type { SubscriptionChange } from '../client/index.js';
import type { Action } from '../rules/index.js';
import { planIdOf, withSeats } from './catalogue.js';
import { cancellation, nothing, previewedChange, subscriptionChange } from './inputs.js';
import { change } from './route.js';

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
    run: ({ backend, changer, facts }, request) =>
      backend.changeSubscription(changer, withSeats(facts, request)),
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

/** Each thing that a change touches is asked about. */
function actionsOf({ planId, priceId, quantity, storageAddOnId }: SubscriptionChange): Action[] {
  const actions: Action[] = [];
  if (planId !== undefined || priceId !== undefined) actions.push('plan.change');
  if (quantity !== undefined) actions.push('seats.change');
  if (storageAddOnId !== undefined) actions.push('storage.buy');
  return actions;
}
