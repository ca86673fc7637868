import { describe, expect, it } from 'vitest';
import { opened } from '../support/opened.js';

/** Business: seats follow eight members, and are at least five. */
describe('flexible seats', () => {
  const paidOf = async ({ client }: ReturnType<typeof opened>) =>
    (await client.getOverview()).seats?.paid;
  const invoicesOf = async ({ client }: ReturnType<typeof opened>) =>
    (await client.listInvoices()).data.map(({ total }) => total.amount);

  it('follow in a trial, which charges nothing until it ends', async () => {
    const its = opened('workspace/trialing');
    its.world.memberJoins();
    its.world.memberJoins();
    expect(await paidOf(its)).toBe(10);
    expect(await invoicesOf(its)).toEqual([]);
    await its.mock.advance({ days: 5 });
    expect(await invoicesOf(its)).toEqual([10 * 15_00]);
  });

  it('follow once the plan is paid again', async () => {
    const its = opened('workspace/past-due');
    const { client, world, processor } = its;
    world.memberJoins();
    expect(await paidOf(its)).toBe(8);
    const invoiceId = (await client.getOverview()).payment?.openInvoices[0]?.id;
    await processor.pay((await client.createCheckout({ purpose: 'pay_invoice', invoiceId })).id);
    expect(await paidOf(its)).toBe(9);
  });

  it('are counted by the next renewal', async () => {
    const its = opened('workspace/active');
    its.world.memberJoins();
    await its.mock.advance({ days: 18 });
    expect((await invoicesOf(its))[0]).toBe(9 * 15_00);
  });

  it('that were bought by hand stay, whoever comes and goes', async () => {
    const its = opened('workspace/active');
    const { client, world } = its;
    const { id: previewId } = await client.previewChange({ quantity: 10 });
    await client.changeSubscription({ quantity: 10, previewId });
    const { id } = world.memberJoins();
    expect(await paidOf(its)).toBe(10);
    world.memberJoins();
    world.memberJoins();
    expect(await paidOf(its)).toBe(11);
    world.memberLeaves(id);
    world.memberLeaves('mem_8');
    expect(await paidOf(its)).toBe(10);
    await its.mock.advance({ days: 18 });
    expect((await invoicesOf(its))[0]).toBe(10 * 15_00);
  });
});
