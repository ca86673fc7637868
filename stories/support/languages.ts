/** The languages of the toolbar: those that the library ships, and two that are English in disguise. */
import type { Catalogue, Messages } from '../../src/index.js';
import { disguised } from './disguised.js';
import { stretch, turn } from './pseudo.js';

export interface SpokenLanguage {
  readonly title: string;
  readonly isRightToLeft?: boolean;
  readonly catalogue: () => Promise<Catalogue | Messages>;
}

const english = async () => (await import('../../src/locales/en.js')).en;

export const languages: Readonly<Record<string, SpokenLanguage>> = {
  'en-US': { title: 'English', catalogue: english },
  'de-DE': {
    title: 'Deutsch',
    catalogue: async () => (await import('../../src/locales/de.js')).de,
  },
  'es-ES': {
    title: 'Español',
    catalogue: async () => (await import('../../src/locales/es.js')).es,
  },
  'fr-FR': {
    title: 'Français',
    catalogue: async () => (await import('../../src/locales/fr.js')).fr,
  },
  'pt-BR': {
    title: 'Português (Brasil)',
    catalogue: async () => (await import('../../src/locales/pt-BR.js')).ptBR,
  },
  'ja-JP': {
    title: '日本語',
    catalogue: async () => (await import('../../src/locales/ja.js')).ja,
  },
  'ko-KR': {
    title: '한국어',
    catalogue: async () => (await import('../../src/locales/ko.js')).ko,
  },
  'zh-CN': {
    title: '简体中文',
    catalogue: async () => (await import('../../src/locales/zh-Hans.js')).zhHans,
  },
  'ar-EG': {
    title: 'العربية',
    isRightToLeft: true,
    catalogue: async () => (await import('../../src/locales/ar.js')).ar,
  },
  'he-IL': {
    title: 'עברית',
    isRightToLeft: true,
    catalogue: async () => (await import('../../src/locales/he.js')).he,
  },
  'en-XA': { title: 'Longer words (en-XA)', catalogue: () => disguised(stretch) },
  'ar-XB': {
    title: 'Mirrored words (ar-XB)',
    isRightToLeft: true,
    catalogue: () => disguised(turn),
  },
};
