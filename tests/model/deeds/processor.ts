/** What people do at the processor: at its checkout, and in its portal. */
import { ask } from '../requests/ask.js';
import { payerOf } from '../requests/askers.js';
import { itemOf, note } from '../requests/payFor.js';
import type { Deed, Row } from './Deed.js';

export const PROCESSOR = {
  payCheckout: [12, atCheckout('pay')],
  declineCheckout: [2, atCheckout('decline')],
  verifyCheckout: [3, atCheckout('verify')],
  leaveCheckout: [2, atCheckout('close')],
  portal: [4, portal],
} as const satisfies Record<string, Row>;

function atCheckout(verb: 'pay' | 'decline' | 'verify' | 'close'): Deed {
  return async ({ mock, story, sight, till }, _, choose) => {
    const sessions = [...sight.checkouts.values()].toReversed();
    const open = sessions.filter(({ status }) => status === 'open');
    const session = choose(choose([open, open, open, sessions]));
    if (session === undefined) return;
    const outcome =
      verb === 'close'
        ? (await mock.processor.close(session.id)).session.status
        : (await mock.processor[verb](session.id)).outcome;
    story.push(`At the processor: ${verb} ${session.id} (${session.purpose}) → ${outcome}`);
    if (outcome === 'paid' && session.status === 'open') note(till, itemOf(session), session.id);
  };
}

const VERBS = ['updateCard', 'payInvoice', 'cancelSubscription', 'restart', 'changePlan'] as const;

/** Its own checkouts are told to nobody. */
async function portal(...[stage, told, choose]: Parameters<Deed>) {
  const { mock, sight, terms, story, hidden } = stage;
  const { body } = await ask(stage, told, payerOf(terms.preset), {
    method: 'POST',
    path: '/portal-sessions',
    body: {},
    actions: ['portal.open'],
  });
  if (typeof body.url !== 'string') return;
  const verb = choose(VERBS);
  const invoiceId = choose(sight.invoices)?.id ?? 'in_none';
  const priceId = choose(terms.plans.flatMap(({ prices }) => prices))?.id ?? 'none';
  for (const purpose of ['payment_method', 'pay_invoice', 'change_plan'] as const)
    hidden.add(purpose);
  told.mayCollect = true;
  const { processor } = mock;
  const { outcome } = await (verb === 'payInvoice'
    ? processor.payInvoice(body.url, invoiceId)
    : verb === 'changePlan'
      ? processor.changePlan(body.url, priceId)
      : processor[verb](body.url));
  const about = { payInvoice: invoiceId, changePlan: priceId }[verb as string] ?? '';
  story.push(`In the portal: ${verb} ${about} → ${outcome}`);
}
