/** Takes note of what an answer says is paid, or may be paid by and by. */
import type { CheckoutSession } from '../../../src/rules/checkout.js';
import type { Stage, Told } from '../Stage.js';
import type { Till } from '../Till.js';
import type { Body } from './answer.js';
import type { Draft, Item } from './Draft.js';

export function payFor(stage: Stage, told: Told, { pays, savesReload }: Draft, body: Body): void {
  if (savesReload) told.savedReload = true;
  if (pays === undefined) return;
  const id = checkoutIn(stage, body);
  if (id !== null) stage.checkoutIds.add(id);
  if (id !== null && pays.purpose === 'top_up') stage.till.opened(id, pays.price ?? 0);
  if (body.id !== undefined || (body.status !== 'succeeded' && body.status !== 'settling')) return;
  const settles = body.status === 'settling';
  if (settles) stage.hidden.add(pays.purpose);
  told.pays.push(pays);
  note(stage.till, { ...pays, settles }, openFor(stage, pays));
}

/** A session, or where a person is sent to. */
function checkoutIn({ mock }: Stage, { id, clientSecret, url }: Body): string | null {
  if (id?.startsWith('co_')) return id;
  const reference = clientSecret ?? url;
  const page = reference ? mock.processor.checkout(reference) : null;
  return page?.session.id ?? null;
}

/** The open checkout of the same item, which is the one that a saved card pays. */
function openFor({ sight, till }: Stage, { purpose, price }: Item): string | null {
  const open = [...sight.checkouts.values()].find(
    ({ id, status, amount, purpose: its }) =>
      status === 'open' && !till.knows(id) && its === purpose && amount?.amount === price,
  );
  return open?.id ?? null;
}

/** What a session is for. */
export const itemOf = ({ purpose, packId, invoiceId, amount }: CheckoutSession): Item => ({
  purpose,
  packId,
  invoiceId,
  price: amount?.amount,
});

export function note(
  till: Till,
  { purpose, packId = null, price = 0, settles = true }: Item & { readonly settles?: boolean },
  checkoutId: string | null,
): void {
  if (purpose !== 'credit_pack' && purpose !== 'top_up') return;
  till.paid({ purpose, checkoutId, packId, price, settles });
}
