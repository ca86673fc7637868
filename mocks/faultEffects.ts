/** What each fault does to a request: see `Fault.ts`. */
import { BillingError } from '../src/client/index.js';
import { mint } from '../src/client/mint.js';
import { respond } from '../src/server/createBillingHandler.js';
import { problemAnswer, problemOf } from '../src/server/problem.js';
import type { Clock } from './clock.js';
import { ConnectionLost } from './ConnectionLost.js';
import type { Effect } from './Fault.js';
import { rewritten } from './rewritten.js';

export type Answer = (request: Request) => Promise<Response>;

/** The answer of a server to which this happens. */
export function afflicted(effect: Effect, server: Answer, clock: Clock): Answer {
  switch (effect.does) {
    case 'delay':
      return delayed(server, (signal) => orAborted(clock.wait(effect.ms), signal));
    case 'rewrite':
      return changed(server, (text) => rewritten(text, effect.path, effect.value));
    case 'cut_off':
      return changed(server, (text) => text.slice(0, text.length / 2));
    case 'lose_request':
      return async () => lost();
    case 'lose_answer':
      return async (request) => {
        await (await server(request)).body?.cancel();
        return lost();
      };
    case 'hang':
      return ({ signal }) => orAborted(new Promise<never>(() => {}), signal);
    case 'fail':
      return async () => failure(effect);
    case 'proxy_page':
      return async () =>
        new Response(PAGE, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
}

const PAGE = '<!doctype html><title>Gateway</title><p>The page you asked for is on its way.</p>';

/** Counted from the request on, whatever becomes of it. */
function delayed(server: Answer, wait: (signal: AbortSignal) => Promise<void>): Answer {
  return async (request) => {
    const [answer] = await Promise.allSettled([server(request), wait(request.signal)]);
    request.signal.throwIfAborted();
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  };
}

/** Another text in an answer, and no tag, which would pass it off as the true one. */
function changed(server: Answer, change: (text: string) => string): Answer {
  return async (request) => {
    const fresh = new Request(request);
    fresh.headers.delete('If-None-Match');
    const answer = await server(fresh);
    if (answer.headers.get('Content-Type') === 'text/event-stream') return answer;
    const headers = new Headers(answer.headers);
    headers.delete('ETag');
    return new Response(change(await answer.text()) || null, { status: answer.status, headers });
  };
}

function lost(): never {
  throw new ConnectionLost();
}

function failure({ code, retryable = true, retryAfterMs }: Failure): Response {
  const requestId = mint();
  const error = new BillingError({
    code,
    message: 'This failure was asked for.',
    retryable,
    retryAfterMs: retryAfterMs ?? (code === 'rate_limited' ? 1_000 : undefined),
  });
  return respond(problemAnswer(problemOf(error), requestId), requestId);
}

type Failure = Extract<Effect, { does: 'fail' }>;

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const abort = new Promise<never>((_, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
  return Promise.race([promise, abort]);
}
