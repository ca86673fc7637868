/** The languages of the toolbar: those that the library ships, and two that are English in disguise. */
import type { Messages } from '../../src/index.js';
import { stretch, turn } from './pseudo.js';

export interface SpokenLanguage {
  readonly title: string;
  readonly isRightToLeft?: boolean;
  readonly catalogue: () => Promise<Messages>;
}

const english = async () => (await import('../../src/locales/en.js')).en;

export const languages: Readonly<Record<string, SpokenLanguage>> = {
  'en-US': { title: 'English', catalogue: english },
  'de-DE': {
    title: 'Deutsch',
    catalogue: async () => (await import('../../src/locales/de.js')).de,
  },
  'en-XA': { title: 'Longer words (en-XA)', catalogue: async () => stretch(await english()) },
  'ar-XB': {
    title: 'Mirrored words (ar-XB)',
    isRightToLeft: true,
    catalogue: async () => turn(await english()),
  },
};
