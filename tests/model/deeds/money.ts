/** Banks, webhooks and invoices. */
import type { OutsideWorld } from '../../../mocks/index.js';
import type { Deed, Row } from './Deed.js';

/** Verbs that need nothing to be said. */
type Plain =
  | 'declineNextPayment'
  | 'requireAuthentication'
  | 'cardStopsWorking'
  | 'cardExpires'
  | 'cardNeedsAuthentication'
  | 'loseNextAnswer'
  | 'loseWebhooks'
  | 'webhookEndpointFails';

export const MONEY = {
  declineNextPayment: [2, plain('declineNextPayment')],
  requireAuthentication: [2, plain('requireAuthentication')],
  cardStopsWorking: [1, plain('cardStopsWorking')],
  cardExpires: [1, plain('cardExpires')],
  cardNeedsAuthentication: [1, plain('cardNeedsAuthentication')],
  loseNextAnswer: [1, plain('loseNextAnswer')],
  answerArrives: [2, answerArrives],
  deliverWebhooks: [3, deliverWebhooks],
  deliverWebhook: [3, ofSettling('deliverWebhook')],
  loseWebhooks: [1, plain('loseWebhooks')],
  paymentFails: [1, ofSettling('paymentFails')],
  invoiceIssued: [1, invoiceIssued],
  invoiceVoided: [1, invoiceVoided],
  webhookEndpointFails: [1, plain('webhookEndpointFails')],
} as const satisfies Record<string, Row>;

function plain(verb: Plain & keyof OutsideWorld): Deed {
  return ({ mock, story }) => {
    story.push(`The world: ${verb}()`);
    mock.world[verb]();
  };
}

/** Misuse where none is awaited, which no page shows. */
function answerArrives(...[{ mock, story, sight }, told, choose]: Parameters<Deed>) {
  if (sight.overview.wallet?.autoReload?.status !== 'reloading') return;
  const outcome = choose(['paid', 'declined'] as const);
  story.push(`The world: answerArrives(${outcome})`);
  try {
    mock.world.answerArrives(outcome);
  } catch {
    told.refused = true;
  }
}

function deliverWebhooks(...[{ mock, story, hidden }, told]: Parameters<Deed>) {
  story.push('The world: deliverWebhooks()');
  told.isLong = true;
  hidden.clear();
  mock.world.deliverWebhooks();
}

function ofSettling(verb: 'deliverWebhook' | 'paymentFails'): Deed {
  return ({ mock, story, sight, till }, _, choose) => {
    const settling = [...sight.checkouts.values()].filter(({ status }) => status === 'settling');
    const session = choose(settling);
    if (session === undefined) return;
    story.push(`The world: ${verb}(${session.id})`);
    mock.world[verb](session.id);
    if (verb === 'paymentFails') till.failed(session.id, session.amount?.amount ?? 0);
  };
}

function invoiceIssued(...[{ mock, story }, , choose]: Parameters<Deed>) {
  const cents = choose([5_00, 120_00]);
  const dueInDays = choose([14, 0]);
  story.push(`The world: invoiceIssued(${cents}, 'Workshop', ${dueInDays})`);
  mock.world.invoiceIssued(cents, 'Workshop', dueInDays);
}

function invoiceVoided(...[{ mock, story, sight }, , choose]: Parameters<Deed>) {
  const invoice = choose(sight.overview.payment?.openInvoices ?? []);
  if (invoice === undefined) return;
  story.push(`The world: invoiceVoided(${invoice.id})`);
  mock.world.invoiceVoided(invoice.id);
}
