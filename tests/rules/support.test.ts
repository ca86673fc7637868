import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../src/rules/support.js';

const KEY = '-----BEGIN RSA PRIVATE KEY-----';
const END = '-----END RSA PRIVATE KEY-----';

/** What the page masks, and what the server makes of that. */
function twice(text: string) {
  const masked = maskSecrets(text);
  return [masked, maskSecrets(masked)];
}

describe('maskSecrets', () => {
  it.each([
    ['sixteen digits', 'Card 4242424242424242.', 'Card •••• 4242.'],
    ['groups of four', 'Card 4242 4242 4242 4242 was charged', 'Card •••• 4242 was charged'],
    ['dashes', '5555-5555-5555-4444', '•••• 4444'],
    ['dashes of a text processor', '5555–5555 – 5555—4444', '•••• 4444'],
    ['fixed spaces', '4242\u00a04242\u00a04242\u00a04242', '•••• 4242'],
    ['fifteen digits', '3782 822463 10005', '•••• 0005'],
    ['twelve and four', '424242424242 4242', '•••• 4242'],
    ['pairs', '42 42 42 42 42 42 42 42', '•••• 4242'],
    ['one by one', '4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2', '•••• 4242'],
    ['thirteen digits', '4222222222222', '•••• 2222'],
    ['nineteen digits', '6304 0000 0000 0000 000', '•••• 0000'],
    ['two in a row', '4242424242424242 5555555555554444', '•••• 4242 •••• 4444'],
    ['its date behind it', '4242 4242 4242 4242 12 30', '•••• 4242 12 30'],
    ['a number before it', '17 4242 4242 4242 4242', '17 •••• 4242'],
    ['Arabic digits', '٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢', '•••• ٤٢٤٢'],
    ['Persian digits', '۴۲۴۲۴۲۴۲۴۲۴۲۴۲۴۲', '•••• ۴۲۴۲'],
    ['full-width digits and dashes', '４２４２－４２４２－４２４２－４２４２', '•••• ４２４２'],
    ['marks that nobody sees', '\u200f4242\u200b4242\u200b4242\u200b4242', '\u200f•••• 4242'],
    ['minus signs', '5555−5555−5555−4444', '•••• 4444'],
    ['dots', '4242.4242.4242.4242', '•••• 4242'],
    [
      'an address',
      'https://x.test/?card=4242424242424242&a=1',
      'https://x.test/?card=•••• 4242&a=1',
    ],
    [
      'its escaped spaces',
      'https://x.test/?n=4242%204242%204242%204242',
      'https://x.test/?n=•••• 4242',
    ],
    ['its pluses', 'https://x.test/?n=4242+4242+4242+4242', 'https://x.test/?n=•••• 4242'],
  ])('hides a card number: %s', (_, text, masked) => {
    expect(twice(text)).toEqual([masked, masked]);
  });

  it.each([
    ['in groups', 'IBAN: DE89 3704 0044 0532 0130 00, please', 'IBAN: •••• 3000, please'],
    ['in one piece', 'GB29NWBK60161331926819', '•••• 6819'],
    ['in small letters', 'gb29 nwbk 6016 1331 9268 19 is it', '•••• 6819 is it'],
    ['the shortest', 'NO93 8601 1117 947', '•••• 7947'],
    [
      'two, and a bank between',
      'FR1420041010050500013M02606 BIC AGRIFRPP NL91ABNA0417164300',
      '•••• 2606 BIC AGRIFRPP •••• 4300',
    ],
  ])('hides an account number: %s', (_, text, masked) => {
    expect(twice(text)).toEqual([masked, masked]);
  });

  it.each([
    ['its check digits are wrong', 'DE88 3704 0044 0532 0130 00'],
    ['it begins with no country', 'AB12 1234567890123007'],
  ])('leaves what is no account number: %s', (_, text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  // each holds 13 to 19 digits that would pass Luhn's formula
  it.each([
    ['an instant in milliseconds', '1732530000007'],
    ['zeros', '0000000000000000'],
    ['a UUID', '123e4567-e89b-12d3-a456-426614174007'],
    ['amounts', '4242.42 4242.42 4242.42'],
    ['amounts with commas', '4,242,424,242,424,242'],
    ['an invoice and its date', 'INV-2028-000008 2028-09-21'],
    ['another, without dashes', '20210808-9999 2021-08-08'],
    ['a code in uneven groups', '424-242424-24242-42'],
    ['a code in four, six, four', '4242-424242-4242'],
    ['a telephone', '+49 (0)30 42424 / +49 (0)30 42424'],
  ])('leaves what is no card number: %s', (_, text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it.each([
    ['a wrong check digit', '4242 4242 4242 4241'],
    ['twelve digits', '424242424242'],
    ['twenty digits without a gap', '42424242424242424242'],
    ['an invoice and an amount', 'Invoice MF-0042 of 2026-01-15 over $1,134.19'],
    ['an id', 'txn_000042, in_0007, co_0012'],
    ['words about codes', 'The security code was not asked for.'],
    ['a password without one', 'I forgot my password'],
    ['an invoice behind a code', 'The security code was refused for invoice 1234'],
    ['an amount behind a card', 'Card •••• 4242, 12/30, 120.00 twice'],
    ['a word that ends as a code is called', 'Model MCSC 1234'],
    ['what a token costs', 'Per token: $0.05'],
    ['ids of a processor', 'pi_3MtwBwLkdIwHu7ix28a3tqPa, cs_live_a1B2c3d4e5f6'],
    ['an address with a port', 'https://app.test:8080/@me'],
    ['a publishable key', 'pk_live_51H8abcdefghijkl'],
  ])('leaves %s', (_, text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it.each([
    ['CVC: 123', 'CVC: •••'],
    ['cvv2 is 1234', 'cvv2 is •••'],
    ['my security code 987, please', 'my security code •••, please'],
    ['CVC 4242 4242 4242 4242', 'CVC •••• •••'],
    ['cvc:\n123', 'cvc:\n•••'],
    ['CVC ١٢٣', 'CVC •••'],
    ['CSC：１２３', 'CSC：•••'],
    ['4242 4242 4242 4242 12/30 123', '•••• 4242 12/30 •••'],
    ['4242424242424242, 1/2030, 1234', '•••• 4242, 1/2030, •••'],
    ['Kartenprüfnummer 123', 'Kartenprüfnummer •••'],
    ['code de sécurité : 123', 'code de sécurité : •••'],
    ['Código de seguridad 123', 'Código de seguridad •••'],
    ['código de segurança: 123', 'código de segurança: •••'],
    ['カードのセキュリティコードは123', 'カードのセキュリティコードは•••'],
    ['보안 코드 123', '보안 코드 •••'],
    ['安全码：123', '安全码：•••'],
    ['رمز الأمان ١٢٣', 'رمز الأمان •••'],
    ['קוד אבטחה 123', 'קוד אבטחה •••'],
  ])('hides a security code: %s', (text, masked) => {
    expect(twice(text)).toEqual([masked, masked]);
  });

  it.each([
    ['sk_live_51H8abcdefghijkl', 'sk_live_••••'],
    ['rk_test_51H8abcdefghijkl.', 'rk_test_••••.'],
    ['(whsec_5WbX5kEWLlfzsGNj)', '(whsec_••••)'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'ghp_••••'],
    ['AKIAIOSFODNN7EXAMPLE', 'AKIA••••'],
    [`${KEY}\nMIIEow\n${END} thanks`, 'PRIVATE KEY •••• thanks'],
    [`${KEY}\nMIIEow, cut off`, 'PRIVATE KEY ••••'],
    ['password: hunter2, again', 'password: •••• again'],
    ['PWD=hunter2', 'PWD=••••'],
    ['{"password":"hunter2"}', '{"password":••••'],
    ['api_key = 0c5e6b71', 'api_key = ••••'],
    ['PIN: 4711', 'PIN: ••••'],
    ['Kundenkennwort: hunter2', 'Kundenkennwort: ••••'],
    ['mot de passe : hunter2', 'mot de passe : ••••'],
    ['contraseña: hunter2', 'contraseña: ••••'],
    ['senha: hunter2', 'senha: ••••'],
    ['パスワード：hunter2', 'パスワード：••••'],
    ['비밀번호: hunter2', '비밀번호: ••••'],
    ['密码：hunter2', '密码：••••'],
    ['كلمة المرور: hunter2', 'كلمة المرور: ••••'],
    ['סיסמה: hunter2', 'סיסמה: ••••'],
    ['sk_org_live_51H8abcdefghijkl', 'sk_org_live_••••'],
    ['whsec_5WbX5kEWLlfzsGNj+/ab=', 'whsec_••••'],
    ['pi_3MtwBw_secret_YrKJUKribcBj.', 'pi_3MtwBw_secret_••••.'],
    ['cs_test_a1_secret_fid%2FwbEhqY', 'cs_test_a1_secret_••••'],
    ['Bearer eyJhbGciOiJI.eyJzdWIi.abc-de', 'Bearer eyJ••••'],
    ['postgres://me:hunter2@db.test/x', 'postgres://me:••••@db.test/x'],
  ])('hides a key: %s', (text, masked) => {
    expect(twice(text)).toEqual([masked, masked]);
  });

  it('is done in time with a text that is all digits or groups', () => {
    const digits = '4 1 '.repeat(1_250);
    expect(maskSecrets(digits)).toHaveLength(5_000);
    const words = 'DE89 and '.repeat(600);
    expect(maskSecrets(words)).toBe(words);
  });
});
