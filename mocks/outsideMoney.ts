/** Banks, the processor's webhooks, invoices for other things, and what people are told. */
import { type Invoice, isPayable, money } from '../src/rules/index.js';
import { answerRefill } from './autoReload.js';
import { expireCard, setAnswer } from './cards.js';
import { deliverWebhook, failPayment, loseWebhook } from './checkouts.js';
import { invoiceView } from './factsOf.js';
import { findInvoice, issueInvoice, voidInvoice } from './invoices.js';
import type { Notice, Outcome, StoredCheckout, StoredInvoice, World } from './World.js';

export interface OutsideMoney {
  /** What was sent to people so far. */
  readonly notices: readonly Notice[];

  /** The next charge, whoever makes it. */
  declineNextPayment(): void;
  /** The next charge waits for a confirmation at the bank. */
  requireAuthentication(): void;
  /** The saved card's bank declines from now on, until there is another card. */
  cardStopsWorking(): void;
  /** The same, and the card shows that its date has passed. */
  cardExpires(): void;
  /** The saved card's bank wants a confirmation of each charge from now on. */
  cardNeedsAuthentication(): void;
  /** The next refill is charged, and nobody knows how it ended: no other one starts. */
  loseNextAnswer(): void;
  /** It is known now how that refill ended. */
  answerArrives(outcome: Extract<Outcome, 'paid' | 'declined'>): void;

  /** The processor sends its webhooks now, those that came before once more. */
  deliverWebhooks(): void;
  /** It sends the webhook of this checkout now, before those of others. */
  deliverWebhook(checkoutId: string): void;
  /** The webhooks under way never arrive, unless they are sent again. */
  loseWebhooks(): void;
  /** The processor takes back a payment that settles. */
  paymentFails(checkoutId: string): void;

  /** An invoice for something else, due in so many days; nobody charges it by itself. */
  invoiceIssued(cents: number, description: string, dueInDays?: number): Invoice;
  invoiceVoided(invoiceId: string): void;

  /** The address that alerts are posted to stops answering, or answers again. */
  webhookEndpointFails(fails?: boolean): void;
}

export function outsideMoney(world: World): OutsideMoney {
  const { clock, checkouts } = world;
  const act = <T>(deed: () => T) => clock.act(deed);
  return {
    notices: world.notices,
    declineNextPayment: () => act(() => void (world.nextOutcome = 'declined')),
    requireAuthentication: () => act(() => void (world.nextOutcome = 'requires_action')),
    cardStopsWorking: () => act(() => setAnswer(world, 'declined')),
    cardExpires: () => act(() => expireCard(world)),
    cardNeedsAuthentication: () => act(() => setAnswer(world, 'requires_action')),
    loseNextAnswer: () => act(() => void (world.losesAnswer = true)),
    answerArrives: (outcome) =>
      act(() => {
        demandRefill(world);
        answerRefill(world, outcome);
      }),

    deliverWebhooks: () => act(() => checkouts.forEach((each) => deliverWebhook(world, each))),
    deliverWebhook: (id) => act(() => deliverWebhook(world, settling(world, id))),
    loseWebhooks: () => act(() => checkouts.forEach((each) => loseWebhook(world, each))),
    paymentFails: (id) => act(() => failPayment(world, settling(world, id))),

    invoiceIssued: (cents, description, dueInDays = 14) =>
      act(() => {
        const total = money(cents, 'USD');
        world.workspace = { ...world.workspace, billingRecord: true };
        return invoiceView(issueInvoice(world, { total, description, dueInDays }));
      }),
    invoiceVoided: (id) => act(() => voidInvoice(world, payable(world, id))),

    webhookEndpointFails: (fails = true) => act(() => void (world.endpointFails = fails)),
  };
}

function demandRefill({ refill, clock }: World): void {
  if (refill !== null && !clock.has(refill.sourceId)) return;
  throw new Error(
    'farebox: no refill waits for its answer, so there is none to arrive. Call loseNextAnswer() and let a refill start first.',
  );
}

function settling({ checkouts }: World, id: string): StoredCheckout {
  const checkout = checkouts.find(({ session }) => session.id === id);
  if (checkout?.session.status === 'settling') return checkout;
  throw new Error(
    `farebox: the checkout "${id}" does not settle, so the processor has nothing to say of it. Pay it first, with a delay of its webhook.`,
  );
}

function payable(world: World, id: string): StoredInvoice {
  const invoice = findInvoice(world, id);
  if (invoice !== null && isPayable(invoice)) return invoice;
  throw new Error(
    `farebox: the invoice "${id}" wants no money, so it cannot be voided. Use the id of an open one.`,
  );
}
