/** Names of others: for whoever may not see a thing, it does not exist. */
import { demand, demandEach } from '../demand.js';
import { outcomeOf, refusedAs } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { CALLS, type MethodName, methodNames } from './calls.js';
import { type Known, knownTo } from './known.js';
import { opened, purchaseOn, statusOf } from './purchases.js';

const UNKNOWN = { codes: ['not_found'], retryable: false };

async function findsNothing({ client, as }: Stage) {
  const known = await knownTo(client);
  const stranger = await as('stranger');
  await demandEach(methodNames, async (method) => {
    const call = () => CALLS[method].send(stranger, known);
    await refusedAs(`${method} for somebody who is no member`, call, UNKNOWN);
  });
}

/** Methods that are given the name of one thing. */
const NAMED = {
  getTransactionInvoice: 'transactionId',
  getInvoicePdf: 'invoiceId',
  payInvoice: 'invoiceId',
  getCheckout: 'checkoutId',
  closeCheckout: 'checkoutId',
  setDefaultPaymentMethod: 'cardId',
  removePaymentMethod: 'cardId',
} as const satisfies Partial<Record<MethodName, keyof Known>>;

const NAMELESS = 'nothing_of_this_name';

const namedMethods = Object.keys(NAMED) as readonly (keyof typeof NAMED)[];

async function knowsNoSuch({ client }: Stage) {
  const known = await knownTo(client);
  await demandEach(namedMethods, async (method) => {
    const { against, send } = CALLS[method];
    const misnamed = { ...known, [NAMED[method]]: async () => NAMELESS };
    const otherwise = against(known.overview.decisions)?.codes ?? [];
    await refusedAs(`${method} of an unknown id`, () => send(client, misnamed), {
      ...UNKNOWN,
      codes: [...UNKNOWN.codes, ...otherwise],
    });
  });
}

async function keepsToItself(stage: Stage) {
  const elsewhere = await stage.elsewhere();
  const { id } = await opened(elsewhere, await purchaseOn(elsewhere));
  const seen = await outcomeOf(() => stage.client.getCheckout(id));
  demand(
    seen.isRefused,
    `getCheckout answered ${id}, which is of another workspace, so everybody sees the payments of all. Look an id up within the workspace.`,
  );
  await refusedAs('getCheckout of another workspace', () => stage.client.getCheckout(id), UNKNOWN);
  await refusedAs(
    'closeCheckout of another workspace',
    () => stage.client.closeCheckout(id),
    UNKNOWN,
  );
  const status = await statusOf(elsewhere, id);
  demand(
    status === 'open',
    `closeCheckout from another workspace left ${id} ${status}, so anybody ends the payments of all. Look an id up within the workspace.`,
  );
}

export const strangers: readonly ClientCheck[] = [
  { name: 'is not found by somebody who is no member', play: findsNothing },
  { name: 'is not found by an unknown id', play: knowsNoSuch },
  { name: 'is not found by the id of a checkout in another workspace', play: keepsToItself },
];
