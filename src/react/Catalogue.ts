/**
 * The words of a language. Those of every page are there at once; the others come by area, once a
 * widget that speaks them is drawn, and until then its skeleton stands in its place.
 */
import type { Messages } from './messages.js';
import type { Unread } from './ReadView.js';

/** What has come of a language so far; words alone where nothing is to come. */
export interface Spoken {
  readonly words: Messages;
  /** What stands in the place of a widget until its words are there. */
  readonly unread?: (widget: string) => Unread | undefined;
  /** Asks for what a widget speaks; a failure is told to who asked first. */
  readonly ask?: (widget: string, report: (error: unknown) => void) => void;
  /** The same, to be waited for. */
  readonly load?: (widget: string) => Promise<unknown>;
}

/**
 * What `useSyncExternalStore` takes: `now` answers another object each time that something has
 * come, or has not; `first` is what a server draws with, and the first draw over its markup.
 */
export type SpokenStore = readonly [
  subscribe: (listener: () => void) => () => void,
  now: () => Spoken,
  first: () => Spoken,
];

export interface Catalogue {
  /** Every word: with these a page is drawn whole, on a server too. Rejects where one cannot be loaded. */
  readonly all: () => Promise<Messages>;
  readonly store: SpokenStore;
}

/** Words by key are heard like those of a language, and are all there. */
export function heard(words: Catalogue | Messages): SpokenStore {
  if (isCatalogue(words)) return words.store;
  const spoken = { words };
  const now = () => spoken;
  return [() => () => {}, now, now];
}

const isCatalogue = (words: Catalogue | Messages): words is Catalogue =>
  typeof words['all'] === 'function';
