/** Changes that another site makes a browser send, which sends the cookie along by itself. */
import { letter } from '../client/calls.js';
import { demandEach } from '../demand.js';
import { problemIn } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';

const ELSEWHERE = 'https://elsewhere.example';

const FOREIGN = [
  ['from another site', { 'Sec-Fetch-Site': 'cross-site', Origin: ELSEWHERE }],
  ['from a neighbour', { 'Sec-Fetch-Site': 'same-site', Origin: ELSEWHERE }],
  ['from an old browser elsewhere', { 'Sec-Fetch-Site': null, Origin: ELSEWHERE }],
  ['from nobody knows where', { 'Sec-Fetch-Site': null, Origin: null }],
] as const;

async function isRefused({ manager }: HttpStage) {
  await demandEach(FOREIGN, async ([as, headers]) => {
    const sent = { body: letter, headers, as };
    problemIn(await manager('POST', '/support-requests', sent), 403, 'forbidden');
  });
}

async function isNoForm({ manager }: HttpStage) {
  const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/plain' };
  const sent = { body: letter, headers, as: 'in the type of a form' };
  problemIn(await manager('POST', '/support-requests', sent), 415, 'bad_request');
}

export const crossSite: readonly HttpCheck[] = [
  { name: 'from another site is 403', needs: ['cookie'], play: isRefused },
  { name: 'in the type of a form is 415', needs: ['cookie'], play: isNoForm },
];
