/** The fake processor's pages as HTML: plain, labelled as a test, usable by keyboard. */
import { isPayable } from '../src/rules/index.js';
import { inWords } from './inWords.js';
import type { PortalPage } from './portal.js';
import type { CheckoutPage } from './processor.js';

const NOTICE = 'no money moves';

/** Markup that is already safe. */
interface Markup {
  readonly html: string;
}

/** Builds markup; every value that is not markup is escaped. */
function markup(strings: TemplateStringsArray, ...values: readonly (Markup | string)[]): Markup {
  const parts = values.map((value) => (typeof value === 'string' ? escaped(value) : value.html));
  return { html: String.raw({ raw: strings }, ...parts) };
}

const all = (parts: readonly Markup[]): Markup => ({
  html: parts.map(({ html }) => html).join(''),
});
const nothing: Markup = { html: '' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export function checkoutHtml(page: CheckoutPage, said: string | null): string {
  const { session, workspaceName, item, awaitsBank } = page;
  const amount = session.amount === null ? 'nothing now' : inWords(session.amount);
  const isOpen = session.status === 'open';
  return documentHtml(
    'Test checkout',
    markup`
      ${sentence(said ?? (isOpen ? null : session.status))}
      <dl>
        <dt>Workspace</dt><dd>${workspaceName}</dd>
        <dt>For</dt><dd>${item}</dd>
        <dt>Amount</dt><dd>${amount}</dd>
      </dl>
      ${isOpen && !awaitsBank ? all([button('pay', 'Pay'), button('decline', 'Decline')]) : nothing}
      ${isOpen ? button('verify', awaitsBank ? 'Verify' : 'Pay with a card to verify') : nothing}
      ${button('close', 'Close')}`,
  );
}

export function portalHtml(page: PortalPage, said: string | null, baseUrl: string): string {
  const { workspaceName, method, subscription, invoices } = page;
  const card = method === null ? 'none' : `${method.brand} ending in ${method.last4}`;
  const end = subscription?.cancelAt ?? null;
  return documentHtml(
    'Test billing portal',
    markup`
      ${sentence(said)}
      <dl>
        <dt>Workspace</dt><dd>${workspaceName}</dd>
        <dt>Card</dt><dd>${card}</dd>
        <dt>Subscription</dt><dd>${subscription?.status ?? 'none'}${end === null ? '' : `, ends ${end.slice(0, 10)}`}</dd>
      </dl>
      ${button('update_card', 'Update card')}
      ${subscription === null ? nothing : end === null ? button('cancel', 'Cancel plan') : button('restart', 'Restart plan')}
      <h2>Plans</h2>
      ${all(plansOf(page))}
      <h2>Invoices</h2>
      <ul>${all(invoices.map((invoice) => invoiceItem(invoice, baseUrl)))}</ul>
      ${button('leave', `Return to ${workspaceName}`)}`,
  );
}

export function eventHtml(id: string): string {
  return documentHtml('Test event', markup`<p>Event ${id} of the ledger.</p>`);
}

export function missingHtml(): string {
  return documentHtml('Not found', markup`<p>There is no such page at the test processor.</p>`);
}

/** A document whose link has expired. */
export function expiredHtml(): string {
  return documentHtml('Expired', markup`<p>This link has expired. Fetch another one.</p>`);
}

function plansOf({ plans, subscription }: PortalPage): Markup[] {
  return plans.flatMap(({ name, prices }) =>
    prices
      .filter(({ id }) => id !== subscription?.priceId)
      .map(({ id, interval, unitAmount }) =>
        button('change_plan', `Change to ${name}, ${inWords(unitAmount)} a ${interval}`, {
          price: id,
        }),
      ),
  );
}

function invoiceItem(invoice: PortalPage['invoices'][number], baseUrl: string): Markup {
  const { id, number, status, total, date } = invoice;
  const pay = isPayable(invoice)
    ? button('pay_invoice', `Pay invoice ${number}`, { invoice: id })
    : nothing;
  return markup`<li>
    ${date.slice(0, 10)}, ${inWords(total)}, ${status}:
    <a href="${baseUrl}/processor/documents/${id}.pdf">Download invoice ${number}</a> ${pay}
  </li>`;
}

function button(deed: string, label: string, fields: Readonly<Record<string, string>> = {}) {
  const hidden = Object.entries(fields).map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return markup`<form method="post" action="?">${all(hidden)}<button name="do" value="${deed}">${label}</button></form>`;
}

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['declined', 'The bank declined the card. Nothing was charged.'],
  ['requires_action', 'The bank wants a confirmation: verify the payment.'],
  ['expired', 'This checkout has expired. Nothing was charged.'],
  ['settling', 'This is paid.'],
  ['complete', 'This is paid.'],
  ['paid', 'Paid.'],
  ['done', 'Done.'],
  ['no_card', 'There is no card to charge. Update the card first.'],
  ['refused', 'That cannot be done now.'],
]);

function sentence(said: string | null): Markup {
  const words = said === null ? '' : (SENTENCES.get(said) ?? 'Nothing happened.');
  return markup`<p role="status">${words}</p>`;
}

function documentHtml(title: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${title} — ${NOTICE}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 36rem; margin: 3rem auto; padding-inline: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
form { display: inline-block; margin-block: 0.25rem; }
button { font: inherit; min-block-size: 2.75rem; padding-inline: 1rem; }
</style>
</head>
<body>
<main>
<h1>${title} — ${NOTICE}</h1>
${body}
</main>
</body>
</html>
`.html;
}
