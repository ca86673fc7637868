/**
 * The routes of a workspace, under `/v1/workspaces/{workspaceId}`.
 *
 * | method and path                     | action asked                             |
 * | ----------------------------------- | ---------------------------------------- |
 * | GET /overview                       | billing.view_limited                     |
 * | GET /plans                          | plan.browse                              |
 * | GET /transactions                   | wallet.history                           |
 * | GET /transactions/:id/invoice       | invoice.view                             |
 * | GET /invoices, /invoices/:id/pdf    | invoice.view                             |
 * | GET /invoices/:id/receipt           | invoice.view                             |
 * | POST /invoices/:id/pay              | invoice.pay                              |
 * | POST /subscription/preview          | invoice.preview                          |
 * | POST /subscription/change           | plan.change, seats.change, storage.buy: each that the change touches |
 * | POST /subscription/cancel           | plan.cancel                              |
 * | POST /subscription/restart          | plan.restart                             |
 * | POST /subscription/resume           | plan.resume                              |
 * | POST /checkouts                     | by purpose                               |
 * | GET, DELETE /checkouts/:id          | by purpose, of the viewer alone          |
 * | POST /portal-sessions               | portal.open                              |
 * | GET /payment-methods                | payment.update                           |
 * | POST /payment-methods/setup         | payment.update                           |
 * | PUT /payment-methods/default        | payment.update                           |
 * | DELETE /payment-methods/:id         | payment.update                           |
 * | GET /storage-tiers                  | storage.buy                              |
 * | GET, POST /quotes                   | quote.request                            |
 * | POST /wallet/top-ups                | wallet.topup                             |
 * | PUT /wallet/auto-reload             | wallet.autoreload                        |
 * | PUT /wallet/low-balance-alerts      | alerts.manage                            |
 * | POST /contact-sales                 | sales.contact                            |
 * | POST /support-requests              | support.send                             |
 * | POST /charge-reports                | refund.request                           |
 * | GET /events                         | billing.view_limited                     |
 */
import { isId } from '../client/segment.js';
import { formRoutes } from './formRoutes.js';
import { paymentRoutes } from './paymentRoutes.js';
import { readRoutes } from './readRoutes.js';
import type { Method, Route } from './route.js';
import { subscriptionRoutes } from './subscriptionRoutes.js';
import { walletRoutes } from './walletRoutes.js';

export const ROUTES = [
  ...readRoutes,
  ...paymentRoutes,
  ...subscriptionRoutes,
  ...walletRoutes,
  ...formRoutes,
];

type NameOf<R> = R extends Route ? `${R['method']} ${R['path']}` : never;

/** A route by its row above, e.g. `GET /checkouts/:id`. */
export type RouteName = NameOf<(typeof ROUTES)[number]>;

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

export const ROUTE_NAMES: readonly string[] = ROUTES.map(nameOf);

export const isRouteName = (name: string): name is RouteName => ROUTE_NAMES.includes(name);

const routes: readonly { readonly route: Route; readonly segments: readonly string[] }[] =
  ROUTES.map((route) => ({ route, segments: route.path.split('/') }));

const WORKSPACES = '/v1/workspaces/';

/** The workspace and the rest of an address, wherever the contract is mounted; else `null`. */
export function placeOf(pathname: string): { workspace: string; path: string } | null {
  const start = pathname.lastIndexOf(WORKSPACES);
  if (start < 0) return null;
  const [workspace = '', ...rest] = pathname.slice(start + WORKSPACES.length).split('/');
  return { workspace, path: `/${rest.join('/')}` };
}

export type Match =
  | { readonly route: Route; readonly id: string }
  | { readonly route: null; readonly allow: readonly Method[] };

/** The route of a path, or the methods that the path has; `null` for no path of ours. */
export function routeFor(method: string, path: string): Match | null {
  const given = path.split('/');
  const here = routes.filter(({ segments }) => fits(segments, given));
  const found = here.find(({ route }) => route.method === method);
  if (found !== undefined) {
    return { route: found.route, id: idIn(given[found.segments.indexOf(':id')]) ?? '' };
  }
  return here.length === 0 ? null : { route: null, allow: here.map(({ route }) => route.method) };
}

function fits(segments: readonly string[], given: readonly string[]): boolean {
  return (
    segments.length === given.length &&
    segments.every(
      (segment, i) => segment === given[i] || (segment === ':id' && idIn(given[i]) !== null),
    )
  );
}

/** The id that a part of a path names; `null` where nothing can be called that. */
function idIn(segment = ''): string | null {
  const id = decoded(segment);
  return id !== null && isId(id) ? id : null;
}

/** A part of a path as it was meant, or `null` for one that means nothing. */
export function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
