/** What changes without the page. An adapter that pushes nothing has no `subscribe`. */
import type { BillingClient } from '../../client/BillingClient.js';
import type { BillingEvent, BillingEventKind } from '../../client/BillingEvent.js';
import { Absent } from '../absent.js';
import { demand, quoted } from '../demand.js';
import type { ClientCheck, Stage } from '../stage.js';

/** Milliseconds: less than a runner gives a test. */
const PATIENCE = 3_000;

const KINDS: readonly BillingEventKind[] = ['overview', 'wallet', 'subscription'];

interface Listener {
  readonly heard: readonly BillingEvent[];
  /** Waits until so many events of a kind were heard; the sentence is for one that never comes. */
  readonly hears: (kind: BillingEventKind, times: number, sentence: string) => Promise<void>;
  readonly timesOf: (kind: BillingEventKind) => number;
  readonly stop: () => void;
}

function listenTo(client: BillingClient): Listener {
  if (client.subscribe === undefined) throw new Absent('The client pushes nothing.');
  const heard: BillingEvent[] = [];
  let look = () => {};
  const stop: unknown = client.subscribe((event) => {
    heard.push(event);
    look();
  });
  demand(
    typeof stop === 'function',
    `subscribe answered ${quoted(stop)}, so a page that was left listens for ever. Answer a function that ends it.`,
  );
  const timesOf = (kind: BillingEventKind) => heard.filter((it) => it.kind === kind).length;
  return {
    heard,
    timesOf,
    stop: () => void stop(),
    hears: (kind, times, sentence) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(sentence)), PATIENCE);
        look = () => {
          if (timesOf(kind) < times) return;
          clearTimeout(late);
          resolve();
        };
        look();
      }),
  };
}

async function tellsEachAtFirst({ hears }: Listener) {
  for (const kind of KINDS) {
    const sentence = `subscribe did not tell ${kind} at first, so a page that comes back shows what is old. Tell each kind once when somebody begins to listen.`;
    await hears(kind, 1, sentence);
  }
}

async function tellsOfTheWallet(listener: Listener, { does }: Stage) {
  await tellsEachAtFirst(listener);
  const times = listener.timesOf('wallet');
  await does.addTransaction();
  await listener.hears(
    'wallet',
    times + 1,
    'The ledger grew and subscribe told no wallet, so a balance stays old. Tell what changes when it changes.',
  );
}

async function isSilentOnceStopped(listener: Listener, stage: Stage) {
  await tellsEachAtFirst(listener);
  listener.stop();
  const heard = listener.heard.length;
  await listening(tellsOfTheWallet)(stage);
  demand(
    listener.heard.length === heard,
    'subscribe told somebody who had stopped listening, so a page that was left still works. Tell nothing once its answer was called.',
  );
}

/** Plays with a listener, which is stopped whatever happens. */
function listening(play: (listener: Listener, stage: Stage) => Promise<void>): ClientCheck['play'] {
  return async (stage) => {
    const listener = listenTo(stage.client);
    try {
      await play(listener, stage);
    } finally {
      listener.stop();
    }
  };
}

export const events: readonly ClientCheck[] = [
  { name: 'tells each kind at first', play: listening(tellsEachAtFirst) },
  {
    name: 'tells what changes',
    needs: ['addTransaction'],
    play: listening(tellsOfTheWallet),
  },
  {
    name: 'tells nothing to who has stopped',
    needs: ['addTransaction'],
    play: listening(isSilentOnceStopped),
  },
];
