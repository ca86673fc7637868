/** Nothing that was paid is lost, and no invoice is paid without somebody who paid it. */
import type { CheckoutSession } from '../../../src/rules/checkout.js';
import { demand } from '../broken.js';
import type { Sight } from '../Sight.js';
import type { Stage, Told } from '../Stage.js';
import type { Check } from './Check.js';

export const settlements: Check = (stage) => (before, after, told) => {
  if (told.isLong) return;
  const completed = completedIn(before, after);
  demandCauses(stage, before, after, completed, told);
  const [only, ...others] = completed;
  if (only === undefined || others.length > 0 || told.mayCollect || told.pays.length > 0) return;
  if (showsCredit(before) && showsCredit(after)) demandKept(only, before, after);
};

const completedIn = (before: Sight, after: Sight): CheckoutSession[] =>
  [...after.checkouts.values()].filter(
    ({ id, status }) =>
      status === 'complete' && (before.checkouts.get(id)?.status ?? 'open') !== 'complete',
  );

/** An invoice that was open is paid by a checkout, by the saved card, or because the card is another. */
function demandCauses(
  { terms }: Stage,
  before: Sight,
  after: Sight,
  completed: readonly CheckoutSession[],
  { pays, mayCollect }: Told,
): void {
  const isCardNew =
    mayCollect ||
    (terms.policy.retryOnMethodUpdate && completed.some((it) => it.purpose === 'payment_method'));
  if (isCardNew) return;
  const wanted = [
    ...completed.map(({ invoiceId }) => invoiceId),
    ...pays.map(({ purpose, invoiceId }) =>
      purpose === 'pay_invoice' ? (invoiceId ?? 'any') : null,
    ),
  ];
  for (const { id, status } of after.invoices) {
    const was = before.invoices.find((it) => it.id === id)?.status;
    if (status !== 'paid' || was === undefined || was === 'paid') continue;
    demand(wanted.includes(id) || wanted.includes('any'), () => `${id} is paid by nobody.`);
  }
}

const showsCredit = ({ overview }: Sight) =>
  overview.decisions['invoice.preview']?.allowed === true;
const creditIn = ({ overview }: Sight) => overview.invoiceCredit?.amount ?? 0;

/** What one checkout paid is an invoice that is paid now, or credit for the next one. */
function demandKept(
  { id, purpose, amount, invoiceId }: CheckoutSession,
  before: Sight,
  after: Sight,
) {
  const paid = amount?.amount ?? 0;
  if (paid === 0) return;
  const settled = after.invoices.filter(
    (it) =>
      it.status === 'paid' && before.invoices.find((was) => was.id === it.id)?.status !== 'paid',
  );
  const gained = creditIn(after) - creditIn(before);
  const isInvoiced = settled.some(
    (it) => it.id === invoiceId || it.total.amount === paid || it.total.amount === paid - gained,
  );
  const isKept = isInvoiced || gained === paid;
  demand(isKept, () => `${id} (${purpose}) took ${paid}, and nothing came of it.`);
}
