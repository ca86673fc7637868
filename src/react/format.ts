/**
 * Numbers, money and dates in a locale and a zone, through `Intl` and nothing else.
 *
 * Printing is exact: an amount reaches `Intl` as a decimal string, never as a float; below zero it
 * has a minus, where `Intl` has a hyphen in most locales. The same locale and zone give the same
 * text on a server and in a browser. What few widgets print is a function beside the format, so
 * that the others do not ship it.
 */
import type { Balance, Credits, Instant, Money } from '../rules/index.js';

export interface Format {
  readonly locale: string;
  readonly timeZone: string;
  /** Made once for the same options, and kept. */
  readonly numbers: (options: Intl.NumberFormatOptions) => Intl.NumberFormat;
  /** Without decimals where there are none to show: `$29`, `$29.50`. */
  readonly price: (value: Money) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly date: (at: Instant) => string;
  readonly time: (at: Instant) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

/** Formats for one locale and zone. */
export function createFormat(locale: string, timeZone: string): Format {
  const kept = new Map<string, Intl.NumberFormat>();
  const numbers = (options: Intl.NumberFormatOptions) => {
    const name = JSON.stringify(options);
    const format = kept.get(name) ?? new Intl.NumberFormat(locale, options);
    kept.set(name, format);
    return format;
  };
  const long = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' });
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const plural = new Intl.PluralRules(locale);
  return {
    locale,
    timeZone,
    numbers,
    price: (value) => {
      const isWhole = value.amount % 10 ** value.scale === 0;
      return exact(numbers({ ...currency(value), ...decimals(isWhole ? 0 : value.scale) }), value);
    },
    number: (value) => numbers({}).format(value),
    percent: (value) => numbers({ style: 'percent' }).format(value / 100),
    date: (at) => long.format(Date.parse(at)),
    time: (at) => clock.format(Date.parse(at)),
    plural: (count) => plural.select(count),
  };
}

/** Money with every decimal that it carries: `$12.480`. `signed` shows a plus as well. */
export function moneyText({ numbers }: Format, value: Money, signed: boolean): string {
  return exact(numbers({ ...currency(value), ...decimals(value.scale), ...sign(signed) }), value);
}

/** A number of credits, without their name. */
export function creditsText({ numbers }: Format, value: Credits, signed: boolean): string {
  return exact(numbers({ ...decimals(value.scale), ...sign(signed) }), value);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** Decimal units, one decimal at the most: `3.2 GB`. */
export function bytesText({ numbers }: Format, value: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(value || 1) / 3));
  const unit = UNITS[step] ?? 'byte';
  return numbers({ style: 'unit', unit, maximumFractionDigits: 1 }).format(value / 1000 ** step);
}

/** The month in which a card ends: `04/2030`. */
export function expiryText({ locale }: Format, year: number, month: number): string {
  return new Intl.DateTimeFormat(locale, {
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1));
}

/** The time of day alone, for what stands under its date: `5:30 PM`. */
export function clockOf({ locale, timeZone }: Format): (at: Instant) => string {
  const clock = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' });
  return (at) => clock.format(Date.parse(at));
}

const decimals = (scale: number) => ({
  minimumFractionDigits: scale,
  maximumFractionDigits: scale,
});
const sign = (signed: boolean) => (signed ? ({ signDisplay: 'exceptZero' } as const) : {});
const currency = ({ currency: code }: Money) => ({ style: 'currency', currency: code }) as const;

function exact(format: Intl.NumberFormat, { amount, scale }: Balance): string {
  return format.format(`${amount}e-${scale}` as Intl.StringNumericLiteral).replace('-', '\u2212');
}
