/** Requests that open a checkout. */
import { PURPOSE_ACTION } from '../tables/purposes.js';
import { amountIn, invoiceIn, isOutOfBounds, NO_INVOICE } from './amounts.js';
import type { Draft } from './Draft.js';
import type { Draftings, Matter } from './Drafting.js';

export const CHECKOUTS: Draftings = [
  buyPack,
  topUpAtCheckout,
  (matter) => plan(matter, 'subscribe'),
  (matter) => plan(matter, 'change_plan'),
  payInvoiceAtCheckout,
  () => checkout({ purpose: 'payment_method' }),
];

interface Purpose {
  readonly purpose: keyof typeof PURPOSE_ACTION;
  readonly [field: string]: unknown;
}

const checkout = (body: Purpose): Draft => ({
  method: 'POST',
  path: '/checkouts',
  body,
  actions: [PURPOSE_ACTION[body.purpose]],
  pays: { purpose: body.purpose },
});

function buyPack({ sight, choose }: Matter): Draft {
  const pack = choose(sight.overview.wallet?.packs?.items ?? []);
  const packId = pack?.id ?? 'pack_10';
  return {
    ...checkout({ purpose: 'credit_pack', packId }),
    about: { packId },
    may: pack === undefined ? ['validation'] : [],
    pays: { purpose: 'credit_pack', packId, price: pack?.price.amount },
  };
}

function topUpAtCheckout(matter: Matter): Draft {
  const amount = amountIn(matter);
  return {
    ...checkout({ purpose: 'top_up', amount }),
    may: isOutOfBounds(matter, amount.amount) ? ['validation'] : [],
    pays: { purpose: 'top_up', price: amount.amount },
  };
}

function plan({ terms, choose }: Matter, purpose: 'subscribe' | 'change_plan'): Draft {
  const chosen = choose(terms.plans);
  const price = choose(chosen?.prices ?? []);
  const named = price === undefined ? { planId: chosen?.id } : { priceId: price.id };
  return {
    ...checkout({ purpose, ...named }),
    about: { planId: chosen?.id },
    may: ['validation', 'forbidden limit_blocks'],
  };
}

function payInvoiceAtCheckout(matter: Matter): Draft {
  const invoiceId = invoiceIn(matter);
  return {
    ...checkout({ purpose: 'pay_invoice', invoiceId }),
    about: { invoiceId },
    must: invoiceId === NO_INVOICE ? 'not_found' : undefined,
    pays: { purpose: 'pay_invoice', invoiceId },
  };
}
