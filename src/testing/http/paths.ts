/** Paths and methods: what is not there is 404, and what is there with another method is 405. */
import { demand, demandEach } from '../demand.js';
import { problemIn } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';

const NOWHERE = ['/nowhere', '/', '/overview/more', '/invoices//pdf', '/invoices/%E0%A4%A/pdf'];

async function isNotFound({ manager }: HttpStage) {
  await demandEach(NOWHERE, async (path) => {
    problemIn(await manager('GET', path), 404, 'not_found');
  });
}

const WRONG_METHODS = [
  ['DELETE', '/overview', ['GET']],
  ['GET', '/checkouts', ['POST']],
  ['GET', '/subscription/cancel', ['POST']],
  ['GET', '/wallet/top-ups', ['POST']],
  ['POST', '/wallet/auto-reload', ['PUT']],
  ['PATCH', '/quotes', ['GET', 'POST']],
  ['POST', '/v1/plans', ['GET']],
] as const;

async function namesItsMethods({ manager }: HttpStage) {
  await demandEach(WRONG_METHODS, async ([method, path, allow]) => {
    const answer = await manager(method, path);
    problemIn(answer, 405, 'bad_request');
    const named = (answer.headers.get('Allow') ?? '').split(/\s*,\s*/);
    demand(
      allow.every((it) => named.includes(it)),
      `${answer.what} was refused with Allow "${named.join(', ')}", so a client cannot say what it may do. Name ${allow.join(' and ')} there.`,
    );
  });
}

const UNKNOWN = [
  ['GET', '/checkouts/nothing'],
  ['DELETE', '/checkouts/nothing'],
] as const;

async function knowsNoSuch({ manager }: HttpStage) {
  await demandEach(UNKNOWN, async ([method, path]) => {
    problemIn(await manager(method, path), 404, 'not_found');
  });
}

export const paths: readonly HttpCheck[] = [
  { name: 'that leads nowhere is 404', play: isNotFound },
  { name: 'with another method is 405 and says which it has', play: namesItsMethods },
  { name: 'with an unknown id is 404', play: knowsNoSuch },
];
