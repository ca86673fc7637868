import type { BillingFacts, Viewer } from '../../src/rules/facts.js';
import { buildOverview } from '../../src/rules/buildOverview.js';
import { planViews } from '../../src/rules/planOffer.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import type { Role } from '../../src/rules/roles.js';
import { at, facts, policy, viewer } from './builders.js';

export interface Answering {
  readonly fetch: (request: Request) => Promise<Response>;
  /** What it was asked, e.g. `GET overview`; not that somebody would listen, since it pushes nothing. */
  readonly asked: readonly string[];
  /** The world moves on. */
  readonly become: (changes: Partial<BillingFacts>) => void;
  /** Refuses to answer what ends so, as a server that is down; `null` answers again. */
  readonly fail: (path: string | null) => void;
}

/** A back end that answers what the rules say of one workspace, and never changes by itself. */
export function answering(
  preset: Preset,
  role: Role,
  changes: Partial<BillingFacts> = {},
  { rules = {}, as = {} }: { readonly rules?: Partial<Policy>; readonly as?: Partial<Viewer> } = {},
): Answering {
  const asked: string[] = [];
  const its = policy(preset, rules);
  const who = viewer(role, as);
  let now = facts(preset, changes);
  let broken: string | null = null;

  const answer = (path: string): Response => {
    if (broken !== null && path.endsWith(broken)) return problem(500, 'internal');
    if (path === 'overview') return json(buildOverview(now, who, its));
    if (path === 'checkouts') return json(SESSION);
    if (path === 'portal-sessions') return json({ url: 'https://portal.test/session' });
    if (path !== 'plans') return new Response(null, { status: 204 });
    const browse = buildOverview(now, who, its).decisions['plan.browse'];
    return browse?.allowed === false
      ? problem(403, 'forbidden', browse.reason)
      : json({ data: planViews(now, who, its) });
  };
  return {
    asked,
    fetch: (request) => {
      const path = new URL(request.url).pathname.replace('/v1/workspaces/ws_1/', '');
      if (path === 'events') return Promise.resolve(problem(404, 'not_found'));
      asked.push(`${request.method} ${path}`);
      return Promise.resolve(answer(path));
    },
    become: (more) => (now = { ...now, ...more }),
    fail: (path) => (broken = path),
  };
}

const SESSION = {
  id: 'co_1',
  purpose: 'subscribe',
  status: 'open',
  mode: 'embedded',
  planId: 'pro',
  priceId: 'pro_month',
  packId: null,
  invoiceId: null,
  amount: null,
  createdAt: at(0),
  expiresAt: at(3_600_000),
  paidAt: null,
  clientSecret: 'secret',
  publishableKey: null,
  url: null,
} as const;

const json = (body: unknown) => Response.json(body);

const problem = (status: number, code: string, reason?: string) =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      title: code,
      status,
      code,
      reason,
      requestId: 'req_1',
      retryable: false,
    }),
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
