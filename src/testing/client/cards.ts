/** Saved cards, documents and the portal. */
import { demandAllowed } from '../absent.js';
import { demand, quoted } from '../demand.js';
import { answered } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { CALLS, type MethodName } from './calls.js';
import { fits } from './fits.js';
import { knownTo } from './known.js';
import { demandSound, opened } from './purchases.js';

async function cardsOf({ client }: Stage) {
  const answer = await answered('listPaymentMethods', () => client.listPaymentMethods());
  return fits.methods('listPaymentMethods', answer);
}

/** A second card is saved, and the first one is to be charged again. */
async function chargesOne(stage: Stage) {
  const { client, does } = stage;
  const { overview, cardId } = await knownTo(client);
  demandAllowed(overview, 'payment.update');
  const id = await cardId();
  await does.payCheckout(await opened(stage, { purpose: 'payment_method' }));
  await does.deliverWebhooks();
  await answered('setDefaultPaymentMethod', () => client.setDefaultPaymentMethod(id));
  const charged = (await cardsOf(stage))
    .filter(({ isDefault }) => isDefault)
    .map((card) => card.id);
  demand(
    charged.length === 1 && charged[0] === id,
    `After setDefaultPaymentMethod of ${id} the cards that are charged are ${quoted(charged)}, so nobody knows which one pays. Let it be the one that was named, alone.`,
  );
}

async function forgets(stage: Stage) {
  const { client } = stage;
  const { overview, cardId } = await knownTo(client);
  demandAllowed(overview, 'payment.update');
  const id = await cardId();
  await answered('removePaymentMethod', () => client.removePaymentMethod(id));
  demand(
    (await cardsOf(stage)).every((card) => card.id !== id),
    `removePaymentMethod ended well and ${id} is still listed, so a card that was taken back is charged. Detach it at the processor.`,
  );
}

/** Where a document or the portal stands, as a page may follow it. */
const leadsSomewhere = (method: MethodName) => async (stage: Stage) => {
  const known = await knownTo(stage.client);
  const { action, fit, send } = CALLS[method];
  demandAllowed(known.overview, action);
  const link = fit(method, await answered(method, () => send(stage.client, known)));
  await demandFollowable(stage, method, link as Followed);
};

/** The same of a receipt, for a back end whose invoices name one. */
async function provesPayment(stage: Stage) {
  const { client } = stage;
  demandAllowed(await overviewOf(client), 'invoice.view');
  const answer = await answered('listInvoices', () => client.listInvoices());
  const proven = fits
    .invoices('listInvoices', answer)
    .data.find(({ receipt }) => receipt !== undefined);
  if (proven === undefined) return;
  const method = 'getReceiptPdf';
  const link = await answered(method, async () => client.getReceiptPdf?.(proven.id));
  await demandFollowable(stage, method, fits.document(method, link) as Followed);
}

interface Followed {
  readonly url: string;
  readonly expiresAt?: string;
}

async function demandFollowable({ client }: Stage, method: string, { url, expiresAt }: Followed) {
  demandSound(method, url);
  const { now } = await overviewOf(client);
  demand(
    expiresAt === undefined || Date.parse(expiresAt) > Date.parse(now),
    `${method} answered an address that expired at ${expiresAt}, so a click on it fails. Make a new one for each request.`,
  );
}

const LINKS = ['getInvoicePdf', 'getTransactionInvoice', 'createPortalSession'] as const;

export const cards: readonly ClientCheck[] = [
  {
    name: 'setDefaultPaymentMethod leaves one that is charged',
    needs: ['payCheckout', 'deliverWebhooks'],
    play: chargesOne,
  },
  { name: 'removePaymentMethod forgets a card', play: forgets },
  ...LINKS.map((method) => ({
    name: `${method} leads somewhere that a page may follow`,
    play: leadsSomewhere(method),
  })),
  { name: 'getReceiptPdf leads somewhere that a page may follow', play: provesPayment },
];
