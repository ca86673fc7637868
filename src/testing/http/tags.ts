/** What is asked for again with its tag, and what everybody may keep. */
import { demand, demandEach, quoted } from '../demand.js';
import { bodyOf, type Received } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';

async function isRevalidated({ manager }: HttpStage) {
  const { what, headers } = await manager('GET', '/overview');
  const cache = headers.get('Cache-Control') ?? '';
  demand(
    /\bprivate\b/.test(cache) && /\bno-cache\b/.test(cache),
    `${what} has the Cache-Control ${quoted(cache)}, so a browser shows what is old or another's. Send private, no-cache.`,
  );
  demand(
    /^(W\/)?"[^"]*"$/.test(headers.get('ETag') ?? ''),
    `${what} has the ETag ${quoted(headers.get('ETag'))}, so it travels whole each time. Send a tag in quotes.`,
  );
}

/** The tag holds the minute, which may go by between two requests: one more try then. */
async function heldAgain({ manager }: HttpStage, form: (tag: string) => string): Promise<Received> {
  const ask = async () => {
    const { headers } = await manager('GET', '/overview');
    const tag = form(headers.get('ETag') ?? '');
    return manager('GET', '/overview', { headers: { 'If-None-Match': tag } });
  };
  const first = await ask();
  return first.status === 304 ? first : ask();
}

const FORMS: readonly (readonly [string, (tag: string) => string])[] = [
  ['its own tag', (tag) => tag],
  ['its own tag, made weak', (tag) => `W/${tag.replace(/^W\//, '')}`],
  ['its own tag among others', (tag) => `"another", ${tag}`],
];

async function isNotSentTwice(stage: HttpStage) {
  await demandEach(FORMS, async ([words, form]) => {
    const { status, text, headers } = await heldAgain(stage, form);
    demand(
      status === 304 && text === '' && headers.has('ETag'),
      `GET /overview with ${words} in If-None-Match was answered with ${status}, so it travels whole each time. Answer 304 with the tag and nothing else.`,
    );
  });
}

async function isSentWhereOld({ manager }: HttpStage) {
  bodyOf(await manager('GET', '/overview', { headers: { 'If-None-Match': '"old"' } }));
}

async function isForEverybody({ nobody }: HttpStage) {
  const answer = await nobody('GET', '/v1/plans');
  const { data } = bodyOf(answer);
  demand(
    Array.isArray(data),
    `${answer.what} holds ${quoted(data)} in data, so a price page has nothing to show. Send { data: [] } with the plans.`,
  );
  const cache = answer.headers.get('Cache-Control') ?? '';
  demand(
    /\bpublic\b/.test(cache) && /\bmax-age=\d/.test(cache),
    `${answer.what} has the Cache-Control ${quoted(cache)}, so each visitor asks the database. Send public, max-age=300.`,
  );
}

export const tags: readonly HttpCheck[] = [
  { name: 'is private and has a tag', play: isRevalidated },
  { name: 'is not sent again to who holds it', play: isNotSentTwice },
  { name: 'is sent whole to who holds another', play: isSentWhereOld },
];

export const publicPlans: readonly HttpCheck[] = [
  { name: 'may be kept by everybody', play: isForEverybody },
];
