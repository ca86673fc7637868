import type { Page, Request } from 'playwright';
import { nameOf, placeOf, type RouteName, routeFor } from '../../src/server/routes.js';

const FRAMES = 200;

/** What a page asks of the back end, but that somebody listens. */
export function watchRequests(page: Page) {
  const asked: string[] = [];
  const underWay = new Set<Request>();
  page.on('request', (request) => {
    const route = routeOf(request);
    if (route === null || route === 'GET /events') return;
    asked.push(route);
    underWay.add(request);
  });
  page.on('requestfinished', (request) => void underWay.delete(request));
  page.on('requestfailed', (request) => void underWay.delete(request));
  return {
    /** In order. */
    asked,
    /** Waits until nothing is under way but what is held; a page that is being left is waited for. */
    quiet: async (held: RouteName | null) => {
      for (let frames = 0; frames < FRAMES; frames += 1) {
        await page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => {});
        if ([...underWay].every((request) => routeOf(request) === held)) return;
      }
    },
  };
}

/** As in the table of routes; `null` for what is none of the contract's. */
function routeOf(request: Request): string | null {
  if (request.method() === 'OPTIONS') return null;
  const place = placeOf(new URL(request.url()).pathname);
  const match = place && routeFor(request.method(), place.path);
  return match?.route ? nameOf(match.route) : null;
}
