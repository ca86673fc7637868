import type { Catalogue, Spoken } from '../../react/Catalogue.js';
import type { Messages } from '../../react/messages.js';
import type { Unread } from '../../react/ReadView.js';
import { type Area, AREAS, areasOf } from './speakers.js';

type Load = () => Promise<{ readonly words: Messages }>;
type Missing = Readonly<Partial<Record<Area, Unread | null>>>;

const LOADING = { state: 'loading' } as const;
const ignore = () => {};

/**
 * A language whose areas load once each, whoever asks. One that failed is asked for again by the
 * next widget that is drawn, or by a person.
 */
export function createCatalogue(core: Messages, areas: Readonly<Record<Area, Load>>): Catalogue {
  const listeners = new Set<() => void>();
  const coming = new Map<Area, Promise<void>>();

  const load = (some: readonly Area[], report: (error: unknown) => void = ignore) =>
    Promise.all(some.map((area) => bring(area, report)));

  function bring(area: Area, report: (error: unknown) => void): Promise<void> {
    const begun = coming.get(area);
    if (begun) return begun;
    if (missing[area]) tell(area, LOADING);
    const promise = areas[area]().then(
      ({ words }) => tell(area, null, words),
      (error: unknown) => {
        coming.delete(area);
        report(error);
        const retry = () => void bring(area, report).catch(ignore);
        tell(area, { state: 'failed', error, retry });
        throw error;
      },
    );
    coming.set(area, promise);
    return promise;
  }

  /** What holds of an area, and its words once they are there. */
  function tell(area: Area, state: Unread | null, words: Messages = {}) {
    missing = { ...missing, [area]: state };
    spoken = spokenWith({ ...spoken.words, ...words }, missing);
    for (const listener of listeners) listener();
  }

  // always the same ones: who asked has asked, whatever comes
  const asking: Pick<Spoken, 'ask' | 'load'> = {
    ask: (widget, report) => void load(areasOf(widget), report).catch(ignore),
    load: (widget) => load(areasOf(widget)),
  };
  const spokenWith = (words: Messages, without: Missing): Spoken => ({
    words,
    unread: (widget) => unreadOf(widget, without),
    ...asking,
  });

  const first = spokenWith(core, {});
  let missing: Missing = {};
  let spoken = first;

  return {
    all: async () => {
      await load(AREAS);
      return spoken.words;
    },
    store: [
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => spoken,
      () => first,
    ],
  };
}

/** Nothing is known of an area that nobody has asked for: it is on its way. A failure goes first. */
function unreadOf(widget: string, missing: Missing): Unread | undefined {
  const states = areasOf(widget).flatMap((area) => {
    const state = missing[area];
    return state === undefined ? LOADING : (state ?? []);
  });
  return states.find(({ state }) => state === 'failed') ?? states[0];
}
