import type { ActionResult, BillingClient, Redirect } from '../client/index.js';
import type { CheckoutSession } from '../rules/index.js';
import type { Billing } from './BillingContext.js';
import { followAddress } from './followAddress.js';
import type { Intent } from './intent.js';
import { askToCancel } from './parts/CancelDialog.js';
import { askChange } from './parts/ChangeDialog.js';
import { OpenCheckout } from './parts/OpenCheckout.js';
import { overviewQuery, refresh } from './queries.js';
import { returnPath } from './returnPath.js';
import type { Question, Shown } from './useAct.js';

/** A checkout, an address to follow, a question, or `null` when it is done. */
type Outcome = CheckoutSession | Redirect | Question | null;

/**
 * Does what an intent says as far as it goes without the person, and answers what is to be shown
 * after it: nothing where the page is another workspace's by then. Loaded with the first act of a
 * page.
 */
export async function carryOut(
  intent: Intent,
  billing: Billing,
  isStill: (client: BillingClient) => boolean,
): Promise<Shown> {
  const { client, queryClient } = billing;
  const shown: Shown = { session: null, away: null, question: null, Checkout: OpenCheckout };
  const outcome = await outcomeOf(intent, client);
  if (outcome === null || ('status' in outcome && outcome.status !== 'open')) {
    void refresh(queryClient, client);
    return shown;
  }
  if (!isStill(client)) return shown;
  if (typeof outcome === 'function') return { ...shown, question: outcome };
  const { url } = outcome;
  const session = 'id' in outcome ? outcome : null;
  if (url === null) return { ...shown, session };
  // in an app the system's browser opens beside it; a browser may open nothing at all
  const blocked = !followAddress(billing, url);
  const { surface } = queryClient.getQueryData(overviewQuery(client).queryKey) ?? {};
  const stays = blocked || surface === 'desktop';
  const checkoutId = ('id' in outcome ? outcome.id : outcome.checkoutId) ?? null;
  return stays ? { ...shown, away: { url, checkoutId, blocked } } : shown;
}

/** Gives an open checkout up, and answers what it came to: it may have been paid meanwhile. */
export async function giveUp(
  client: BillingClient,
  checkoutId: string,
): Promise<'closed' | 'complete'> {
  await client.closeCheckout(checkoutId);
  const { status } = await client.getCheckout(checkoutId);
  return status === 'expired' ? 'closed' : 'complete';
}

async function outcomeOf(intent: Intent, client: BillingClient): Promise<Outcome> {
  const back = { returnPath: returnPath(globalThis.location) };
  switch (intent.do) {
    case 'checkout':
      return client.createCheckout({ ...intent.request, ...back });
    case 'confirm':
      return client.createCheckout({
        purpose: 'pay_invoice',
        invoiceId: intent.invoiceId,
        ...back,
      });
    case 'follow':
      return pageOf(intent);
    case 'portal':
      return client.createPortalSession({ flow: intent.flow, ...back });
    case 'change':
      return askChange(intent);
    case 'cancel':
      return askToCancel;
    case 'restart':
      return pageIn(await client.restartSubscription());
    case 'resume':
      return pageIn(await client.resumeSubscription());
    case 'go':
      return null;
  }
}

const pageIn = (result: ActionResult<unknown>) => ('url' in result ? pageOf(result) : null);
const pageOf = ({ url, checkoutId }: Redirect): Redirect => ({ url, checkoutId });
