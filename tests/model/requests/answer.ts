/** A request on its way, and its answer: JSON of the right kind, whatever was asked. */
import type { Door } from '../../support/crafted.js';
import { demand } from '../broken.js';
import type { Draft } from './Draft.js';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Body;
  readonly isReplay: boolean;
}

/** What any answer may hold. */
export interface Body {
  readonly code?: string;
  readonly reason?: string;
  readonly requestId?: string;
  readonly retryable?: boolean;
  readonly id?: string;
  readonly status?: string | number;
  readonly clientSecret?: string | null;
  readonly url?: string | null;
}

let keys = 0;

export const mintKey = () => `model-${++keys}`;

/** `null` sends no key. */
export function requestOf(
  { workspaceId }: Pick<Door, 'workspaceId'>,
  { method, path, body, version }: Draft,
  key: string | null,
): Request {
  const headers = new Headers();
  if (method !== 'GET' && key !== null) headers.set('Idempotency-Key', key);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  const url = `https://billing.test/v1/workspaces/${workspaceId}${path}`;
  const text = body === undefined ? null : JSON.stringify(body);
  return new Request(url, { method, headers, body: text });
}

export async function send(door: Door, draft: Draft, key: string | null): Promise<Answer> {
  return answerOf(await door.fetch(requestOf(door, draft, key)));
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const kind = status < 300 ? 'application/json' : 'application/problem+json';
  demand(status < 500, () => `An answer is ${status}: ${text}`);
  const isEmpty = status === 204 && text === '';
  demand(isEmpty || headers.get('Content-Type') === kind, () => `${status} is no ${kind}.`);
  const body: Body = isEmpty ? {} : JSON.parse(text);
  const isProblem = body.code !== undefined && body.requestId !== undefined;
  demand(status < 400 || isProblem, () => `${status} has no code or no request id: ${text}`);
  return { status, text, body, isReplay: headers.get('Idempotent-Replayed') === 'true' };
}

/** Nothing was done; a payment that was declined is something. */
export const isRefusal = ({ status }: Answer) => status >= 400 && status !== 402;

export const inWords = ({ status, body: { code, reason }, isReplay }: Answer) =>
  [status, isReplay ? 'replayed' : '', code, reason].filter(Boolean).join(' ');

export const sentence = ({ method, path, body }: Draft) =>
  `${method} ${path}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`;
