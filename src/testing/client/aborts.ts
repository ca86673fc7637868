/** Requests that are given up: a page that is left neither waits nor shows a failure. */
import { demand, demandEach, isError, quoted } from '../demand.js';
import { type Deed, outcomeOf } from '../refusal.js';
import type { ClientCheck, Stage } from '../stage.js';
import { CALLS, methodNames } from './calls.js';
import { knownTo } from './known.js';

async function demandAborted(what: string, deed: Deed) {
  const outcome = await outcomeOf(deed);
  demand(
    outcome.isRefused,
    `${what} was answered all the same, so a page that was left still works on it. Listen to \`options.signal\`.`,
  );
  const { error } = outcome;
  demand(
    isError(error) && error.name === 'AbortError',
    `${what} rejected with ${quoted(error)}, which a page that was left shows as a failure. Reject with the reason of the signal.`,
  );
}

async function isNotBegun({ client }: Stage) {
  const known = await knownTo(client);
  await demandEach(methodNames, async (method) => {
    const call = () => CALLS[method].send(client, known, { signal: AbortSignal.abort() });
    await demandAborted(`${method} with a signal that was aborted before`, call);
  });
}

const READS = ['getOverview', 'getPlans', 'listTransactions'] as const;

async function isGivenUp({ client }: Stage) {
  const known = await knownTo(client);
  await demandEach(READS, async (method) => {
    const { against, send } = CALLS[method];
    if (against(known.overview.decisions) !== null) return;
    const controller = new AbortController();
    await demandAborted(`${method} that was given up on its way`, () => {
      const answer = send(client, known, { signal: controller.signal });
      controller.abort();
      return answer;
    });
  });
}

export const aborts: readonly ClientCheck[] = [
  { name: 'is not begun once its signal is aborted', play: isNotBegun },
  { name: 'rejects at once on its way', play: isGivenUp },
];
