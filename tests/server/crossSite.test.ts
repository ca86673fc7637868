import { describe, expect, it } from 'vitest';
import { hosted, problemIn } from '../support/hosted.js';

const cookie = { Cookie: 'session=1' };
const own = { ...cookie, 'Sec-Fetch-Site': 'same-origin' };
const origins = ['https://app.example.com'];
const message = { message: 'Help' };

const send = (method: string, path: string, headers: Record<string, string>, body?: object) =>
  hosted('workspace', { options: { origins } }).send(method, path, { headers, body });

describe('a change with a cookie', () => {
  it.each([
    ['from this origin', own],
    ['from a listed one', { ...cookie, Origin: 'https://app.example.com' }],
    [
      'from a listed one on another site',
      { ...cookie, Origin: 'https://app.example.com', 'Sec-Fetch-Site': 'cross-site' },
    ],
  ])('%s is made', async (_, headers) => {
    expect((await send('POST', '/support-requests', headers, message)).status).toBe(200);
    expect((await send('DELETE', '/payment-methods/pm_1', headers)).status).toBe(204);
  });

  it.each([
    ['from nowhere', cookie],
    ['from another site', { ...cookie, 'Sec-Fetch-Site': 'cross-site' }],
    ['from a sibling', { ...cookie, 'Sec-Fetch-Site': 'same-site' }],
    ['from an origin that is not listed', { ...cookie, Origin: 'https://evil.test' }],
    ['from one that looks alike', { ...cookie, Origin: 'https://app.example.com.evil.test' }],
    ['from a frame without origin', { ...cookie, Origin: 'null' }],
  ])('%s is refused', async (_, headers) => {
    for (const response of [
      await send('POST', '/support-requests', headers, message),
      await send('DELETE', '/payment-methods/pm_1', headers),
    ]) {
      expect(await problemIn(response)).toMatchObject({ status: 403, code: 'forbidden' });
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'as a form can send it is refused: %s',
    async (type) => {
      const headers = { ...own, 'Content-Type': type };
      expect((await send('POST', '/support-requests', headers, message)).status).toBe(415);
    },
  );

  it('without a body must still say that it is JSON', async () => {
    expect((await send('POST', '/payment-methods/setup', own)).status).toBe(415);
  });
});

describe('what needs no such proof', () => {
  it('is a change without a cookie', async () => {
    expect((await send('POST', '/support-requests', {}, message)).status).toBe(200);
  });

  it('is a read', async () => {
    const headers = { ...cookie, 'Sec-Fetch-Site': 'cross-site' };
    expect((await send('GET', '/overview', headers)).status).toBe(200);
  });
});
