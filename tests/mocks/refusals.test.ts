/** What is refused changes nothing, not even the version. */
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/rules/time.js';
import { tagOf } from '../support/crafted.js';
import { failureOf, opened } from '../support/opened.js';

describe('a refusal', () => {
  it('of a preview that no longer holds leaves the version', async () => {
    const { mock, client } = opened('workspace/active');
    const before = await tagOf(mock);
    const change = client.changeSubscription({ quantity: 12, previewId: 'pre_none' });
    expect(await failureOf(change)).toMatchObject({ code: 'preview_stale' });
    expect(await tagOf(mock)).toBe(before);
  });

  it('of a card that nobody has leaves the version', async () => {
    const { mock, client } = opened('workspace/active');
    const before = await tagOf(mock);
    for (const deed of [client.removePaymentMethod('pm_x'), client.setDefaultPaymentMethod('pm_x')])
      expect(await failureOf(deed)).toMatchObject({ code: 'not_found' });
    expect(await tagOf(mock)).toBe(before);
  });

  it('of seats that no longer suffice leaves the checkout that is open', async () => {
    const { world, client } = opened('workspace/over-seats');
    const { id } = await client.createCheckout({
      purpose: 'change_plan',
      priceId: 'business_year',
    });
    const preview = await client.previewChange({ quantity: 10 });
    world.memberJoins();
    const change = client.changeSubscription({ quantity: 10, previewId: preview.id });
    expect(await failureOf(change)).toMatchObject({ reason: 'limit_blocks' });
    expect((await client.getCheckout(id)).status).toBe('open');
  });

  it('of the second of two payments leaves the card that the first one charges', async () => {
    const { mock, client, processor } = opened('workspace/past-due', {
      delays: { webhook: 5 * MINUTE },
      policy: { retryOnMethodUpdate: false },
    });
    await processor.pay((await client.createCheckout({ purpose: 'payment_method' })).id);
    await mock.advance({ minutes: 5 });
    const [old] = await client.listPaymentMethods();
    const { payment } = await client.getOverview();
    const invoiceId = payment?.openInvoices[0]?.id ?? '';
    const [first, second] = await Promise.all([
      client.payInvoice(invoiceId),
      failureOf(client.payInvoice(invoiceId, { paymentMethodId: old?.id })),
    ]);
    expect(first).toEqual({ status: 'settling' });
    expect(second).toMatchObject({ code: 'settling' });
    expect((await client.getOverview()).payment?.method?.id).toBe(payment?.method?.id);
  });
});
