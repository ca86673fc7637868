/** What has happened in a workspace before its story begins. */
import type { BillingClient, CheckoutRequest, SubscriptionChange } from '../../src/client/index.js';
import type { MockBilling, Span } from '../../mocks/index.js';

/** Somebody has paid for something. */
export const paid =
  (request: CheckoutRequest) =>
  async ({ processor }: MockBilling, client: BillingClient) => {
    const { id } = await client.createCheckout(request);
    await processor.pay(id);
  };

/** Somebody has paid the open invoice. */
export async function paidInvoice(mock: MockBilling, client: BillingClient) {
  const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id;
  await paid({ purpose: 'pay_invoice', invoiceId })(mock, client);
}

/** Somebody has changed the subscription. */
export const changed =
  (change: SubscriptionChange) => async (_: MockBilling, client: BillingClient) => {
    const { id: previewId } = await client.previewChange(change);
    await client.changeSubscription({ ...change, previewId });
  };

/** An invoice for something else has come due. */
export const invoiceIssued = async ({ world }: MockBilling) =>
  void world.invoiceIssued(12_00, 'A phone number', 0);

/** So many invoices for something else, the first of them taken back; perhaps a card before. */
export const invoiced =
  (count: number, { voids = 0, withCard = false } = {}) =>
  async (mock: MockBilling, client: BillingClient) => {
    if (withCard) await newCard(mock, client);
    for (let each = 1; each <= count; each += 1) {
      const { id } = mock.world.invoiceIssued(each * 100, `Work ${each}`);
      if (each <= voids) mock.world.invoiceVoided(id);
    }
  };

/** People have agreed a contract that covers the plan. */
export const contractSigned = async ({ world }: MockBilling) =>
  world.contractSigned({
    kind: 'custom',
    segment: 'large_enterprise',
    covers: ['plan', 'seats', 'add_ons'],
    contactSalesUrl: null,
  });

/** Every card was taken away. */
export async function withoutCard(_: MockBilling, client: BillingClient) {
  for (const { id } of await client.listPaymentMethods()) await client.removePaymentMethod(id);
}

/** There is another card, a good one. */
export const newCard = paid({ purpose: 'payment_method' });

/** The subscription was canceled: it is set to end. */
export const canceled = (_: MockBilling, client: BillingClient) => client.cancelSubscription();

/** The card's bank says no from now on. */
export const badCard = ({ world }: MockBilling) => world.cardStopsWorking();

/** The card is past its date. */
export const cardExpired = async ({ world }: MockBilling) => world.cardExpires();

/** Time went by. */
export const passed =
  (span: Span) =>
  ({ advance }: MockBilling) =>
    advance(span);

/** So many members have left. */
export const left =
  (count: number) =>
  ({ world }: MockBilling) =>
    world.members.slice(-count).forEach(({ id }) => world.memberLeaves(id));

/** A file was placed. */
export const fileUploaded =
  (bytes: number) =>
  async ({ world }: MockBilling) =>
    world.fileUploaded(bytes);

/** A file was taken away; the totals follow. */
export const fileDeleted =
  (bytes: number) =>
  async ({ world }: MockBilling) =>
    world.fileDeleted(bytes);
