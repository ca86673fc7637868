/** What stands in the head of each answer. */
import { demand, quoted } from '../demand.js';
import { bodyOf, type Received } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';
import { overviewFrom } from './overviewFrom.js';

const cacheOf = ({ headers }: Received) => headers.get('Cache-Control') ?? '';

async function namesItself({ manager }: HttpStage) {
  const answers = [
    await manager('GET', '/overview'),
    await manager('GET', '/overview'),
    await manager('GET', '/nowhere'),
    await manager('POST', '/support-requests', { key: null }),
  ];
  const ids = answers.map(({ what, headers }) => {
    const id = headers.get('X-Request-Id') ?? '';
    demand(
      id !== '',
      `${what} was answered without X-Request-Id, so support cannot find it in a log. Send one with every answer.`,
    );
    return id;
  });
  demand(
    new Set(ids).size === ids.length,
    'Two requests were answered with one X-Request-Id, so a log tells of either. Mint one for each.',
  );
}

const OTHERS = ['/plans', '/transactions', '/invoices', '/payment-methods', '/quotes'];

async function isForNobodyElse({ manager }: HttpStage) {
  for (const path of OTHERS) {
    const answer = await manager('GET', path);
    demand(
      /\bno-store\b/.test(cacheOf(answer)),
      `${answer.what} may be kept, by its Cache-Control ${quoted(cacheOf(answer))}, so the next one at the screen reads it. Send private, no-store.`,
    );
  }
}

/** Changes whose answer bears a secret or an address that opens something. */
const SECRETS = [
  ['/checkouts', { purpose: 'payment_method' }, 'payment.update'],
  ['/payment-methods/setup', {}, 'payment.update'],
  ['/portal-sessions', {}, 'portal.open'],
] as const;

async function keepsSecrets({ manager }: HttpStage) {
  const { decisions } = await overviewFrom(manager);
  for (const [path, body, action] of SECRETS) {
    if (decisions[action]?.allowed === false) continue;
    const answer = await manager('POST', path, { body });
    const { id } = bodyOf(answer);
    if (typeof id === 'string') await manager('DELETE', `/checkouts/${id}`);
    demand(
      /\bno-store\b/.test(cacheOf(answer)),
      `${answer.what} answered a secret that may be kept, by its Cache-Control ${quoted(cacheOf(answer))}, so whoever finds it pays or looks on. Send private, no-store.`,
    );
  }
}

const ELSEWHERE = 'https://elsewhere.example';

async function isReadByOwnPages({ manager }: HttpStage) {
  const { what, headers } = await manager('GET', '/overview', { headers: { Origin: ELSEWHERE } });
  const allowed = headers.get('Access-Control-Allow-Origin');
  demand(
    allowed !== '*' && allowed !== ELSEWHERE,
    `${what} lets the pages of ${allowed} read it, so any site shows the billing of whoever visits it. Allow the origins that are yours.`,
  );
}

export const heads: readonly HttpCheck[] = [
  { name: 'has an X-Request-Id of its own', play: namesItself },
  { name: 'is not kept for the next one', play: isForNobodyElse },
  { name: 'with a secret is not kept at all', play: keepsSecrets },
  { name: 'is not read by the pages of others', play: isReadByOwnPages },
];
