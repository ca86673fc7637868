/** What a change came to, counted in the ledger and not in what the change says of itself. */
import type { ActionResult } from '../../client/BillingClient.js';
import type { Invoice, Transaction } from '../../rules/index.js';
import { demand } from '../demand.js';
import { answered, branded, type Deed, outcomeOf, spoken } from '../refusal.js';
import type { Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { pageOf, transactions } from './lists.js';

/** Lets a payment settle. One that the person still has to make is misuse: the card should work. */
export async function settle({ does }: Stage, { status }: ActionResult<unknown>): Promise<void> {
  if (status === 'settling') await does.deliverWebhooks();
  if (status === 'succeeded' || status === 'settling') return;
  throw new Error(
    `farebox: the payment ended as ${status}, so nothing can be counted. Open the workspace with a saved card that works.`,
  );
}

/** The transactions that a deed adds to the ledger. */
export async function addedBy({ client }: Stage, deed: Deed): Promise<readonly Transaction[]> {
  const rows = async () => (await pageOf(transactions, client, { limit: 100 })).data;
  const before = new Set((await rows()).map(({ id }) => id));
  await deed();
  return (await rows()).filter(({ id }) => !before.has(id));
}

/** What a change answers that is sent again, since its first answer was lost. */
export async function sentAgain({ does }: Stage, what: string, deed: Deed): Promise<unknown> {
  await does.loseNextAnswer();
  const first = await outcomeOf(deed);
  if (!first.isRefused) {
    throw new Error(
      `farebox: ${what} was answered, though the answer was to be lost, so nothing is sent again. Let loseNextAnswer drop it on its way to the client.`,
    );
  }
  const { code, retryable } = branded(`${what} without an answer`, first.error, 'offline');
  demand(
    retryable,
    `${what} failed with ${code} and retryable false when no answer came, so a person reads that nothing happened. Fail with retryable true while the outcome is unknown.`,
  );
  const again = await outcomeOf(deed);
  if (!again.isRefused) return again.value;
  throw new Error(
    `${what} was sent again for want of an answer and failed with ${spoken(again.error)}, so a person has paid and reads of a failure. Keep the idempotency key of an intent until a definite answer comes, and answer it as the first time.`,
  );
}

/** Both at once, as by a double click; one of them may be told that the other is under way. */
export async function clicked(what: string, deed: Deed): Promise<readonly unknown[]> {
  const clicks = [deed(), deed()];
  const ends = await Promise.allSettled(clicks);
  await answered(what, () => Promise.any(clicks).catch(() => clicks[0]));
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

/** An invoice that the manager may pay. */
export async function dueInvoice({ client }: Stage): Promise<Invoice> {
  const { payment } = await overviewOf(client);
  const due = payment?.openInvoices.find(({ decision }) => decision.allowed);
  if (due !== undefined) return due;
  throw new Error(
    'farebox: the manager finds no invoice to pay, so nothing shows how one is paid. Open workspaces.owing with an invoice that is due.',
  );
}
