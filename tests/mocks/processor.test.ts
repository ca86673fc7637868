import { describe, expect, it } from 'vitest';
import { clientOf, failureOf, opened } from '../support/opened.js';

describe('the portal', () => {
  it('cancels, and brings the person back to the page', async () => {
    const { client, processor } = opened('team/active');
    const { url } = await client.createPortalSession({ returnPath: '/settings/billing' });
    expect(processor.portal(url)).toMatchObject({
      workspaceName: 'Harbour Studio',
      subscription: { status: 'active' },
    });
    expect(await processor.cancelSubscription(url)).toMatchObject({ outcome: 'done' });
    expect((await processor.leave(url)).returnUrl).toBe(
      'https://billing.test/settings/billing?workspace=ws_harbour',
    );
    expect((await client.getOverview()).banner).toMatchObject({
      kind: 'cancel_scheduled',
      endsAt: '2026-02-01T12:00:00.000Z',
    });
    expect(await processor.restart(url)).toMatchObject({ outcome: 'done' });
    expect((await client.getOverview()).banner).toBeNull();
  });

  it('changes the plan with the saved card', async () => {
    const { client, processor } = opened('team/active');
    const { url } = await client.createPortalSession({ flow: 'subscription_update' });
    expect(await processor.changePlan(url, 'scale_month')).toMatchObject({
      outcome: 'paid',
      flow: 'subscription_update',
    });
    const { plan } = await client.getOverview();
    expect(plan?.name).toBe('Scale');
    // (99.00 − 29.00) × 17/31: 54.29 less 15.90
    expect((await client.listInvoices({ limit: 1 })).data).toMatchObject([
      { total: { amount: 38_39 }, status: 'paid' },
    ]);
  });

  it('pays an invoice, or says that the bank declined', async () => {
    const { client, processor } = opened('team/past-due');
    const { url } = await client.createPortalSession();
    const invoiceId = processor.portal(url)?.invoices[0]?.id ?? '';
    expect(await processor.payInvoice(url, invoiceId)).toMatchObject({ outcome: 'declined' });
    expect((await client.getOverview()).subscription?.status).toBe('past_due');
    await processor.updateCard(url);
    expect((await client.getOverview()).subscription?.status).toBe('active');
    expect(await processor.payInvoice(url, invoiceId)).toMatchObject({ outcome: 'refused' });
  });

  it.each([
    ['cancel twice', 'team/canceling', 'cancelSubscription'],
    ['restart what is not cancelled', 'team/active', 'restart'],
    ['cancel what has ended', 'team/canceled', 'cancelSubscription'],
  ] as const)('does not %s', async (_, scenario, verb) => {
    const { client, processor } = opened(scenario);
    const { url } = await client.createPortalSession();
    expect(await processor[verb](url)).toMatchObject({ outcome: 'refused' });
  });
});

describe('paying an invoice', () => {
  it('that the bank wants confirmed brings the plan back', async () => {
    const { client, processor } = opened('wallet/requires-action');
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id ?? '';
    const result = await client.payInvoice(invoiceId);
    expect(result.status).toBe('requires_action');
    await processor.verify(result.status === 'requires_action' ? result.clientSecret : '');
    expect((await client.getOverview()).subscription?.status).toBe('active');
  });

  it('takes the card that was named', async () => {
    const { client, processor } = opened('wallet/past-due', {
      policy: { retryOnMethodUpdate: false },
    });
    const [old] = await client.listPaymentMethods();
    await processor.pay((await client.setupPaymentMethod()).clientSecret);
    const [, good] = await client.listPaymentMethods();
    await client.setDefaultPaymentMethod(old?.id ?? '');
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id ?? '';
    expect(await failureOf(client.payInvoice(invoiceId))).toMatchObject({
      code: 'payment_declined',
    });
    expect(await client.payInvoice(invoiceId, { paymentMethodId: good?.id })).toMatchObject({
      status: 'succeeded',
    });
  });
});

