import { describe, expect, it, vi } from 'vitest';
import { BillingError, type BillingErrorCode } from '../../src/client/index.js';
import type { Backend } from '../../src/server/index.js';
import { facts, viewer } from '../support/builders.js';
import { hosted, problemIn } from '../support/hosted.js';

describe('a path', () => {
  it.each([
    ['at the root', 'https://billing.test/v1/workspaces/ws_1/overview'],
    ['under a folder', 'https://billing.test/a/b/v1/workspaces/ws_1/overview'],
    [
      'under a path that looks like ours',
      'https://billing.test/v1/workspaces/ws_1/billing/v1/workspaces/ws_1/overview',
    ],
  ])('is found %s', async (_, url) => {
    expect((await hosted().send('GET', url)).status).toBe(200);
  });

  it.each([
    ['unknown', '/unknown'],
    ['of the workspace alone', ''],
    ['with a part too many', '/overview/more'],
    ['with an empty id', '/invoices//pdf'],
    ['that cannot be decoded', '/invoices/%E0%A4%A/pdf'],
    ['outside the version', 'https://billing.test/api/workspaces/ws_1/overview'],
  ])('%s is 404', async (_, path) => {
    expect(await problemIn(await hosted().send('GET', path))).toMatchObject({
      status: 404,
      code: 'not_found',
      retryable: false,
    });
  });

  it.each([
    ['encoded dots', '%252e%252e'],
    ['a way up', '..%2Foverview'],
    ['a way up by a backslash', '..%5Coverview'],
    ['a query', 'in_1%3Fas=admin'],
    ['two lines', 'in_1%0Ain_2'],
    ['a zero', 'in_1%00'],
    ['256 characters', 'i'.repeat(256)],
  ])('asks its back end for no id that is %s', async (_, id) => {
    const getInvoicePdf = vi.fn<Backend['getInvoicePdf']>();
    const { send } = hosted('workspace', { backend: { getInvoicePdf } });
    const answer = await problemIn(await send('GET', `/invoices/${id}/pdf`));
    expect(answer).toMatchObject({ status: 404, code: 'not_found', retryable: false });
    expect(getInvoicePdf).not.toHaveBeenCalled();
  });

  it.each([
    ['DELETE', '/overview', 'GET'],
    ['PATCH', '/quotes', 'GET, POST'],
    ['POST', '/wallet/auto-reload', 'PUT'],
    ['POST', 'https://billing.test/v1/plans', 'GET'],
  ])('tells %s %s that it has %s', async (method, path, allow) => {
    const response = await hosted().send(method, path);
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allow);
  });
});

describe('who asks', () => {
  it('is nobody: 401', async () => {
    const { send } = hosted('workspace', { options: { authorize: async () => null } });
    expect(await problemIn(await send('GET', '/overview'))).toMatchObject({
      status: 401,
      code: 'unauthenticated',
    });
  });

  it.each([
    ['another workspace', 'https://billing.test/v1/workspaces/ws_2/overview', viewer('admin')],
    ['a deactivated member', '/support-requests', viewer('admin', { state: 'deactivated' })],
    ['a role of another vocabulary', '/overview', viewer('primary_owner')],
  ])('finds nothing: %s', async (_, path, asker) => {
    const { send, verbs } = hosted('workspace', { viewer: asker });
    const method = path === '/support-requests' ? 'POST' : 'GET';
    const response = await send(method, path, method === 'POST' ? { body: { message: 'Hi' } } : {});
    expect(await problemIn(response)).toMatchObject({ status: 404, code: 'not_found' });
    expect(verbs()).toEqual([]);
  });

  it('finds nothing in a workspace that has gone', async () => {
    const { send } = hosted('workspace', { backend: { getFacts: async () => null } });
    expect((await send('GET', '/overview')).status).toBe(404);
  });

  it('is told by the host alone', async () => {
    const { send } = hosted('workspace', { viewer: viewer('member') });
    const forged = { role: 'admin', 'X-Role': 'admin', 'X-Member-Id': 'm_admin' };
    const response = await send('GET', '/overview?role=admin&memberId=m_admin', {
      headers: forged,
    });
    expect(await response.json()).toMatchObject({
      viewer: { memberId: 'm_member', role: 'member' },
    });
  });
});

describe('public prices', () => {
  const plans = 'https://billing.test/api/v1/plans';

  it('need no one, and may be kept for five minutes', async () => {
    const { send } = hosted('team', { options: { authorize: () => null } });
    const response = await send('GET', plans);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(await response.json()).toEqual({ data: facts('team').plans });
  });

  it.each(['/plans', plans])(
    'are told to who wants their currency, and no other: %s',
    async (path) => {
      const { send } = hosted('team');
      expect((await send('GET', `${path}?currency=USD`)).status).toBe(200);
      const fields = [{ path: 'currency', message: 'Must be USD.' }];
      expect(await problemIn(await send('GET', `${path}?currency=EUR`))).toMatchObject({
        status: 422,
        code: 'validation',
        fields,
      });
      expect((await send('GET', `${path}?currency=euro`)).status).toBe(422);
    },
  );
});

