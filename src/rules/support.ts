/**
 * What people write to people, without the secrets that nobody there may read.
 *
 * | secret        | recognised by                                                 | becomes            |
 * | ------------- | ------------------------------------------------------------- | ------------------ |
 * | card, IBAN    | its check digits                                              | `•••• 4242`        |
 * | security code | 3 or 4 digits soon after its name, or next to a card's date   | `CVC: •••`         |
 * | secret key    | what begins as keys of processors, code hosts and sign-ins do | `sk_live_••••`     |
 * | client secret | what follows `_secret_` after an id                           | `pi_1_secret_••••` |
 * | private key   | the line that begins one, up to the line that ends it         | `PRIVATE KEY ••••` |
 * | password      | what follows its name and a colon or an equals sign           | `password: ••••`   |
 * | sign-in       | what stands between a name and the host of an address         | `https://me:••••@` |
 *
 * Codes and passwords are known by name in every language that the library speaks. The last four
 * digits stay: they name a card or an account without giving it away. Other numbers stay as they
 * are: amounts, dates, telephones, numbers of invoices. Source: docs, “Support requests”.
 */
import { DIGIT, maskAccounts } from './accountNumbers.js';

const HIDDEN = '••••';

const CODE_NAME = [
  '(?<![a-z])(?:cv[cvn]2?|csc|security\\s+code|code de sécurité)',
  '(?<![a-z])(?:cryptogramme|código de seguridad|código de segurança)',
  'prüfnummer|prüfziffer|セキュリティコード|보안\\s?코드|安全码|验证码|رمز (?:ال)?أمان|קוד ה?אבטחה',
].join('|');
const PASSWORD_NAME = [
  '(?<![a-z])(?:passwords?|passphrase|passcode|pwd|pin|secret|(?:api|access)[\\s_-]?(?:key|token))',
  '(?<![a-z])(?:mot de passe|contraseña|senha)',
  'passwort|kennwort|パスワード|비밀번호|密码|كلمة (?:ال)?مرور|סיסמה',
].join('|');

const CODE = `${DIGIT}{3,4}(?!${DIGIT}|[.,]${DIGIT})`;
const SECURITY_CODE = new RegExp(`(${CODE_NAME})((?:(?!${DIGIT}).){0,20})${CODE}`, 'gisu');
const CODE_OF_CARD = new RegExp(
  `(${HIDDEN} ${DIGIT}{4}\\D{0,20}\\d\\d?\\s?/\\s?(?:\\d\\d){1,2}[\\s,;]{1,3})${CODE}`,
  'g',
);
const SECRET_KEY =
  /\b([ers]k_(?:org_)?(?:live|test)_|whsec_|gh[opsu]_|github_pat_|glpat-|xox[abprs]-|sk-|AKIA|AIza|eyJ)[\w-]{8,}(?:[.+/]+[\w-]+)*=*/g;
const CLIENT_SECRET = /(\w_secret_)[\w%]{8,}/g;
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g;
const PASSWORD = new RegExp(`(${PASSWORD_NAME})(["']?\\s*[:=：]\\s*)\\S+`, 'giu');
const SIGN_IN = /(\/\/[^\s/:@]*:)[^\s/@]+(?=@)/g;

/** The text with every secret in it masked. */
export function maskSecrets(text: string): string {
  const masked = text
    .replace(PRIVATE_KEY, `PRIVATE KEY ${HIDDEN}`)
    .replace(SECRET_KEY, `$1${HIDDEN}`)
    .replace(CLIENT_SECRET, `$1${HIDDEN}`)
    .replace(SIGN_IN, `$1${HIDDEN}`)
    .replace(PASSWORD, `$1$2${HIDDEN}`);
  return maskAccounts(masked, HIDDEN)
    .replace(CODE_OF_CARD, '$1•••')
    .replace(SECURITY_CODE, '$1$2•••');
}
