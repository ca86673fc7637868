import type { BillingClientFactory, DeedName, WorkspaceKind } from './BillingClientFactory.js';
import { aborts } from './client/aborts.js';
import { answers } from './client/answers.js';
import { cards } from './client/cards.js';
import { changes } from './client/changes.js';
import { checkouts } from './client/checkouts.js';
import { decisions } from './client/decisions.js';
import { events } from './client/events.js';
import { intents } from './client/intents.js';
import { ledger } from './client/ledger.js';
import { pages } from './client/pages.js';
import { payments } from './client/payments.js';
import { purchased } from './client/purchased.js';
import { reads } from './client/reads.js';
import { strangers } from './client/strangers.js';
import { validation } from './client/validation.js';
import { versions } from './client/versions.js';
import { globalRunner, type Runner } from './Runner.js';
import { type ClientCheck, playOnStage } from './stage.js';
import { declareSuite } from './suite.js';

const groups: Readonly<Record<string, readonly ClientCheck[]>> = {
  'each method': answers,
  'the overview': decisions,
  'what is read': reads,
  'a list': pages,
  'the ledger': ledger,
  'one intent': intents,
  'a checkout': checkouts,
  'a checkout that is paid': purchased,
  'a payment': payments,
  'a change of the subscription': changes,
  'a setting': versions,
  'a card, a document, the portal': cards,
  'a request that does not fit': validation,
  'what is not theirs': strangers,
  'a request that is given up': aborts,
  'what is pushed': events,
};

const give: Readonly<Record<DeedName | WorkspaceKind, string>> = {
  active: 'give workspaces.active, a workspace in good order.',
  owing: 'give workspaces.owing, a workspace with an invoice that is due.',
  paused: 'give workspaces.paused, a workspace whose subscription is paused.',
  unsubscribed: 'give workspaces.unsubscribed, a workspace that never subscribed.',
  addTransaction: 'give addTransaction, which makes the ledger grow.',
  payCheckout: 'give payCheckout, which pays a session as a person does.',
  deliverWebhooks: 'give deliverWebhooks, which lets the processor confirm what settles.',
  declineNextPayment: 'give declineNextPayment, after which the bank says no once.',
  loseNextAnswer: 'give loseNextAnswer, after which a request is done and its answer lost.',
  advance: 'give advance, which moves the clock on.',
};

/**
 * Declares the tests that a `BillingClient` must pass, over whatever back end.
 *
 * They need no `expect` and no particular runner: `describe` and `it` are the globals unless they
 * are given. A test that fails says what to mend. One that lacks something of the host is skipped
 * and says what to give; so is one about what this product does not have.
 */
export function describeBillingClient<W>(
  factory: BillingClientFactory<W>,
  runner: Runner = globalRunner(),
): void {
  declareSuite(runner, {
    name: 'BillingClient',
    groups,
    needsOf: ({ workspace = 'active', needs = [] }) => [workspace, ...needs],
    has: (need) => [factory.workspaces, factory].some((it) => Reflect.get(it, need) !== undefined),
    give,
    play: (check: ClientCheck) => playOnStage(factory, check),
  });
}
