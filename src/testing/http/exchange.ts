/** One request to the server under test, as bare as any client sends it, and what came back. */
import { mint } from '../../client/mint.js';
import { record } from '../../client/reader.js';
import { problem } from '../../client/wire.js';
import { demand, quoted } from '../demand.js';

/** Somebody who sends requests. */
export interface HttpViewer {
  readonly workspaceId: string;
  /** What each of their requests carries: a token, or a session's `Cookie` with `Sec-Fetch-Site`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface Sent {
  readonly body?: object;
  /** In place of `body`, as it stands. */
  readonly text?: string;
  /** Beside those of the viewer; `null` leaves one of them out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** @default one of its own for each change; `null` sends none */
  readonly key?: string | null;
  /** What is special about it, in words. */
  readonly as?: string;
}

export interface Received {
  /** As a sentence names it, e.g. `GET /overview`. */
  readonly what: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Send = (method: string, path: string, sent?: Sent) => Promise<Received>;

export type Open = (path: string, headers: Readonly<Record<string, string>>) => Promise<Response>;

/** Opens what does not end, and leaves its body to be read. */
export function opener(baseUrl: string, viewer: HttpViewer): Open {
  return (path, headers) =>
    fetch(addressOf(baseUrl, viewer, path), { headers: { ...viewer.headers, ...headers } });
}

/** Sends to paths of the viewer's workspace. A path with `/v1/` at its start is taken as it is. */
export function sender(baseUrl: string, viewer: HttpViewer): Send {
  return async (method, path, { body, text, headers = {}, key = mint(), as = '' } = {}) => {
    const content = text ?? (body === undefined ? null : JSON.stringify(body));
    const carried = new Headers(viewer.headers);
    if (content !== null) carried.set('Content-Type', 'application/json');
    if (method !== 'GET' && key !== null) carried.set('Idempotency-Key', key);
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) carried.delete(name);
      else carried.set(name, value);
    }
    const init = { method, headers: carried, body: content, redirect: 'manual' } as const;
    const what = [method, path, as].join(' ').trimEnd();
    const response = await fetch(addressOf(baseUrl, viewer, path), init).catch(unanswered(what));
    const { status, headers: answered } = response;
    return { what, status, headers: answered, text: await response.text() };
  };
}

const unanswered = (what: string) => (error: unknown) => {
  throw new Error(
    `${what} got no answer (${quoted(error)}), so a client tries again and again. Answer every request, with a problem where it failed.`,
  );
};

function addressOf(baseUrl: string, { workspaceId }: HttpViewer, path: string): string {
  const own = path.startsWith('/v1/') ? '' : `/v1/workspaces/${encodeURIComponent(workspaceId)}`;
  return baseUrl.replace(/\/+$/, '') + own + path;
}

/** The body of an answer that must be a success. */
export function bodyOf({
  what,
  status,
  headers,
  text,
}: Received): Readonly<Record<string, unknown>> {
  demand(
    status >= 200 && status < 300,
    `${what} was answered with ${status} ${shown(text)}, though nothing stands against it. Answer it, or refuse it in the overview's decisions too.`,
  );
  demand(
    /^application\/json\b/i.test(headers.get('Content-Type') ?? ''),
    `${what} was answered as ${quoted(headers.get('Content-Type'))}, so no client reads it. Send application/json.`,
  );
  return parsed(what, text);
}

/** A text as a sentence quotes it: as the object that it holds, without its secrets. */
export function shown(text: string): string {
  try {
    return quoted(JSON.parse(text));
  } catch {
    return quoted(text);
  }
}

const anyObject = record<unknown>((value) => value);

/** The object that a text holds. */
export function parsed(what: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return anyObject(JSON.parse(text));
  } catch {
    throw new Error(
      `${what} sent ${quoted(text)}, which is no object in JSON, so no client reads it. Send one.`,
    );
  }
}

/** Whether an answer says that it was given before. */
export const wasReplayed = ({ headers }: Received) => headers.get('Idempotent-Replayed') === 'true';

export type Problem = ReturnType<typeof problem>;

/** The problem document of an answer that must be a failure, of this status and code. */
export function problemIn(received: Received, status: number, code: string): Problem {
  const { what, headers, text } = received;
  demand(
    received.status === status,
    `${what} was answered with ${received.status} ${shown(text)} where ${status} is due, so a client does the wrong thing next. Answer ${status} with the code ${code}.`,
  );
  demand(
    /^application\/problem\+json\b/i.test(headers.get('Content-Type') ?? ''),
    `${what} failed as ${quoted(headers.get('Content-Type'))}, so a client cannot say why. Send a problem document, application/problem+json.`,
  );
  const document = parsed(what, text);
  const lacking = ['type', 'title', 'status', 'code', 'requestId', 'retryable'].filter(
    (name) => document[name] === undefined,
  );
  demand(
    lacking.length === 0,
    `${what} failed without ${lacking.join(', ')}, so nobody can act on it or find it in a log. Send every field of a problem.`,
  );
  demand(
    document['code'] === code,
    `${what} failed as ${quoted(document['code'])}, and a client acts on another code. Fail with the code ${code}.`,
  );
  const isItsOwn = document['requestId'] === headers.get('X-Request-Id');
  demand(
    document['status'] === status && (isItsOwn || wasReplayed(received)),
    `${what} failed with another status or requestId in its body than in its head, so a log cannot be searched by either. Send the same in both.`,
  );
  return problem(document);
}