describe('the processor’s pages', () => {
  const page = async (fetch: (request: Request) => Promise<Response>, url: string, form?: string) =>
    fetch(
      new Request(
        url,
        form === undefined
          ? {}
          : {
              method: 'POST',
              body: form,
              headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
            },
      ),
    );

  it('are a labelled test that can be paid, and lead back', async () => {
    const { mock, client } = opened('workspace/active');
    const { id, url } = await client.createCheckout({
      purpose: 'credit_pack',
      packId: 'pack_25',
      returnPath: '/billing',
    });
    const shown = await (await page(mock.fetch, url ?? '')).text();
    expect(shown).toContain('Test checkout — no money moves');
    expect(shown).toContain('Meadow &#38; Finch');
    expect(shown).toContain('25.00 USD');
    const paid = await page(mock.fetch, url ?? '', 'do=pay');
    expect(paid.status).toBe(303);
    expect(paid.headers.get('Location')).toBe(
      `https://billing.test/billing?checkout=${id}&workspace=ws_meadow`,
    );
    expect((await client.getCheckout(id)).status).toBe('complete');
  });

  it('stay when the card is declined, and say so', async () => {
    const { mock, client } = opened('workspace/active');
    const { url } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_25' });
    const answer = await page(mock.fetch, url ?? '', 'do=decline');
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '?said=declined']);
    const shown = await (await page(mock.fetch, `${url}?said=declined`)).text();
    expect(shown).toContain('The bank declined the card. Nothing was charged.');
    await page(mock.fetch, url ?? '', 'do=verify');
    expect(await (await page(mock.fetch, url ?? '')).text()).not.toContain('>Pay<');
    expect((await page(mock.fetch, url ?? '', 'do=verify')).headers.get('Location')).toMatch(
      /^https:\/\/billing\.test\//,
    );
  });

  it('are found by their secret, not by the id that the page knows', async () => {
    const { mock, client } = opened('workspace/active');
    const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_25' });
    const guess = await page(mock.fetch, `https://processor.test/processor/checkouts/${id}`);
    expect(guess.status).toBe(404);
  });

  it('do nothing when they are only read', async () => {
    const { mock, client } = opened('workspace/active');
    const { id, url } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_25' });
    await page(mock.fetch, `${url}?do=pay`);
    expect((await client.getCheckout(id)).status).toBe('open');
  });

  it('have the portal', async () => {
    const { mock, client } = opened('team/past-due');
    const { url } = await client.createPortalSession({ returnPath: '/billing' });
    const shown = await (await page(mock.fetch, url)).text();
    expect(shown).toContain('Pay invoice HS-');
    expect(shown).toContain('Download invoice HS-');
    await page(mock.fetch, url, 'do=update_card');
    expect((await client.getOverview()).subscription?.status).toBe('active');
    const left = await page(mock.fetch, url, 'do=leave');
    expect(left.headers.get('Location')).toBe('https://billing.test/billing?workspace=ws_harbour');
  });

  it.each([
    ['a price that does not exist', 'team/active', 'do=change_plan&price=nope'],
    ['an invoice that does not exist', 'team/past-due', 'do=pay_invoice&invoice=nope'],
  ] as const)('refuse %s', async (_, scenario, form) => {
    const { mock, client } = opened(scenario);
    const { url } = await client.createPortalSession();
    const answer = await page(mock.fetch, url, form);
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '?said=refused']);
    const shown = await (await page(mock.fetch, `${url}?said=refused`)).text();
    expect(shown).toContain('That cannot be done now.');
  });

  it('say nothing of a word that they do not know', async () => {
    const { mock, client } = opened('team/active');
    const { url } = await client.createPortalSession();
    const shown = await (await page(mock.fetch, `${url}?said=constructor`)).text();
    expect(shown).toContain('<p role="status">Nothing happened.</p>');
  });

  it('blame no bank where there is no card', async () => {
    const { mock, client } = opened('team/past-due');
    const { url } = await client.createPortalSession();
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id ?? '';
    const [card] = await client.listPaymentMethods();
    await client.removePaymentMethod(card?.id ?? '');
    const answer = await page(mock.fetch, url, `do=pay_invoice&invoice=${invoiceId}`);
    expect(answer.headers.get('Location')).toBe('?said=no_card');
    const shown = await (await page(mock.fetch, `${url}?said=no_card`)).text();
    expect(shown).toContain('There is no card to charge.');
    expect((await client.getOverview()).pendingCheckout).toBeNull();
  });

  it('have each invoice as a PDF', async () => {
    const { mock, client } = opened('wallet/active');
    const [invoice] = (await client.listInvoices({ limit: 1 })).data;
    const link = await client.getInvoicePdf(invoice?.id ?? '');
    const answer = await page(mock.fetch, link.url);
    const file = await answer.text();
    expect(answer.headers.get('Content-Type')).toBe('application/pdf');
    expect(file.slice(0, 8)).toBe('%PDF-1.4');
    const table = Number(/startxref\n(\d+)/.exec(file)?.[1]);
    expect(file.slice(table, table + 4)).toBe('xref');
    for (const [, offset] of file.matchAll(/(\d{10}) 00000 n/g))
      expect(file.slice(Number(offset))).toMatch(/^\d+ 0 obj/);
  });

  it('leave another viewer’s secrets out of the overview', async () => {
    const { mock, client } = opened('team/active');
    const { clientSecret } = await client.createCheckout({
      purpose: 'credit_pack',
      packId: 'pack_10',
    });
    const seen = JSON.stringify(await clientOf(mock.as('member')).getOverview());
    expect(seen).not.toContain(clientSecret);
  });
});
