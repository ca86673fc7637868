import { describe, expect, it } from 'vitest';
import { BillingError, type BillingErrorCode } from '../../src/client/index.js';
import type { PaymentMethod } from '../../src/rules/invoice.js';
import { createBillingHandler } from '../../src/server/index.js';
import { card, policy, viewer } from '../support/builders.js';
import { hosted, problemIn } from '../support/hosted.js';

const pack = { purpose: 'credit_pack', packId: 'p10' };
const buy = { body: pack, key: 'one' };

describe('an idempotency key', () => {
  it.each([
    ['missing', null],
    ['empty', ''],
    ['with a space', 'a b'],
    ['not ASCII', 'clé'],
    ['too long', 'k'.repeat(256)],
  ])('is asked of every change: %s', async (_, key) => {
    const { send, verbs } = hosted();
    expect(await problemIn(await send('POST', '/checkouts', { body: pack, key }))).toMatchObject({
      status: 400,
      code: 'bad_request',
    });
    expect(verbs()).toEqual([]);
  });

  it.each(['PUT', 'DELETE'])('is asked of %s as well', async (method) => {
    const path = method === 'PUT' ? '/payment-methods/default' : '/payment-methods/pm_1';
    expect((await hosted().send(method, path, { key: null })).status).toBe(400);
  });

  it('is handed on to the back end', async () => {
    const { send, done } = hosted();
    await send('POST', '/checkouts', buy);
    expect(done[0]?.by).toMatchObject({
      workspaceId: 'ws_1',
      viewer: { memberId: 'm_admin' },
      idempotencyKey: 'one',
    });
  });
});

describe('the same key again', () => {
  it('gives the answer that was given, and changes nothing', async () => {
    const { send, verbs } = hosted();
    const [first, second] = [
      await send('POST', '/checkouts', buy),
      await send('POST', '/checkouts', buy),
    ];
    expect(first.headers.has('Idempotent-Replayed')).toBe(false);
    expect(second.headers.get('Idempotent-Replayed')).toBe('true');
    expect(second.status).toBe(first.status);
    expect(second.headers.get('Cache-Control')).toBe('private, no-store');
    expect(await second.json()).toEqual(await first.json());
    expect(verbs()).toEqual(['createCheckout']);
  });

  it('gives the version of a setting again', async () => {
    const { send } = hosted();
    const body = { enabled: false, thresholds: [], channels: [] };
    const put = () =>
      send('PUT', '/wallet/low-balance-alerts', {
        body,
        key: 'one',
        headers: { 'If-Match': '"1"' },
      });
    await put();
    expect((await put()).headers.get('ETag')).toBe('"2"');
  });

  it('gives an empty answer again', async () => {
    const { send, verbs } = hosted();
    await send('DELETE', '/payment-methods/pm_1', { key: 'one' });
    expect((await send('DELETE', '/payment-methods/pm_1', { key: 'one' })).status).toBe(204);
    expect(verbs()).toHaveLength(1);
  });

  it.each([
    ['another body', 'POST', '/checkouts', { ...pack, packId: 'p25' }],
    ['another path', 'POST', '/portal-sessions', pack],
  ])('with %s is 422', async (_, method, path, body) => {
    const { send, verbs } = hosted();
    await send('POST', '/checkouts', buy);
    expect(await problemIn(await send(method, path, { body, key: 'one' }))).toMatchObject({
      status: 422,
      code: 'idempotency_key_reused',
      retryable: false,
    });
    expect(verbs()).toEqual(['createCheckout']);
  });

  it('with another version to match is 422', async () => {
    const { send } = hosted();
    const body = { enabled: false, thresholds: [], channels: [] };
    const put = (version: string) =>
      send('PUT', '/wallet/low-balance-alerts', {
        body,
        key: 'one',
        headers: { 'If-Match': version },
      });
    await put('"1"');
    expect((await put('"2"')).status).toBe(422);
  });

  it('is told to wait while the first is being answered', async () => {
    let finish = () => {};
    const removed = new Promise<PaymentMethod>((resolve) => (finish = () => resolve(card())));
    const { send } = hosted('workspace', { backend: { removePaymentMethod: () => removed } });
    const remove = () => send('DELETE', '/payment-methods/pm_1', { key: 'one' });
    const first = remove();
    expect(await problemIn(await remove())).toMatchObject({
      status: 409,
      code: 'idempotency_in_progress',
      retryable: true,
    });
    finish();
    expect((await first).status).toBe(204);
    expect((await remove()).headers.get('Idempotent-Replayed')).toBe('true');
  });

  it('means something else for another member', async () => {
    const { backend, send, verbs } = hosted();
    await send('POST', '/checkouts', buy);
    const other = createBillingHandler({
      backend,
      authorize: () => ({ ...viewer('billing_admin'), workspaceId: 'ws_1' }),
      policy: policy('workspace'),
    });
    const response = await other(
      new Request('https://billing.test/v1/workspaces/ws_1/checkouts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one' },
        body: JSON.stringify(pack),
      }),
    );
    expect(response.headers.has('Idempotent-Replayed')).toBe(false);
    expect(verbs()).toHaveLength(2);
  });

  it('gives nothing to a member who has been deactivated since', async () => {
    let state: 'active' | 'deactivated' = 'active';
    const { send } = hosted('workspace', {
      options: { authorize: () => ({ ...viewer('admin', { state }), workspaceId: 'ws_1' }) },
    });
    await send('POST', '/checkouts', buy);
    state = 'deactivated';
    expect((await send('POST', '/checkouts', buy)).status).toBe(404);
  });
});

describe('a change that fails', () => {
  const failingOnce = (thrown: unknown) => {
    let tries = 0;
    const removePaymentMethod = async () => {
      tries += 1;
      if (tries === 1) throw thrown;
      return card();
    };
    const { send } = hosted('workspace', { backend: { removePaymentMethod } });
    return () => send('DELETE', '/payment-methods/pm_1', { key: 'one' });
  };
  const coded = (code: BillingErrorCode) => new BillingError({ code, message: 'No.' });

  it.each<[string, unknown]>([
    ['by accident', new Error('db-7')],
    ['as unavailable', coded('unavailable')],
    ['as settling', coded('settling')],
    ['as in flight', coded('in_flight')],
    ['as rate limited', coded('rate_limited')],
  ])('%s may be tried again with its key', async (_, thrown) => {
    const remove = failingOnce(thrown);
    expect((await remove()).ok).toBe(false);
    const second = await remove();
    expect(second.status).toBe(204);
    expect(second.headers.has('Idempotent-Replayed')).toBe(false);
  });

  it.each<[BillingErrorCode, number]>([
    ['payment_declined', 402],
    ['preview_stale', 409],
    ['validation', 422],
  ])('for good, as %s, fails the same way again', async (code, status) => {
    const remove = failingOnce(coded(code));
    const first = await problemIn(await remove());
    const again = await remove();
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await problemIn(again)).toEqual(first);
    expect(first).toMatchObject({ status, code });
  });
});
