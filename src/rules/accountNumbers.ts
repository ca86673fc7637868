/**
 * The numbers that pay, found in running text by their check digits.
 *
 * | number | is                                                    | checked by    |
 * | ------ | ----------------------------------------------------- | ------------- |
 * | card   | 13 to 19 digits that begin with none of 0, 1, 7, 20   | Luhn          |
 * | IBAN   | two letters, two digits, 11 to 30 letters and digits  | remainder 97  |
 *
 * Both are read in whole groups, with spaces and dashes between them; a card's also as an address
 * carries it (`%20`, `+`), and with dots, slashes or underscores between groups of four. A card in
 * groups has 16 digits or more, in fours, pairs or one by one; one that begins with 3 may have
 * fewer, also as 4-6-5. So the number of an invoice and its date make no card, nor does a UUID.
 */

/** Latin, Arabic, Persian and full-width. */
export const DIGIT = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19]';
const GAP = '[\\s\\p{Pd}\\p{Cf}\\u2212]{0,4}';
const UUID = '[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}';
/** Not the digits of a `%20` itself. */
const START = '(?<!%2?)';
const SIGN = `%20|\\+|(?<=${DIGIT}{4})[./_](?=${DIGIT}{4})`;

interface Kind {
  /** Captures a stretch of text that may hold such numbers. */
  readonly run: RegExp;
  readonly group: RegExp;
  readonly shortest: number;
  readonly longest: number;
  /** Answers for a text whose groups are as long as `shape` says, e.g. `4-6-5`. */
  readonly isIt: (text: string, shape: string) => boolean;
}

const CARD: Kind = {
  run: new RegExp(`${UUID}|(${START}${DIGIT}(?:(?:${GAP}|${SIGN})${DIGIT}){12,})`, 'giu'),
  group: new RegExp(`${START}${DIGIT}+`, 'gu'),
  shortest: 13,
  longest: 19,
  isIt: isCard,
};

const IBAN: Kind = {
  run: new RegExp(`(?<![a-z\\d])([a-z]{2}\\d\\d(?:${GAP}[a-z\\d]+)+)`, 'giu'),
  group: /[a-z\d]+/gi,
  shortest: 15,
  longest: 34,
  isIt: isIban,
};

/** The text with each card number and IBAN as its last four digits, which name it harmlessly. */
export function maskAccounts(text: string, hidden: string): string {
  return [IBAN, CARD].reduce(
    (masked, kind) =>
      masked.replace(kind.run, (whole, run?: string) =>
        run === undefined ? whole : maskRun(run, kind, hidden),
      ),
    text,
  );
}

/** The first number of a run, and then those of what follows it. */
function maskRun(run: string, kind: Kind, hidden: string): string {
  const groups = [...run.matchAll(kind.group)];
  for (const [place, first] of groups.entries()) {
    const found = longestOf(groups.slice(place), kind);
    if (found === null) continue;
    const after = maskRun(run.slice(found.end), kind, hidden);
    return `${run.slice(0, first.index)}${hidden} ${found.text.slice(-4)}${after}`;
  }
  return run;
}

/** The longest number that begins with the first group, with the place where it ends. */
function longestOf(groups: readonly RegExpExecArray[], { shortest, longest, isIt }: Kind) {
  let found: { readonly text: string; readonly end: number } | null = null;
  let [text, shape] = ['', ''];
  for (const { 0: group, index } of groups) {
    text += group;
    if (text.length > longest) break;
    shape += `${shape && '-'}${group.length}`;
    if (text.length >= shortest && isIt(text, shape)) found = { text, end: index + group.length };
  }
  return found;
}

const ONE_PIECE = /^\d+$/;
const GROUPED = /^(?:(?:(?:4|8|12)-)+\d+|(?:2-)+\d|(?:1-)+1)$/;
/** Nothing that a bank gives out, but instants, years and zeros. */
const NO_CARD = /^(?:[017]|20)/;
const GROUPED_AS_THREE = /^4-6-[45]$/;

/** From the right, every second digit counts twice. */
function isCard(text: string, shape: string): boolean {
  const digits = Array.from(text, (digit) => digit.charCodeAt(0) % 16); // each script begins at …0
  const sum = digits.toReversed().reduce((total, digit, place) => {
    const value = digit * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  const [first = 0] = digits;
  const isWritten =
    ONE_PIECE.test(shape) ||
    (GROUPED.test(shape) && (text.length >= 16 || first === 3)) ||
    (GROUPED_AS_THREE.test(shape) && first === 3);
  return isWritten && sum % 10 === 0 && !NO_CARD.test(digits.join(''));
}

/** Read as one number, the country last and a letter as 10 to 35, it leaves 1 over 97. */
function isIban(text: string): boolean {
  const turned = Array.from(text.slice(4) + text.slice(0, 4), (sign) => parseInt(sign, 36));
  const rest = turned.reduce((left, value) => (left * (value > 9 ? 100 : 10) + value) % 97, 0);
  return /^[a-z]{2}\d\d/i.test(text) && rest === 1;
}
