/**
 * What carrying an action out means for a screen: a checkout, the portal, a change, or a place
 * elsewhere. Where the portal owns plans or payments, it is the portal.
 */
import type { CheckoutRequest, PortalFlow, Redirect, SubscriptionChange } from '../client/index.js';
import { type Action, type BillingOverview, lookUp, type Open } from '../rules/index.js';
import type { Place } from './BillingContext.js';

/** What a person wants carried out; `go` is a link, and carries out nothing. */
export type Intent =
  | { readonly do: 'checkout'; readonly request: CheckoutRequest }
  /** The bank's question about a payment with the card on file: no other takes its place. */
  | { readonly do: 'confirm'; readonly invoiceId: string }
  | ({ readonly do: 'follow' } & Redirect)
  | { readonly do: 'portal'; readonly flow?: PortalFlow | undefined }
  | { readonly do: 'change'; readonly change: SubscriptionChange; readonly title?: string }
  | { readonly do: 'cancel' | 'restart' | 'resume' }
  | { readonly do: 'go'; readonly to: Place };

/** The item that an action is about. */
export type Item = Omit<CheckoutRequest, 'purpose' | 'returnPath'> & {
  /** Without an invoice: the one that the bank asks about, else one that wants money. */
  readonly awaitsBank?: boolean | undefined;
};

type Display = Pick<BillingOverview, 'display' | 'payment'>;
type Carry = (item: Item, screen: Display) => Intent;

/** How this page carries an action out; `null` for what it only shows. */
export function intentOf(action: Open<Action>, item: Item, screen: Display): Intent | null {
  return lookUp<keyof typeof intents, Carry>(intents, action)?.(item, screen) ?? null;
}

const go = (to: Place) => (): Intent => ({ do: 'go', to });
const checkout = (request: CheckoutRequest): Intent => ({ do: 'checkout', request });

/** A change of the plan, or the portal where that changes plans. */
const unlessPortal =
  (intent: Intent, flow?: PortalFlow) =>
  (_: Item, { display }: Display): Intent =>
    display.planChangeVia === 'portal' ? { do: 'portal', flow } : intent;

const intents = {
  'plan.browse': go('plans'),
  'plan.subscribe': (item: Item) =>
    item.planId === undefined ? go('plans')() : checkout({ ...item, purpose: 'subscribe' }),
  'plan.change': ({ planId, priceId }: Item, { display }: Display) => {
    if (display.planChangeVia === 'portal') return { do: 'portal', flow: 'subscription_update' };
    return planId === undefined ? go('plans')() : { do: 'change', change: { planId, priceId } };
  },
  'plan.cancel': unlessPortal({ do: 'cancel' }, 'subscription_cancel'),
  'plan.restart': unlessPortal({ do: 'restart' }),
  'plan.resume': unlessPortal({ do: 'resume' }),
  'portal.open': () => ({ do: 'portal' }),
  'payment.update': (_: Item, { display }: Display) =>
    display.paymentVia === 'portal'
      ? { do: 'portal', flow: 'payment_method_update' }
      : checkout({ purpose: 'payment_method' }),
  'invoice.pay': (item: Item, { display, payment }: Display) => {
    if (display.paymentVia === 'portal') return { do: 'portal' };
    const due = dueOf(item, payment?.openInvoices ?? []);
    return payment?.method && due?.status === 'requires_action'
      ? { do: 'confirm', invoiceId: due.id }
      : checkout({ purpose: 'pay_invoice', invoiceId: item.invoiceId ?? due?.id });
  },
  'wallet.buy_pack': (item: Item) =>
    item.packId === undefined ? go('packs')() : checkout({ ...item, purpose: 'credit_pack' }),
  'wallet.topup': (item: Item) =>
    item.amount === undefined ? go('top_up')() : checkout({ ...item, purpose: 'top_up' }),
  'wallet.autoreload': go('auto_reload'),
  'seats.change': go('seats'),
  'members.manage': go('members'),
  'storage.buy': go('storage'),
  'storage.view': go('files'),
  'sales.contact': go('sales'),
  'support.send': go('support'),
} satisfies Partial<Record<Action, Carry>>;

type OpenInvoices = NonNullable<BillingOverview['payment']>['openInvoices'];

function dueOf({ invoiceId, awaitsBank = false }: Item, invoices: OpenInvoices) {
  if (invoiceId !== undefined) return invoices.find(({ id }) => id === invoiceId);
  const payable = invoices.filter(({ decision }) => decision.allowed);
  return payable.find(({ status }) => (status === 'requires_action') === awaitsBank) ?? payable[0];
}
