/**
 * The fake processor over HTTP: pages that a person, or any client in any language, can act in.
 *
 * | address                          | shows and does                                          |
 * | -------------------------------- | ------------------------------------------------------- |
 * | /processor/checkouts/{secret}    | pay, decline, verify, close                             |
 * | /processor/portal/{id}           | update_card, pay_invoice, cancel, restart, change_plan, leave |
 * | /processor/documents/{id}.pdf    | an invoice, `{id}.receipt` its receipt; 410 once its `expires` has come |
 * | /processor/events/{id}           | what a debit was for                                    |
 *
 * A form posts its verb as `do`. What ends the visit answers 303 to the host's own address with
 * the ids of checkout and workspace; anything else 303 to the page, which says what happened.
 */
import { checkoutHtml, eventHtml, expiredHtml, missingHtml, portalHtml } from './processorHtml.js';
import { invoicePdf, receiptPdf } from './invoicePdf.js';
import type { CheckoutPage, Processor } from './processor.js';

type Form = ReadonlyMap<string, string>;

/** The fake processor's answer, or `null` for a request that is not for it. */
export function answerProcessor(request: Request, processor: Processor): Promise<Response> | null {
  const { pathname, searchParams } = new URL(request.url);
  const match = /\/processor\/(checkouts|portal|documents|events)\/([^/]+)$/.exec(pathname);
  if (match === null) return null;
  const [, kind = '', id = ''] = match;
  const asked = { said: searchParams.get('said'), expires: searchParams.get('expires') };
  return answerPage(processor, { kind, id, ...asked }, request);
}

interface Page {
  readonly kind: string;
  readonly id: string;
  readonly said: string | null;
  readonly expires: string | null;
}

async function answerPage(
  processor: Processor,
  { kind, id, said, expires }: Page,
  request: Request,
): Promise<Response> {
  const form = request.method === 'POST' ? await formOf(request) : null;
  if (kind === 'checkouts') return checkout(processor, id, form, said);
  if (kind === 'portal') return portal(processor, id, form, said);
  if (kind === 'events') return html(eventHtml(id));
  return document(processor, id, expires);
}

async function checkout(
  processor: Processor,
  secret: string,
  form: Form | null,
  said: string | null,
): Promise<Response> {
  const page = processor.checkoutBySecret(secret);
  if (page === null) return html(missingHtml(), 404);
  if (form === null) return html(checkoutHtml(page, said));
  const deed = form.get('do');
  if (deed === 'close') return seeOther((await processor.close(secret)).returnUrl);
  const { outcome, returnUrl } = await attempt(processor, secret, deed, page);
  return seeOther(outcome === 'paid' ? returnUrl : `?said=${outcome}`);
}

function attempt(
  processor: Processor,
  secret: string,
  deed: string | undefined,
  page: CheckoutPage,
) {
  switch (deed) {
    case 'pay':
      return processor.pay(secret);
    case 'decline':
      return processor.decline(secret);
    case 'verify':
      return processor.verify(secret);
    default:
      return { ...page, outcome: 'unknown' };
  }
}

async function portal(
  processor: Processor,
  id: string,
  form: Form | null,
  said: string | null,
): Promise<Response> {
  const page = processor.portal(id);
  if (page === null) return html(missingHtml(), 404);
  if (form === null) return html(portalHtml(page, said, processor.baseUrl));
  if (form.get('do') === 'leave') return seeOther((await processor.leave(id)).returnUrl);
  const outcome = (await portalDeed(processor, id, form))?.outcome ?? 'unknown';
  return seeOther(`?said=${outcome}`);
}

function portalDeed(processor: Processor, id: string, form: Form) {
  switch (form.get('do')) {
    case 'update_card':
      return processor.updateCard(id);
    case 'pay_invoice':
      return processor.payInvoice(id, form.get('invoice') ?? '');
    case 'cancel':
      return processor.cancelSubscription(id);
    case 'restart':
      return processor.restart(id);
    case 'change_plan':
      return processor.changePlan(id, form.get('price') ?? '');
    default:
      return null;
  }
}

function document(processor: Processor, name: string, expires: string | null): Response {
  const [id = '', kind] = name.replace(/\.pdf$/, '').split('.');
  const invoice = processor.document(id, expires);
  if (invoice === 'expired') return html(expiredHtml(), 410);
  if (invoice === null) return html(missingHtml(), 404);
  if (kind !== 'receipt') return pdf(invoicePdf(invoice), `invoice-${invoice.number}`);
  const { receipt } = invoice;
  if (receipt === undefined) return html(missingHtml(), 404);
  return pdf(receiptPdf(invoice, receipt), `receipt-${receipt.number}`);
}

const pdf = (file: string, name: string) =>
  new Response(file, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  });

async function formOf(request: Request): Promise<Form> {
  return new Map(new URLSearchParams(await request.text()));
}

const html = (body: string, status = 200) =>
  new Response(body, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });

const seeOther = (address: string) =>
  new Response(null, { status: 303, headers: { Location: address } });
