import { virtual } from '@guidepup/virtual-screen-reader';
import { waitFor } from '@testing-library/react';

const MOST_STEPS = 400;

// what has just left the page is its own root, where the reader looks names up by their ids
Object.assign(Element.prototype, { getElementById: () => null });

/** A screen reader over the page, as somebody who sees nothing of it reads on and presses. */
export interface Reader {
  /** Reads on to the first phrase of this kind, and answers it as it is spoken. */
  readonly readTo: (phrase: RegExp) => Promise<string>;
  /** The last phrase of this kind that was spoken by itself, as where the focus went. */
  readonly spoken: (phrase: RegExp) => Promise<string>;
  /** Presses what was read last. */
  readonly press: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What was announced by itself since the last look, each with its urgency. */
  readonly announced: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

const isAnnouncement = (phrase: string) => /^(polite|assertive): /.test(phrase);

export async function startReader(): Promise<Reader> {
  await virtual.start({ container: document.body });
  let heard = 0;
  return {
    readTo: async (phrase) => {
      for (let step = 0; step < MOST_STEPS; step++) {
        await virtual.next();
        const spoken = await virtual.lastSpokenPhrase();
        if (!isAnnouncement(spoken) && phrase.test(spoken)) return spoken;
      }
      const all = [...new Set(await virtual.spokenPhraseLog())].join('\n');
      throw new Error(`Nothing on the page is spoken as ${phrase}. It says:\n${all}`);
    },
    spoken: (phrase) =>
      waitFor(async () => {
        const log = await virtual.spokenPhraseLog();
        const found = log.findLast((it) => !isAnnouncement(it) && phrase.test(it));
        if (found === undefined) throw new Error(`Nothing was spoken by itself as ${phrase}.`);
        return found;
      }),
    press: () => virtual.act(),
    type: (text) => virtual.type(text),
    announced: async () => {
      const log = await virtual.spokenPhraseLog();
      const fresh = log.slice(heard).filter(isAnnouncement);
      heard = log.length;
      return fresh;
    },
    stop: () => virtual.stop(),
  };
}
