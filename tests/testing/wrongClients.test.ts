/** An adapter that breaks a promise fails the suite with a sentence that says what to mend. */
import { afterEach, expect, it, vi } from 'vitest';
import type { BillingClient } from '../../src/client/index.js';
import type { Preset } from '../../src/rules/presets.js';
import { describeBillingClient } from '../../src/testing/index.js';
import { mockFactory } from '../support/clientFactories.js';
import { collected, sentencesIn } from '../support/collected.js';
import { wrongClients } from '../support/wrong/wrongClients.js';

type Fault = keyof typeof wrongClients;

/** What the suite says of a client in which one thing is wrong. */
async function heard(fault: Fault, preset: Preset): Promise<readonly string[]> {
  const right = mockFactory(preset, { webhook: 0 });
  const shared = new Map<string, BillingClient>();
  const client: typeof right.client = async (opened, as) => {
    const own = await right.client(opened, as);
    const afresh = async () => right.client(opened, as);
    const asManager = async () => right.client(opened, 'manager');
    return { ...own, ...wrongClients[fault](own, { shared, afresh, asManager }) };
  };
  const ends = await collected((runner) => describeBillingClient({ ...right, client }, runner));
  return sentencesIn(ends);
}

// prettier-ignore
const SENTENCES: Readonly<Record<Fault, readonly [Preset, string]>> = {
  floats: ['wallet', 'getOverview answered 84.35 at `wallet.balance.amount`, and fractions do not add up exactly. Send a whole number of minor units with its scale.'],
  hugeAmounts: ['wallet', 'getOverview answered 1152921504606847000 at `wallet.balance.amount`, which is past the whole numbers that JSON keeps apart. Send fewer decimals in its scale.'],
  lowerCaseCurrencies: ['wallet', 'getOverview answered "usd" at `wallet.balance.currency`, which nobody can print. Name the currency by its three capital letters.'],
  amountsOfNothing: ['wallet', 'getOverview answered nothing at `wallet.balance.unit`, so nobody knows what the amount counts. Name its currency, or the unit credits.'],
  formattedPrices: ['team', 'getPlans answered "$29.00" at `0.prices.0.unitAmount`, which cannot be added up, nor printed in another language. Send { amount, currency, scale }.'],
  localTimes: ['workspace', 'getOverview answered "2026-01-15T13:00:00+01:00" at `now`, which is another instant in every zone. Send UTC, with a Z at its end.'],
  undecided: ['workspace', 'The overview of a member says nothing about wallet.buy_pack, so those buttons have to guess. Answer each action with decide(), or build the overview with buildOverview().'],
  hiddenPartsSent: ['workspace', 'The overview shows `plan` to a member who is refused plan.view, and whoever reads the answer sees it. Send null there.'],
  offsetCursors: ['team', 'The second page of listTransactions repeated txn_000036, so a list shows a row twice. Make the cursor the place of the last row, not an offset.'],
  onePageOnly: ['team', 'The first page of listTransactions is the last one, though txn_000034 is still to come, so a list ends early. Answer a cursor until the oldest row is told.'],
  oldestFirst: ['team', 'listTransactions told row 2 after an older one, so the newest is not on top. Order it newest first.'],
  wrongSums: ['team', 'The ledger ends at 7 and the wallet holds 12480, so one of the two is wrong. Read both from the same rows.'],
  allRowsAlike: ['team', 'listTransactions with {"direction":"credit"} told txn_000036, which is none of these, so a filter lies. Tell matching rows alone.'],
  plainErrors: ['workspace', 'getPlans rejected with Error ("This is refused: role."), which no screen recognises. Throw a BillingError of code forbidden.'],
  refusalsAsValues: ['workspace', 'getPlans resolved with {"error":"forbidden"}, so a screen takes the refusal for a success. Reject with a BillingError of code forbidden.'],
  reasonsLost: ['workspace', 'getPlans was refused for the reason null, but its button says "role". Take the reason from the decision.'],
  declinesAsFailures: ['wallet', 'payInvoice at a bank that says no was refused as internal, and a screen acts on another code. Refuse it as payment_declined.'],
  fieldsLost: ['workspace', 'previewChange to a price that is not sold was refused without fields, so a form cannot say what is wrong. Name each field by its path with a message.'],
  keyPerAttempt: ['wallet', 'A top-up whose answer was lost was sent again and wrote 2 transactions, so a bad connection charges twice. Keep the idempotency key of an intent until a definite answer comes.'],
  lostAnswersAsFinal: ['workspace', 'payInvoice failed with offline and retryable false when no answer came, so a person reads that nothing happened. Fail with retryable true while the outcome is unknown.'],
  signalsIgnored: ['workspace', 'getPlans that was given up on its way was answered all the same, so a page that was left still works on it. Listen to `options.signal`.'],
  checkoutPerClick: ['workspace', 'so two tabs pay twice for one thing. Answer with the session that is open for the purpose and item.'],
  checkoutsOfAll: ['workspace', 'getCheckout answered co_0006, which is of another workspace, so everybody sees the payments of all. Look an id up within the workspace.'],
  nothingIsClosed: ['workspace', 'A closed checkout is open afterwards, so it can still be paid. Expire it at the processor.'],
  lastWriteWins: ['team', 'so the last word of two is kept and the first is lost. Save only over the version that is current.'],
  previewsForgiven: ['workspace', 'so a screen takes the refusal for a success. Reject with a BillingError of code preview_stale.'],
  stalePreviewsKept: ['workspace', 'changeSubscription with a made-up preview was refused without another preview, so the person who agreed has nothing to agree to. Bring one in the error\'s `preview`.'],
  endsOfItsOwn: ['wallet', 'topUp ended as "ok", so a screen cannot tell whether money moved. End it as one of succeeded, settling, requires_action, redirect.'],
  cardsKept: ['workspace', 'removePaymentMethod ended well and pm_0005 is still listed, so a card that was taken back is charged. Detach it at the processor.'],
  relativeAddresses: ['team', 'createPortalSession sent the address "/portal", which no page follows. Send an absolute https address without credentials.'],
  listensForEver: ['team', 'subscribe told somebody who had stopped listening, so a page that was left still works. Tell nothing once its answer was called.'],
  pushesNothing: ['team', 'subscribe did not tell overview at first, so a page that comes back shows what is old. Tell each kind once when somebody begins to listen.'],
  twoUnits: ['wallet', 'The wallet holds {"amount":8435,"currency":"USD","scale":2}, of which {"amount":84,"unit":"credits","scale":0} is available, and two units have no difference. Count both in the wallet\'s own unit and scale.'],
  anotherWorkspace: ['team', 'The client bears the workspace "ws_harbour" and answered for "ws_other", so a page shows another\'s money. Let both be one.'],
  jumpyLists: ['team', 'listPaymentMethods answered something else the second time, though nothing had happened, so a list jumps under the reader. Read without writing, and sort by what stays.'],
  previewsThatSave: ['team', 'After a preview the overview says something else, though nobody agreed to anything. Let previewChange only count.'],
  previewsOutOfSum: ['team', 'A preview has lines of 0 and says 1 is due now with 0 of credit, so a person agrees to another sum than is charged. Sum the rounded lines.'],
  unsafeDocuments: ['team', 'getInvoicePdf sent the address "javascript:alert(1)", which no page follows. Send an absolute https address without credentials.'],
  unsafeReceipts: ['team', 'getReceiptPdf sent the address "javascript:alert(1)", which no page follows. Send an absolute https address without credentials.'],
  oldDocuments: ['team', 'getTransactionInvoice answered an address that expired at 2026-01-15T11:00:00.000Z, so a click on it fails. Make a new one for each request.'],
  cursorsForgiven: ['team', 'so a screen takes the refusal for a success. Reject with a BillingError of code bad_request.'],
  limitsIgnored: ['team', 'The first page of listInvoices holds 4 rows where 2 were asked for, so a page grows without end. Keep to the limit.'],
  directionsAlike: ['wallet', 'Transaction txn_000021 of 2500 is a "debit", so its column and its sign disagree. Say credit above zero, debit below, none at zero.'],
  anyDocument: ['team', 'getInvoicePdf of an unknown id resolved with {"url":"…","expiresAt":"2026-01-15T12:05:00.000Z","filename":"invoice-HS-0004.pdf"}, so a screen takes the refusal for a success. Reject with a BillingError of code not_found.'],
  onePackForAll: ['team', 'Two packs have one checkout, co_0006, so the second click buys the first pack. Keep one open for each item.'],
  versionsKept: ['wallet', 'updateAutoReload saved and kept the version 1, so nobody notices that the settings changed. Give each save another version.'],
  invoicesKept: ['team', 'payInvoice ended well and the overview still asks for the invoice, so a person pays it twice. Write it off with the payment.'],
  defaultsKept: ['team', 'After setDefaultPaymentMethod of pm_0005 the cards that are charged are ["pm_0007"], so nobody knows which one pays. Let it be the one that was named, alone.'],
  pausesKept: ['team', 'resumeSubscription succeeded and the subscription is paused still, so a person presses in vain. End the pause, or say where it is paid.'],
  quotePerClick: ['team', 'requestQuote opened another quote beside the one that is open, so people answer both. Answer with the reference of the open one.'],
  endsAtOnce: ['team', 'A cancelled subscription is canceled and ends at null, so a person loses what is paid for. Schedule the end at the period\'s end and keep the status.'],
};

afterEach(() => vi.useRealTimers());

/** As long as somebody waits for what never comes, time goes by at once. */
async function atOnce<T>(answer: Promise<T>): Promise<T> {
  let isOver = false;
  const end = answer.finally(() => (isOver = true));
  while (!isOver) await vi.advanceTimersByTimeAsync(50);
  return end;
}

it.each(Object.keys(wrongClients) as Fault[])('%s', async (fault) => {
  const [preset, sentence] = SENTENCES[fault];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const sentences = await atOnce(heard(fault, preset));
  expect(sentences).toContainEqual(expect.stringContaining(sentence));
});
