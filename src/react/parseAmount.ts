/**
 * What a person typed, as an exact amount.
 *
 * | typed in en-US  | typed in de-DE | is                                  |
 * | --------------- | -------------- | ----------------------------------- |
 * | `50`, `$50.00`  | `50`, `50,00`  | 50.00                               |
 * | `1,250.5`       | `1.250,5`      | 1250.50                             |
 * | `12,50`, `abc`  | `12.50`, `abc` | not a number: it could mean another |
 * | `12.505`        | `12,505`       | more decimals than the scale        |
 *
 * Group marks are optional, but where they stand they must stand where the locale puts them. No
 * float is made of the text. Units: minor units of `like`, in its currency or credits and its scale.
 */
import type { Balance } from '../rules/index.js';

export type ParsedAmount<T extends Balance> =
  | { readonly state: 'amount'; readonly value: T }
  | { readonly state: 'empty' | 'not_a_number' | 'too_precise' | 'too_large' };

/** The amount that `text` says in this locale, or what keeps it from being one. */
export function parseAmount<T extends Balance>(
  text: string,
  like: T,
  locale: string,
): ParsedAmount<T> {
  const marks = marksOf(like, locale);
  const plain = plainDigits(text, marks).trim();
  if (plain === '') return { state: 'empty' };

  const [typedWhole = '', fraction = '', ...rest] = plain.split(marks.decimal);
  const whole = typedWhole.replaceAll(marks.group, '');
  const isNumber = rest.length === 0 && /^\d*$/.test(whole) && /^\d*$/.test(fraction);
  if (!isNumber || whole + fraction === '') return { state: 'not_a_number' };
  if (whole !== typedWhole && !isGrouped(whole, typedWhole, marks, locale)) {
    return { state: 'not_a_number' };
  }
  if (fraction.length > like.scale) return { state: 'too_precise' };

  const amount = Number(whole + fraction.padEnd(like.scale, '0'));
  if (!Number.isSafeInteger(amount)) return { state: 'too_large' };
  return { state: 'amount', value: { ...like, amount } };
}

/** The amount as a person would type it: digits and the locale's decimal mark. */
export function typedAmount({ amount, scale }: Balance, locale: string): string {
  const hasCents = amount % 10 ** scale !== 0;
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: hasCents ? scale : 0,
    maximumFractionDigits: scale,
  }).format(`${amount}e-${scale}` as Intl.StringNumericLiteral);
}

interface Marks {
  readonly decimal: string;
  readonly group: string;
  readonly currency: string;
  /** The locale's digits, zero first. */
  readonly digits: readonly string[];
}

function marksOf(like: Balance, locale: string): Marks {
  const format = new Intl.NumberFormat(locale, {
    ...('currency' in like ? { style: 'currency', currency: like.currency } : {}),
    minimumFractionDigits: 1,
    useGrouping: 'always',
  });
  const parts = format.formatToParts(-12345.5);
  const of = (type: Intl.NumberFormatPartTypes) =>
    plainSpaces(parts.find((part) => part.type === type)?.value ?? '');
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    decimal: of('decimal') || '.',
    group: of('group') || ',',
    currency: of('currency'),
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)),
  };
}

function plainDigits(text: string, { currency, digits }: Marks): string {
  const own = plainSpaces(text).replace(currency, '');
  return Array.from(own, (char) => {
    const value = digits.indexOf(char);
    return value === -1 ? char : String(value);
  }).join('');
}

/** Locales print several kinds of space, a keyboard has one. */
const plainSpaces = (text: string) => text.replace(/[\s’]/gu, (mark) => (mark === '’' ? "'" : ' '));

function isGrouped(whole: string, typed: string, { group }: Marks, locale: string): boolean {
  if (whole.length > 15) return false;
  const parts = new Intl.NumberFormat(locale, {
    useGrouping: 'always',
    numberingSystem: 'latn',
  }).formatToParts(Number(whole));
  const printed = parts.map(({ type, value }) => (type === 'group' ? group : value)).join('');
  return printed === typed;
}