describe('an answer', () => {
  it('has a request id of its own, also as a problem', async () => {
    const { send } = hosted();
    const [fine, failed] = [await send('GET', '/overview'), await send('GET', '/unknown')];
    const id = failed.headers.get('X-Request-Id');
    expect(id).toMatch(/^\S{16,}$/);
    expect(fine.headers.get('X-Request-Id')).not.toBe(id);
    expect((await problemIn(failed)).requestId).toBe(id);
  });

  it.each([
    ['GET', '/plans', undefined],
    ['GET', '/invoices/in_1/pdf', undefined],
    ['GET', '/checkouts/co_1', undefined],
    ['POST', '/payment-methods/setup', {}],
    ['POST', '/portal-sessions', {}],
    ['POST', '/checkouts', { purpose: 'credit_pack', packId: 'p10' }],
  ])('is nobody’s to keep: %s %s', async (method, path, body) => {
    const response = await hosted().send(method, path, { body });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('private, no-store');
  });

  it.each(['/checkouts/co_1', '/payment-methods/pm_1'])(
    'has nothing to say after DELETE %s',
    async (path) => {
      const response = await hosted().send('DELETE', path);
      expect(response.status).toBe(204);
      expect(await response.text()).toBe('');
    },
  );
});

describe('a problem', () => {
  const failing = (thrown: unknown) => {
    const onError = vi.fn<(error: unknown, request: Request) => void>();
    const listQuotes = () => Promise.reject(thrown as Error);
    return { ...hosted('workspace', { backend: { listQuotes }, options: { onError } }), onError };
  };

  it('is of RFC 9457', async () => {
    const response = await hosted().send('GET', '/unknown');
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: expect.stringMatching(/./),
      title: 'Not found',
      status: 404,
      detail: expect.stringMatching(/./),
      code: 'not_found',
      retryable: false,
    });
  });

  it.each<[BillingErrorCode, number, boolean]>([
    ['unauthenticated', 401, false],
    ['payment_declined', 402, false],
    ['authentication_required', 402, false],
    ['insufficient_balance', 402, false],
    ['forbidden', 403, false],
    ['not_found', 404, false],
    ['settling', 409, true],
    ['in_flight', 409, true],
    ['preview_stale', 409, false],
    ['version_conflict', 412, false],
    ['precondition_required', 428, false],
    ['validation', 422, false],
    ['bad_request', 400, false],
    ['rate_limited', 429, true],
    ['unavailable', 503, false],
    ['internal', 500, false],
  ])('of the back end with the code %s is %i, worth a repetition: %s', async (...row) => {
    const [code, status, retryable] = row;
    const { send } = failing(new BillingError({ code, message: 'So it is.' }));
    expect(await problemIn(await send('GET', '/quotes'))).toMatchObject({
      code,
      status,
      retryable,
    });
  });

  it('says when to come back', async () => {
    const error = { code: 'rate_limited', message: 'Slow down.', retryAfterMs: 1_500 } as const;
    const response = await failing(new BillingError(error)).send('GET', '/quotes');
    expect(response.headers.get('Retry-After')).toBe('2');
    expect(await response.json()).toMatchObject({ retryAfterMs: 1_500 });
  });

  it('says which fields to mend', async () => {
    const fields = [{ path: 'quantity', message: 'Three members too many.' }];
    const error = new BillingError({ code: 'validation', message: 'No.', fields });
    expect(await problemIn(await failing(error).send('GET', '/quotes'))).toMatchObject({ fields });
  });

  it('keeps a code of the host’s own', async () => {
    const error = new BillingError({ code: 'frozen', status: 423, message: 'Frozen.' });
    expect(await problemIn(await failing(error).send('GET', '/quotes'))).toMatchObject({
      status: 423,
      code: 'frozen',
    });
  });

  it.each([
    ['something unexpected', new Error('SELECT * FROM cards failed at db-7'), 'internal', 500],
    [
      'an upstream that is down',
      new BillingError({ code: 'offline', message: 'connect db-7', retryable: true }),
      'unavailable',
      503,
    ],
  ])('tells nothing of %s but to the host', async (_, thrown, code, status) => {
    const { send, onError } = failing(thrown);
    const response = await send('GET', '/quotes');
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ code, retryable: true });
    expect(text).not.toContain('db-7');
    expect(onError).toHaveBeenCalledExactlyOnceWith(thrown, expect.any(Request));
  });

  it('of the caller’s making is no news to the host', async () => {
    const onError = vi.fn<(error: unknown, request: Request) => void>();
    await hosted('workspace', { options: { onError } }).send('GET', '/unknown');
    expect(onError).not.toHaveBeenCalled();
  });
});
