/** Checkouts: one is open for each purpose and item, whoever asks for it and how often. */
import { type CheckoutPurpose, PURPOSE_ACTIONS } from '../../rules/index.js';
import { Absent, demandAllowed } from '../absent.js';
import type { Onlooker } from '../BillingClientFactory.js';
import { demand } from '../demand.js';
import { answered, errorOf } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { asDecided } from './answers.js';
import { fits } from './fits.js';
import { clicked } from './effects.js';
import { knownTo } from './known.js';
import { overviewOf } from './overviewOf.js';
import { demandDoor, opened, purchaseOn, purposes, REQUESTS, statusOf } from './purchases.js';

const opens = (purpose: CheckoutPurpose, onlooker: Onlooker) => async (stage: Stage) => {
  const request = await REQUESTS[purpose](await knownTo(stage.client));
  const client = await stage.as(onlooker);
  const { decisions } = await overviewOf(client);
  const what = `createCheckout of ${purpose}`;
  const against = errorOf(decisions[PURPOSE_ACTIONS[purpose]]);
  const deed = () => client.createCheckout(request);
  const session = await asDecided(what, deed, fits.checkout, against);
  if (session !== null) demandDoor(session);
};

const SAME =
  'so two tabs pay twice for one thing. Answer with the session that is open for the purpose and item.';

async function opensOnce(stage: Stage) {
  const request = await purchaseOn(stage);
  const first = await opened(stage, request);
  const again = await opened(stage, request);
  demand(first.id === again.id, `createCheckout opened ${again.id} beside ${first.id}, ${SAME}`);
  const inAnotherTab = await opened({ client: await stage.as('manager') }, request);
  demand(
    first.id === inAnotherTab.id,
    `Another client opened ${inAnotherTab.id} beside ${first.id}, ${SAME}`,
  );
}

async function opensOnceByDoubleClick(stage: Stage) {
  const request = await purchaseOn(stage);
  const sessions = await clicked('createCheckout', () => stage.client.createCheckout(request));
  const ids = new Set(sessions.map((it) => fits.checkout('createCheckout', it).id));
  demand(ids.size === 1, `A double click opened the checkouts ${[...ids].join(' and ')}, ${SAME}`);
}

async function opensAnother(stage: Stage) {
  const { packIds, overview } = await knownTo(stage.client);
  demandAllowed(overview, 'wallet.buy_pack');
  const [one, another] = packIds;
  if (another === undefined) throw new Absent('There are no two packs here.');
  const first = await opened(stage, { purpose: 'credit_pack', packId: one });
  const second = await opened(stage, { purpose: 'credit_pack', packId: another });
  demand(
    first.id !== second.id,
    `Two packs have one checkout, ${first.id}, so the second click buys the first pack. Keep one open for each item.`,
  );
}

async function closes(stage: Stage) {
  const request = await purchaseOn(stage);
  const { id } = await opened(stage, request);
  await answered('closeCheckout', () => stage.client.closeCheckout(id));
  const status = await statusOf(stage, id);
  demand(
    status === 'expired',
    `A closed checkout is ${status} afterwards, so it can still be paid. Expire it at the processor.`,
  );
  await answered('closeCheckout of a closed one', () => stage.client.closeCheckout(id));
  const next = await opened(stage, request);
  demand(
    next.id !== id && next.status === 'open',
    `After a checkout was closed the next click was answered with ${next.id}, which is ${next.status}, so nobody can pay any more. Open another one.`,
  );
}

export const checkouts: readonly ClientCheck[] = [
  ...(['manager', 'member'] as const).flatMap((onlooker) =>
    purposes.map((purpose) => ({
      name: `of ${purpose} opens for a ${onlooker}, or is refused as ${PURPOSE_ACTIONS[purpose]} is`,
      play: opens(purpose, onlooker),
    })),
  ),
  { name: 'is the same one until it ends, in another tab too', play: opensOnce },
  { name: 'is one for a double click', play: opensOnceByDoubleClick },
  { name: 'is another one for another item', play: opensAnother },
  { name: 'that is closed expires and makes room for the next', play: closes },
];
