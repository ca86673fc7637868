/** A checkout that is paid: it settles, its webhook has one effect, and nothing undoes it. */
import type { CheckoutRequest } from '../../client/BillingClient.js';
import type { CheckoutSession } from '../../rules/index.js';
import { Absent, demandAllowed } from '../absent.js';
import { demand, quoted } from '../demand.js';
import { answered, refusedAs } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { addedBy } from './effects.js';
import { knownTo } from './known.js';
import { creditIn, opened, statusOf } from './purchases.js';

const buying =
  (play: (stage: Stage, request: CheckoutRequest) => Promise<void>): ClientCheck['play'] =>
  async (stage) => {
    const known = await knownTo(stage.client);
    demandAllowed(known.overview, 'wallet.history');
    const request = await creditIn(known);
    if (request === null)
      throw new Absent('The manager may buy neither a pack nor an amount here.');
    await play(stage, request);
  };

async function paid(stage: Stage, request: CheckoutRequest): Promise<CheckoutSession> {
  const session = await opened(stage, request);
  await stage.does.payCheckout(session);
  return session;
}

async function addsOnce(stage: Stage, request: CheckoutRequest) {
  const added = await addedBy(stage, async () => {
    const { id } = await paid(stage, request);
    await stage.does.deliverWebhooks();
    const status = await statusOf(stage, id);
    demand(
      status === 'complete',
      `A checkout is ${status} after its webhook came, so a page waits for ever. Complete it with its effect.`,
    );
    await stage.does.deliverWebhooks();
  });
  demand(
    added.length === 1,
    `A checkout whose webhook came twice wrote ${added.length} transactions, so credit is given away. Write one for each checkout, by its id.`,
  );
}

async function holdsItsIntent(stage: Stage, request: CheckoutRequest) {
  const { id } = await paid(stage, request);
  const status = await statusOf(stage, id);
  if (status !== 'settling') throw new Absent(`A paid checkout is ${status} at once here.`);
  const { pendingCheckout } = await overviewOf(stage.client);
  demand(
    pendingCheckout?.id === id,
    `A checkout settles and the overview says ${quoted(pendingCheckout?.id ?? null)} in \`pendingCheckout\`, so a page offers what is paid for. Name it there.`,
  );
  const again = () => stage.client.createCheckout(request);
  await refusedAs('createCheckout of what settles', again, {
    codes: ['settling'],
    retryable: true,
  });
}

async function cannotBeGivenUp(stage: Stage, request: CheckoutRequest) {
  const { id } = await paid(stage, request);
  const before = await statusOf(stage, id);
  await answered('closeCheckout of a paid one', () => stage.client.closeCheckout(id));
  const status = await statusOf(stage, id);
  demand(
    status === before,
    `A paid checkout was closed and went from ${before} to ${status}, so money is taken for nothing. Leave alone what is paid.`,
  );
}

async function subscribes(stage: Stage) {
  const { client, does } = stage;
  const known = await knownTo(client);
  if (known.overview.decisions['plan.subscribe']?.allowed !== true) throw notSubscribable();
  const wanted = await known.otherPriceId();
  const request: CheckoutRequest = { purpose: 'subscribe', priceId: wanted };
  await does.payCheckout(await opened(stage, request));
  await does.deliverWebhooks();
  const { subscription, decisions } = await overviewOf(client);
  const { status, priceId } = subscription ?? {};
  demand(
    (status === 'active' || status === 'trialing') && priceId === wanted,
    `A subscription was paid for and stands as ${quoted(status)} at the price ${quoted(priceId)}, so a person has nothing for the money. Start it with the webhook.`,
  );
  demand(
    decisions['plan.subscribe']?.allowed === false,
    'A workspace with a subscription may subscribe once more, so it would have two. Ask decide() about plan.subscribe.',
  );
}

const notSubscribable = () =>
  new Error(
    'farebox: the manager may not subscribe here, so nothing shows how it is done. Open workspaces.unsubscribed without a subscription.',
  );

export const purchased: readonly ClientCheck[] = [
  {
    name: 'has one effect, however often its webhook comes',
    needs: ['payCheckout', 'deliverWebhooks'],
    play: buying(addsOnce),
  },
  {
    name: 'holds its own intent while it settles',
    needs: ['payCheckout'],
    play: buying(holdsItsIntent),
  },
  { name: 'stays paid when it is closed', needs: ['payCheckout'], play: buying(cannotBeGivenUp) },
  {
    name: 'starts the subscription that it was for',
    workspace: 'unsubscribed',
    needs: ['payCheckout', 'deliverWebhooks'],
    play: subscribes,
  },
];
