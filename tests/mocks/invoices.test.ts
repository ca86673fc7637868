import { describe, expect, it } from 'vitest';
import { opened } from '../support/opened.js';

describe('an invoice that another card paid meanwhile', () => {
  const ways = ['decline', 'verify', 'close'] as const;

  it.each(ways)('stays paid when its own checkout is left by %s', async (way) => {
    const { client, processor } = opened('wallet/past-due');
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id ?? '';
    const session = await client.createCheckout({ purpose: 'pay_invoice', invoiceId });
    if (way === 'close') await processor.verify(session.id);
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    await processor[way](session.id);
    const invoices = (await client.listInvoices()).data;
    expect(invoices.find(({ id }) => id === invoiceId)).toMatchObject({
      status: 'paid',
      amountDue: { amount: 0 },
    });
    expect((await client.getOverview()).banner).toBeNull();
  });
});
