/** A person before the billing page of a world, in Chromium. */
import type { Locator, Page } from 'playwright';
import type { Fault } from '../../mocks/index.js';
import type { RouteName } from '../../src/server/routes.js';
import type { Hand } from './hands.js';
import type { Host } from './openHost.js';
import type { Flow, Name } from './payingFlows.js';
import { servedWorld } from './servedWorld.js';
import { watchRequests } from './watchRequests.js';

const A_TIMEOUT = 31_000;
const A_LOOK = 150;
const TRIES = 60;

/** Opens the page of a flow's world in a tab of its own, and reads everything on it. */
export async function visit({ open, origin }: Host, flow: Flow) {
  const { mock, server, address } = await servedWorld(flow, origin);
  await flow.before?.(mock);
  const page = await open(mock);
  const { asked, quiet } = watchRequests(page);
  let held: RouteName | null = null;
  let waits = false;

  await page.goto(address);
  await page.getByRole('heading', { name: 'Billing', exact: true }).waitFor();
  await quiet(null);
  asked.length = 0;

  return {
    mock,
    page,
    /** What the page has asked of the back end since it was read, in order. */
    asked,
    quiet: () => quiet(held),
    /** From now on requests of this kind fail so. */
    breakDown: (on: RouteName, faults: readonly Fault[]): void => {
      held = on;
      waits = faults.some(({ does }) => does === 'delay');
      for (const fault of faults) mock.faults.add(fault);
    },
    /** The network is back; what was held stays held. */
    mend: (): void => mock.faults.clear(),
    /** Waits for a sentence; the clock moves over what is held, and over pauses between tries. */
    reads: async (sentence: Name): Promise<void> => {
      const place = page.getByText(sentence).first();
      for (let tries = 0; waits && tries < TRIES; tries += 1) {
        await quiet(held);
        if (await isThere(place)) return;
        await page.clock.fastForward(A_TIMEOUT);
      }
      await place.waitFor();
    },
    /** What has the focus, by its name; `body` where it is lost. */
    focused: (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement: it, body } = document;
        return it === body ? 'body' : (it?.getAttribute('aria-label') ?? it?.textContent ?? '');
      }),
    ...deedsOf(page, flow),
    close: async (): Promise<void> => {
      await page.context().close();
      await server.close();
    },
  };
}

export type Visit = Awaited<ReturnType<typeof visit>>;

const isThere = (place: Locator) =>
  place.waitFor({ timeout: A_LOOK }).then(
    () => true,
    () => false,
  );

function deedsOf(page: Page, flow: Flow) {
  const buttonIn = (name: Name) => page.getByRole('button', { name, exact: true }).first();
  return {
    /** Asks for what the flow is about. */
    start: async (hand: Hand): Promise<void> => {
      if (flow.amount) await hand.write(page.getByLabel(/^Amount \(/), flow.amount);
      await hand.press(buttonIn(flow.press));
    },
    /** Does what the processor wants. */
    goThrough: async (hand: Hand): Promise<void> => {
      for (const name of flow.there) await hand.press(buttonIn(name));
    },
    /** Asks once more for what did not work. */
    again: (hand: Hand): Promise<void> => hand.press(buttonIn(flow.press)),
    /** Unless an event has the page read again by itself first. */
    readAgain: async (): Promise<void> => {
      await buttonIn('Try again')
        .click({ timeout: 1_000 })
        .catch(() => {});
    },
  };
}
