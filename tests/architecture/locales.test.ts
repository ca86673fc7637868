import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Message, Messages } from '../../src/index.js';
import { AREAS } from '../../src/locales/areas/speakers.js';
import { en } from '../../src/locales/en.js';
import { stretch, turn } from '../../stories/support/pseudo.js';
import { filesIn } from '../support/sources.js';

const english: Messages = en;

const locales = filesIn('src/locales')
  .filter((path) => posix.dirname(path) === 'src/locales')
  .map((path) => posix.basename(path, '.ts'))
  .filter((locale) => locale !== 'en');

const catalogues = await Promise.all(
  locales.map(async (locale) => {
    const exported: object = await import(`../../src/locales/${locale}.ts`);
    const [catalogue] = Object.values(exported) as [Catalogue];
    return { locale, words: await catalogue.all() };
  }),
);

const areas = await Promise.all(
  locales.flatMap((locale) =>
    ['core', ...AREAS].map(async (area) => {
      const file = (await import(`../../src/locales/${locale}/${area}.ts`)) as {
        readonly words: Messages;
      };
      return { locale, keys: Object.keys(file.words) };
    }),
  ),
);

const formsOf = (message: Message): [string, string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);

const placesIn = (...texts: string[]) =>
  [...new Set(texts.join().match(/\{.*?\}/g))].toSorted().join();

/** In these a translation may say the number in a word of its own. */
const namesItsNumber = new Set(['zero', 'one', 'two']);

function misplaced(words: Messages): string[] {
  return Object.entries(english).flatMap(([key, source]) =>
    formsOf(words[key] ?? source)
      .filter(([category, text]) => {
        const free = namesItsNumber.has(category) ? ['{count}'] : [];
        const sources = formsOf(source).map(([, form]) => form);
        return placesIn(...sources, ...free) !== placesIn(text, ...free);
      })
      .map(([category, text]) => `${key} ${category}: ${text}`),
  );
}

describe.each(catalogues)('the words of $locale', ({ locale, words }) => {
  it('are those of all its areas, each once', () => {
    const keys = areas.filter((area) => area.locale === locale).flatMap((area) => area.keys);
    expect(keys.toSorted()).toEqual(Object.keys(english).toSorted());
    expect(Object.keys(words).toSorted()).toEqual(keys.toSorted());
  });

  it('have the places of the English ones', () => {
    expect(misplaced(words)).toEqual([]);
  });

  it('count where English counts, in each category of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const wrong = Object.entries(words).filter(([key, message]) => {
      const wanted = typeof english[key] === 'object' ? pluralCategories : [''];
      const given = formsOf(message).map(([category]) => category);
      return wanted.toSorted().join() !== given.toSorted().join();
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(catalogues)('a button in $locale', ({ words }) => {
  it('is called what it says, and more', () => {
    const renamed = Object.entries(words).filter(([key, said]) => {
      const called = words[`${key}.of`];
      return typeof said === 'string' && typeof called === 'string' && !called.includes(said);
    });
    expect(renamed).toEqual([]);
  });
});

describe.each([
  ['stretch', stretch(english)],
  ['turn', turn(english)],
])('English disguised by %s', (_, words) => {
  it('has every key and every place', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
    expect(misplaced(words)).toEqual([]);
  });
});

describe('English disguised by stretch', () => {
  const pairs = Object.entries(stretch(english)).flatMap(([key, message]) =>
    formsOf(message).map(([category, text]) => {
      const source = Object.fromEntries(formsOf(english[key] ?? ''))[category] ?? '';
      return { source, text };
    }),
  );

  it('stands in brackets', () => {
    expect(pairs.filter(({ text }) => !/^\[.*\]$/.test(text))).toEqual([]);
  });

  it('is 35 % longer', () => {
    const length = (of: 'source' | 'text') => pairs.reduce((sum, it) => sum + it[of].length, 0);
    expect(length('text') / length('source')).toBeGreaterThan(1.35);
  });
});
