/**
 * What people write to people, without the secrets that nobody there may read.
 *
 * | secret        | recognised by                                                  | becomes               |
 * | ------------- | -------------------------------------------------------------- | --------------------- |
 * | card number   | 13 to 19 digits in whole groups, between spaces and dashes too, whose check digit (Luhn) is right | `•••• 4242` |
 * | security code | `CVC`, `CVV` or `security code`, and 3 or 4 digits soon after  | `CVC: •••`            |
 * | secret key    | what begins as keys of processors and code hosts do            | `sk_live_••••`        |
 * | private key   | the line that begins one, up to the line that ends it          | `PRIVATE KEY ••••`    |
 * | password      | the word, a colon or an equals sign, and what follows          | `password: ••••`      |
 *
 * The last four digits stay: they name a card without giving it away. Other numbers stay as they
 * are: amounts, dates, numbers of invoices. Source: docs, “Support requests”.
 */

const HIDDEN = '••••';
const SHORTEST = 13;
const LONGEST = 19;

const DIGITS = /\d(?:[\s\u2010-\u2015-]{0,3}\d){12,}/g;
const SECURITY_CODE = /\b(cv[cv]2?|security\s+code)\b([^\d\n]{0,20})(?<!\d)\d{3,4}(?!\d)/gi;
const SECRET_KEY =
  /\b([rs]k_(?:live|test)_|whsec_|gh[opsu]_|github_pat_|xox[abprs]-|AKIA)[\w-]{8,}/g;
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g;
const PASSWORD = /\b(passwords?|passphrase|passcode|pwd)(\s*[:=]\s*)\S+/gi;

/** The text with every secret in it masked. */
export function maskSecrets(text: string): string {
  return text
    .replace(PRIVATE_KEY, `PRIVATE KEY ${HIDDEN}`)
    .replace(SECRET_KEY, `$1${HIDDEN}`)
    .replace(PASSWORD, `$1$2${HIDDEN}`)
    .replace(DIGITS, maskCards)
    .replace(SECURITY_CODE, '$1$2•••');
}

/** The first card number of a run of digits, and then of what follows it. */
function maskCards(run: string): string {
  const groups = [...run.matchAll(/\d+/g)];
  for (const [place, first] of groups.entries()) {
    const card = longestCard(groups.slice(place));
    if (card === null) continue;
    const [before, after] = [run.slice(0, first.index), run.slice(card.end)];
    return `${before}${HIDDEN} ${card.digits.slice(-4)}${maskCards(after)}`;
  }
  return run;
}

/** The longest card number that begins with the first group, with the place where it ends. */
function longestCard(groups: readonly RegExpExecArray[]) {
  let found: { readonly digits: string; readonly end: number } | null = null;
  let digits = '';
  for (const { 0: group, index } of groups) {
    digits += group;
    if (digits.length > LONGEST) break;
    if (digits.length >= SHORTEST && passesLuhn(digits))
      found = { digits, end: index + group.length };
  }
  return found;
}

/** From the right, every second digit counts twice. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
