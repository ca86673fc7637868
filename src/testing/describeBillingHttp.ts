import { bodies } from './http/bodies.js';
import { crossSite } from './http/crossSite.js';
import { type HttpViewer, opener, sender } from './http/exchange.js';
import { heads } from './http/heads.js';
import type { HttpCheck, HttpNeed, HttpStage } from './http/HttpCheck.js';
import { keys } from './http/keys.js';
import { lists } from './http/lists.js';
import { paths } from './http/paths.js';
import { people } from './http/people.js';
import { settings } from './http/settings.js';
import { stream } from './http/stream.js';
import { publicPlans, tags } from './http/tags.js';
import { globalRunner, type Runner } from './Runner.js';
import { declareSuite } from './suite.js';

/** Who sends to a server under test. */
export interface BillingHttpOptions {
  /**
   * One who may do everything, in a workspace in good order that nobody else touches: checkouts
   * are opened and given up, settings saved as they are, and letters written to support.
   */
  readonly manager: HttpViewer;
  /** One of the same workspace who pays for nothing. */
  readonly member?: HttpViewer | undefined;
  /** A manager of another workspace. */
  readonly stranger?: HttpViewer | undefined;
}

const groups: Readonly<Record<string, readonly HttpCheck[]>> = {
  'an answer': heads,
  'the overview': tags,
  'the public list of plans': publicPlans,
  'a path': paths,
  'who asks': people,
  'an Idempotency-Key': keys,
  'a body': bodies,
  'a setting': settings,
  'a list': lists,
  'a change with a cookie': crossSite,
  'the stream of events': stream,
};

const give: Readonly<Record<HttpNeed, string>> = {
  member: 'give member, who is of the same workspace and pays for nothing.',
  stranger: 'give stranger, who manages another workspace.',
  token: 'give manager.headers, by which the server knows who asks.',
  cookie: 'give manager.headers with a Cookie, where sessions are kept in one.',
};

/**
 * Declares the tests that a server of the HTTP contract must pass, in whatever language it is
 * written: status codes, heads and problem documents, as bare requests see them. What the answers
 * come to is proved by `describeBillingClient` over `createHttpClient`.
 */
export function describeBillingHttp(
  baseUrl: string,
  { manager, member, stranger }: BillingHttpOptions,
  runner: Runner = globalRunner(),
): void {
  const carried = new Headers(manager.headers);
  const given: Readonly<Record<HttpNeed, boolean>> = {
    member: member !== undefined,
    stranger: stranger !== undefined,
    token: [...carried.keys()].length > 0,
    cookie: carried.has('Cookie'),
  };
  const { workspaceId } = manager;
  const nobody: HttpViewer = { workspaceId };
  const stage: HttpStage = {
    manager: sender(baseUrl, manager),
    member: sender(baseUrl, member ?? nobody),
    stranger: sender(baseUrl, stranger ?? nobody),
    open: opener(baseUrl, manager),
    nobody: sender(baseUrl, nobody),
    foreignWorkspaceId: stranger?.workspaceId ?? workspaceId,
  };
  declareSuite(runner, {
    name: 'the HTTP contract',
    groups,
    needsOf: ({ needs = [] }) => needs,
    has: (need) => given[need],
    give,
    play: ({ play }: HttpCheck) => play(stage),
  });
}
