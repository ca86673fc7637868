/** Money that moves with the saved card: what it does, and what happens when the bank says no. */
import { demandAllowed } from '../absent.js';
import { demand, quoted } from '../demand.js';
import { answered, refusedAs } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { overviewOf } from './overviewOf.js';
import { fits } from './fits.js';
import { addedBy, dueInvoice, settle } from './effects.js';
import { knownTo } from './known.js';

const DECLINED = { codes: ['payment_declined'], retryable: false };

async function pay(stage: Stage, id: string) {
  const end = await answered('payInvoice', () => stage.client.payInvoice(id));
  await settle(stage, fits.invoiceEnd('payInvoice', end));
  const { payment } = await overviewOf(stage.client);
  demand(
    payment?.openInvoices.every((invoice) => invoice.id !== id) !== false,
    'payInvoice ended well and the overview still asks for the invoice, so a person pays it twice. Write it off with the payment.',
  );
}

async function payAfterDecline(stage: Stage) {
  const { client, does } = stage;
  const { id } = await dueInvoice(stage);
  await does.declineNextPayment();
  await refusedAs('payInvoice at a bank that says no', () => client.payInvoice(id), DECLINED);
  await pay(stage, id);
}

async function topUpAfterDecline(stage: Stage) {
  const { client, does } = stage;
  const { amount, overview } = await knownTo(client);
  demandAllowed(overview, 'wallet.topup', 'wallet.history');
  const topUp = () => client.topUp({ amount });
  const added = await addedBy(stage, async () => {
    await does.declineNextPayment();
    await refusedAs('topUp at a bank that says no', topUp, DECLINED);
  });
  demand(
    added.length === 0,
    `A declined top-up wrote ${added.length} transactions, so a wallet holds what nobody paid. Write them when the payment is known.`,
  );
  const later = await addedBy(stage, async () => {
    await settle(stage, fits.walletEnd('topUp', await answered('topUp', topUp)));
  });
  demand(
    later.length === 1,
    `After a declined top-up another try wrote ${later.length} transactions, so a better card changes nothing. Treat a decline as a definite answer, and the next try as another intent.`,
  );
}

async function addWhatIsPaid(stage: Stage) {
  const { client } = stage;
  const { amount, overview } = await knownTo(client);
  demandAllowed(overview, 'wallet.topup', 'wallet.history');
  const [row] = await addedBy(stage, async () => {
    const end = await answered('topUp', () => client.topUp({ amount }));
    await settle(stage, fits.walletEnd('topUp', end));
  });
  demand(
    row?.source === 'manual_topup' && row.direction === 'credit',
    `A top-up was written as ${quoted(row?.source)}, ${quoted(row?.direction)}, so the history tells another story. Write a credit of source manual_topup.`,
  );
}

export const payments: readonly ClientCheck[] = [
  {
    name: 'payInvoice pays an invoice that is due',
    workspace: 'owing',
    play: async (stage) => pay(stage, (await dueInvoice(stage)).id),
  },
  {
    name: 'payInvoice tells a decline from a failure, and may be tried again',
    workspace: 'owing',
    needs: ['declineNextPayment'],
    play: payAfterDecline,
  },
  { name: 'topUp writes one credit into the ledger', play: addWhatIsPaid },
  {
    name: 'topUp tells a decline from a failure, and may be tried again',
    needs: ['declineNextPayment'],
    play: topUpAfterDecline,
  },
];
