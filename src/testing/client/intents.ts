/** One effect for each intent: a double click and a lost answer charge nobody twice. */
import { demandAllowed } from '../absent.js';
import { demand } from '../demand.js';
import { answered, type Deed } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { letter, quoteRequest } from './calls.js';
import { fits } from './fits.js';
import { addedBy, clicked, dueInvoice, sentAgain, settle } from './effects.js';
import { knownTo } from './known.js';

const toppingUp =
  (play: (stage: Stage, topUp: Deed) => Promise<void>): ClientCheck['play'] =>
  async (stage) => {
    const { amount, overview } = await knownTo(stage.client);
    demandAllowed(overview, 'wallet.topup', 'wallet.history');
    await play(stage, () => stage.client.topUp({ amount }));
  };

const ended = async (topUp: Deed) => fits.walletEnd('topUp', await answered('topUp', topUp));

async function clickTwice(stage: Stage, topUp: Deed) {
  const added = await addedBy(stage, async () => {
    const [first] = await clicked('topUp', topUp);
    await settle(stage, fits.walletEnd('topUp', first));
  });
  demand(
    added.length === 1,
    `A double click on a top-up wrote ${added.length} transactions, so the card is charged as often. Send both with the idempotency key of one intent.`,
  );
}

async function askTwice(stage: Stage, topUp: Deed) {
  const added = await addedBy(stage, async () => {
    await settle(stage, await ended(topUp));
    await settle(stage, await ended(topUp));
  });
  demand(
    added.length === 2,
    `Two top-ups, the second after the answer to the first, wrote ${added.length} transactions, so a person who wants more gets nothing. Drop the key when a definite answer comes.`,
  );
}

async function repeatTopUp(stage: Stage, topUp: Deed) {
  const added = await addedBy(stage, async () => {
    await settle(stage, fits.walletEnd('topUp', await sentAgain(stage, 'topUp', topUp)));
  });
  demand(
    added.length === 1,
    `A top-up whose answer was lost was sent again and wrote ${added.length} transactions, so a bad connection charges twice. Keep the idempotency key of an intent until a definite answer comes.`,
  );
}

/** A form that is sent by a double click has one reference. */
async function sendTwice(what: string, send: Deed) {
  const sent = await clicked(what, send);
  const references = new Set(sent.map((it) => fits.reference(what, it).reference));
  demand(
    references.size === 1,
    `A double click on ${what} was answered with ${[...references].join(' and ')}, so people read the same words twice. Send both with the idempotency key of one intent.`,
  );
}

async function requestAgain({ client }: Stage) {
  demandAllowed(await overviewOf(client), 'quote.request');
  const ask = () => client.requestQuote(quoteRequest);
  const [first, second] = [
    await answered('requestQuote', ask),
    await answered('requestQuote', ask),
  ];
  demand(
    fits.reference('requestQuote', first).reference ===
      fits.reference('requestQuote', second).reference,
    `requestQuote opened another quote beside the one that is open, so people answer both. Answer with the reference of the open one.`,
  );
}

async function repeatPayment(stage: Stage) {
  const { client } = stage;
  const { id } = await dueInvoice(stage);
  const again = await sentAgain(stage, 'payInvoice', () => client.payInvoice(id));
  await settle(stage, fits.invoiceEnd('payInvoice', again));
}

async function repeatChange(stage: Stage) {
  const { client } = stage;
  const { overview, otherPriceId, previewId } = await knownTo(client);
  demandAllowed(overview, 'plan.change', 'invoice.preview');
  const change = { priceId: await otherPriceId(), previewId: await previewId() };
  const make = () => client.changeSubscription(change);
  const again = await sentAgain(stage, 'changeSubscription', make);
  await settle(stage, fits.subscriptionEnd('changeSubscription', again));
}

export const intents: readonly ClientCheck[] = [
  { name: 'a double click on topUp counts once', play: toppingUp(clickTwice) },
  { name: 'a topUp after the answer to another counts again', play: toppingUp(askTwice) },
  {
    name: 'a topUp that is sent again for want of an answer counts once',
    needs: ['loseNextAnswer'],
    play: toppingUp(repeatTopUp),
  },
  {
    name: 'a payInvoice that is sent again for want of an answer ends as the first',
    workspace: 'owing',
    needs: ['loseNextAnswer'],
    play: repeatPayment,
  },
  {
    name: 'a changeSubscription that is sent again for want of an answer ends as the first',
    needs: ['loseNextAnswer'],
    play: repeatChange,
  },
  {
    name: 'a double click on sendSupportRequest writes once',
    play: ({ client }) => sendTwice('sendSupportRequest', () => client.sendSupportRequest(letter)),
  },
  {
    name: 'requestQuote answers the one that is open',
    play: requestAgain,
  },
];
