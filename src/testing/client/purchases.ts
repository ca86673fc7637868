/** What a checkout can be opened for in a workspace. */
import type { CheckoutRequest } from '../../client/BillingClient.js';
import { safeUrl } from '../../client/safeUrl.js';
import { type CheckoutPurpose, type CheckoutSession, PURPOSE_ACTIONS } from '../../rules/index.js';
import { demand, quoted } from '../demand.js';
import { answered } from '../refusal.js';
import type { Stage } from '../stage.js';
import { fits } from './fits.js';
import { type Known, knownTo } from './known.js';

type Ask = (known: Known) => CheckoutRequest | Promise<CheckoutRequest>;

export const REQUESTS: Readonly<Record<CheckoutPurpose, Ask>> = {
  subscribe: async ({ otherPriceId }) => ({ purpose: 'subscribe', priceId: await otherPriceId() }),
  change_plan: async ({ otherPriceId }) => ({
    purpose: 'change_plan',
    priceId: await otherPriceId(),
  }),
  credit_pack: ({ packIds: [packId = 'none'] }) => ({ purpose: 'credit_pack', packId }),
  top_up: ({ amount }) => ({ purpose: 'top_up', amount }),
  payment_method: () => ({ purpose: 'payment_method' }),
  pay_invoice: async ({ invoiceId }) => ({
    purpose: 'pay_invoice',
    invoiceId: await invoiceId(),
  }),
};

export const purposes = Object.keys(REQUESTS) as readonly CheckoutPurpose[];

/** Credit for the wallet, as this product sells it; `null` where it sells none. */
export async function creditIn(known: Known): Promise<CheckoutRequest | null> {
  const sold = (['credit_pack', 'top_up'] as const).find(
    (purpose) => known.overview.decisions[PURPOSE_ACTIONS[purpose]]?.allowed === true,
  );
  return sold === undefined ? null : REQUESTS[sold](known);
}

/** Something that a manager may open a checkout for. */
export async function purchaseOn({ client }: Stage): Promise<CheckoutRequest> {
  const known = await knownTo(client);
  return (await creditIn(known)) ?? REQUESTS.payment_method(known);
}

export async function opened(
  { client }: Pick<Stage, 'client'>,
  request: CheckoutRequest,
): Promise<CheckoutSession> {
  const answer = await answered('createCheckout', () => client.createCheckout(request));
  const session = fits.checkout('createCheckout', answer);
  demandDoor(session);
  return session;
}

export async function statusOf({ client }: Stage, id: string): Promise<CheckoutSession['status']> {
  const answer = await answered('getCheckout', () => client.getCheckout(id));
  return fits.checkout('getCheckout', answer).status;
}

/** A person must be able to pay it: in the page by a secret, or at a sound address. */
export function demandDoor({ mode, clientSecret, url }: CheckoutSession): void {
  demand(
    mode === 'redirect' || clientSecret !== null,
    'createCheckout opened an embedded checkout without a client secret, so the page has nothing to draw. Send the secret.',
  );
  if (mode === 'redirect') demandSound('createCheckout', url);
}

/** An address that a page may follow once its host is on the list. */
export function demandSound(what: string, url: string | null): void {
  const host = url !== null && URL.canParse(url) ? new URL(url).host : '';
  demand(
    url !== null && safeUrl(url, [host]) !== null,
    `${what} sent the address ${quoted(url)}, which no page follows. Send an absolute https address without credentials.`,
  );
}
