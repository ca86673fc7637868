/**
 * Numbers, money and dates in a locale and a zone, through `Intl` and nothing else.
 *
 * Printing is exact: an amount reaches `Intl` as a decimal string, never as a float. The same
 * locale and zone give the same text on a server and in a browser.
 */
import type { Balance, Credits, Instant, Money } from '../rules/index.js';

export interface Format {
  readonly locale: string;
  readonly timeZone: string;
  /** With every decimal that the amount carries: `$12.480`. `signed` shows a plus as well. */
  readonly money: (value: Money, signed?: boolean) => string;
  /** Without decimals where there are none to show: `$29`, `$29.50`. */
  readonly price: (value: Money) => string;
  /** A number of credits, without their name. */
  readonly credits: (value: Credits, signed?: boolean) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** Decimal units, one decimal at the most: `3.2 GB`. */
  readonly bytes: (value: number) => string;
  readonly date: (at: Instant) => string;
  /** Day and month, the year only when it is not that of `now`. */
  readonly day: (at: Instant, now: Instant) => string;
  readonly time: (at: Instant) => string;
  /** The month in which a card ends: `04/2030`. */
  readonly expiry: (year: number, month: number) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** Formats for one locale and zone; `Intl` objects are made once and kept. */
export function createFormat(locale: string, timeZone: string): Format {
  const kept = new Map<string, Intl.NumberFormat>();
  const numbers = (options: Intl.NumberFormatOptions) => {
    const name = JSON.stringify(options);
    const format = kept.get(name) ?? new Intl.NumberFormat(locale, options);
    kept.set(name, format);
    return format;
  };
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const long = dates({ dateStyle: 'long' });
  const short = dates({ day: 'numeric', month: 'long' });
  const clock = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  const cardEnd = new Intl.DateTimeFormat(locale, {
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const plural = new Intl.PluralRules(locale);

  const decimals = (scale: number) => ({
    minimumFractionDigits: scale,
    maximumFractionDigits: scale,
  });
  const sign = (signed: boolean) => (signed ? ({ signDisplay: 'exceptZero' } as const) : {});
  const currency = ({ currency: code }: Money) => ({ style: 'currency', currency: code }) as const;

  return {
    locale,
    timeZone,
    money: (value, signed = false) =>
      exact(numbers({ ...currency(value), ...decimals(value.scale), ...sign(signed) }), value),
    price: (value) => {
      const whole = value.amount % 10 ** value.scale === 0;
      return exact(numbers({ ...currency(value), ...decimals(whole ? 0 : value.scale) }), value);
    },
    credits: (value, signed = false) =>
      exact(numbers({ ...decimals(value.scale), ...sign(signed) }), value),
    number: (value) => numbers({}).format(value),
    percent: (value) => numbers({ style: 'percent' }).format(value / 100),
    bytes: (value) => {
      const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(value || 1) / 3)));
      const unit = UNITS[step] ?? 'byte';
      return numbers({ style: 'unit', unit, maximumFractionDigits: 1 }).format(
        value / 1000 ** step,
      );
    },
    date: (at) => long.format(Date.parse(at)),
    day: (at, now) => {
      const isSameYear = year.format(Date.parse(at)) === year.format(Date.parse(now));
      return (isSameYear ? short : long).format(Date.parse(at));
    },
    time: (at) => clock.format(Date.parse(at)),
    expiry: (ofYear, month) => cardEnd.format(Date.UTC(ofYear, month - 1)),
    plural: (count) => plural.select(count),
  };
}

function exact(format: Intl.NumberFormat, { amount, scale }: Balance): string {
  return format.format(`${amount}e-${scale}` as Intl.StringNumericLiteral);
}
