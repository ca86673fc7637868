import { digest } from '../client/digest.js';
import { mint } from '../client/mint.js';
import { BillingError } from '../client/index.js';
import { decide, type Policy, type Viewer } from '../rules/index.js';
import type { Answer, Backend, Caller, StoredAnswer } from './Backend.js';
import { refuseCrossSite } from './crossSite.js';
import { answerOnce, keyOf } from './idempotency.js';
import { unlessHeld } from './overviewAnswer.js';
import { badRequest, demand, notFound, type Problem, problemAnswer, problemOf } from './problem.js';
import { publicPlans } from './publicPlans.js';
import { parseBody, readBody } from './readBody.js';
import { returnUrl } from './returnUrl.js';
import type { Call, ChangeRoute, Connection } from './route.js';
import { decoded, placeOf, routeFor } from './routes.js';

/** Who sends a request, as the host's own session says. */
export interface Identity extends Viewer {
  readonly workspaceId: string;
}

export interface BillingHandlerOptions {
  readonly backend: Backend;
  /**
   * Who asks; `null` for nobody. Nothing else in a request is believed about it. While a stream of
   * events is open it is asked again, with the request that opened it.
   */
  readonly authorize: (request: Request) => Identity | null | Promise<Identity | null>;
  readonly policy: Policy;
  /** Other origins whose pages may send changes with a cookie, e.g. `https://app.example.com`. */
  readonly origins?: readonly string[] | undefined;
  /** Where people come back to from a payment. @default the origin of the request */
  readonly returnOrigin?: string | undefined;
  /** Told of every failure on the server's side; the caller learns nothing of it. */
  readonly onError?: ((error: unknown, request: Request) => void) | undefined;
}

export type BillingHandler = (request: Request) => Promise<Response>;

/**
 * The HTTP contract over a back end, as one Fetch function: mount it under any path.
 *
 * It answers `…/v1/plans` to everybody and `…/v1/workspaces/{workspaceId}/…` to its members, and
 * always answers: a failure is a problem document. Every answer has an `X-Request-Id`.
 */
export function createBillingHandler(options: BillingHandlerOptions): BillingHandler {
  return async (request) => {
    const requestId = mint();
    try {
      return respond(await answer(options, request, requestId), requestId);
    } catch (error) {
      return respond(problemAnswer(reported(options, error, request), requestId), requestId);
    }
  };
}

/** The problem of an error; the host is told of one that is the server's. */
function reported({ onError }: BillingHandlerOptions, error: unknown, request: Request): Problem {
  const problem = problemOf(error);
  if (problem.status >= 500) onError?.(error, request);
  return problem;
}

const PUBLIC = '/v1/plans';

async function answer(
  options: BillingHandlerOptions,
  request: Request,
  requestId: string,
): Promise<Answer> {
  const { pathname } = new URL(request.url);
  const place = placeOf(pathname);
  if (place === null) {
    if (!pathname.endsWith(PUBLIC)) throw notFound();
    if (request.method !== 'GET') return notAllowed(['GET'], requestId);
    return publicPlans(options.backend, queryOf(request));
  }
  const match = routeFor(request.method, place.path);
  if (match === null) throw notFound();
  if (match.route === null) return notAllowed(match.allow, requestId);
  if (match.route.method !== 'GET') refuseCrossSite(request, options.origins ?? []);
  const call = await admitted(options, request, decoded(place.workspace), match.id);
  return match.route.method === 'GET'
    ? unlessHeld(await match.route.answer(call, queryOf(request)), request)
    : changed(options, match.route, call, request, requestId);
}

/** The call of a member of this workspace; everybody else learns that there is nothing. */
async function admitted(
  options: BillingHandlerOptions,
  request: Request,
  workspaceId: string | null,
  id: string,
): Promise<Call> {
  const { authorize, backend, policy } = options;
  const identity = await authorize(request);
  if (identity === null) {
    throw new BillingError({ code: 'unauthenticated', message: 'Nobody is signed in.' });
  }
  if (identity.workspaceId !== workspaceId) throw notFound();
  const facts = await backend.getFacts(workspaceId);
  if (facts === null) throw notFound();
  const { memberId, role, state, surface } = identity;
  const caller: Caller = { workspaceId, viewer: { memberId, role, state, surface } };
  demand(decide('billing.view_limited', facts, caller.viewer, policy));
  const connection: Connection = {
    request,
    admitAgain: () => admitted(options, request, workspaceId, id),
    report: (error) => void reported(options, error, request),
  };
  return { backend, policy, facts, caller, id, connection };
}

async function changed(
  options: BillingHandlerOptions,
  route: ChangeRoute,
  call: Call,
  request: Request,
  requestId: string,
): Promise<StoredAnswer> {
  const key = keyOf(request);
  const text = await readBody(request);
  const { workspaceId, viewer } = call.caller;
  const { origin, pathname } = new URL(request.url);
  const version = versionIn(request);
  const intent = {
    scope: JSON.stringify([workspaceId, viewer.memberId]),
    key,
    fingerprint: digest(JSON.stringify([request.method, pathname, version, text])),
    requestId,
  };
  const changer = {
    ...call.caller,
    idempotencyKey: key,
    returnUrl: returnUrl(options.returnOrigin ?? origin),
  };
  return answerOnce(options.backend.idempotency, intent, async () =>
    route.answer({ ...call, changer, version }, parseBody(text)),
  );
}

const queryOf = ({ url }: Request) => Object.fromEntries(new URL(url).searchParams);

const versionIn = ({ headers }: Request) =>
  headers.get('If-Match')?.replace(/^"(.*)"$/, '$1') ?? null;

function notAllowed(allow: readonly string[], requestId: string): StoredAnswer {
  const problem = problemOf(badRequest(`Only ${allow.join(', ')} here.`, 405));
  const answer = problemAnswer(problem, requestId);
  return { ...answer, headers: { ...answer.headers, Allow: allow.join(', ') } };
}

/** An answer as it goes out. */
export function respond({ status, headers, body }: Answer, requestId: string): Response {
  return new Response(body === '' ? null : body, {
    status,
    headers: { ...headers, 'X-Request-Id': requestId },
  });
}
