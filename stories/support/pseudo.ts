/**
 * English in disguise, to see what a translation will meet.
 *
 * | locale  | made by    | shows                                                                 |
 * | ------- | ---------- | --------------------------------------------------------------------- |
 * | `en-XA` | `stretch`  | a word that no catalogue gave (it has no brackets), and a place that is too narrow |
 * | `ar-XB` | `turn`     | what still runs from left to right                                     |
 *
 * Places stay as they are.
 */
import type { Message, Messages } from '../../src/index.js';

const accented: Readonly<Record<string, string>> = {
  a: 'áá',
  c: 'ç',
  d: 'ð',
  e: 'éé',
  g: 'ĝ',
  h: 'ĥ',
  i: 'îî',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'óó',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ûû',
  w: 'ŵ',
  y: 'ýý',
  z: 'ž',
  A: 'Å',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ö',
  P: 'Þ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  Y: 'Ý',
};

/** Accents, about a third more length, and brackets around: `[Ļóóáád {count} móóŕéé]`. */
export const stretched = (text: string) =>
  `[${between(text, /[A-Za-z]/g, (it) => accented[it] ?? it)}]`;

export const stretch = (words: Messages): Messages => eachOf(words, stretched);

/** Each word from right to left, letter by letter. */
export const turn = (words: Messages): Messages =>
  eachOf(words, (text) => between(text, /[A-Za-z’'-]+/g, (it) => `\u202e${it}\u202c`));

/** Replaces in a text, but not in its places. */
function between(text: string, what: RegExp, by: (found: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(what, by)))
    .join('');
}

function eachOf(words: Messages, disguise: (text: string) => string): Messages {
  const dressed = (message: Message): Message =>
    typeof message === 'string'
      ? disguise(message)
      : { ...mapped(message, disguise), other: disguise(message.other) };
  return mapped(words, dressed);
}

const mapped = <V, W>(them: Readonly<Record<string, V>>, to: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(them).map(([key, value]) => [key, to(value)]));
