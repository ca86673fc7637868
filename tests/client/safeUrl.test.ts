import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/client/safeUrl.js';

const HOSTS = ['billing.stripe.com', 'checkout.stripe.com', '127.0.0.1:4010', 'localhost:4010'];
const LOOKALIKE = 'https://billing.str\u0456pe.com/session'; // a Cyrillic i

describe('safeUrl', () => {
  it.each([
    'https://billing.stripe.com',
    'https://billing.stripe.com/p/session/test_1?return=%2Fbilling#top',
    'https://billing.stripe.com:443/p',
    'HTTPS://billing.stripe.com/p',
    'https://Billing.Stripe.com/p',
    'https://checkout.stripe.com/c/pay/cs_1?emoji=☂',
    'http://127.0.0.1:4010/checkout/co_1',
    'http://localhost:4010/portal',
    'https://localhost:4010/portal',
  ])('follows %s', (address) => {
    expect(safeUrl(address, HOSTS)?.href).toBe(new URL(address).href);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in odd case', 'JaVaScRiPt:alert(1)'],
    ['a script with a tab inside', 'java\tscript:alert(1)'],
    ['a script with a newline inside', 'java\nscript:alert(1)'],
    ['a script behind a space', ' javascript:alert(1)'],
    ['a script behind a control character', '\u0001javascript:alert(1)'],
    ['a script that looks like a comment', 'javascript://billing.stripe.com/%0aalert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['another script', 'vbscript:msgbox(1)'],
    ['a blob', 'blob:https://billing.stripe.com/0b1c'],
    ['a file', 'file:///etc/passwd'],
    ['a file of the host', 'file://billing.stripe.com/etc/passwd'],
    ['another protocol', 'ftp://billing.stripe.com/'],
    ['no protocol', '//evil.test'],
    ['no protocol, a listed host', '//billing.stripe.com/'],
    ['a back slash', '/\\evil.test'],
    ['back slashes', 'https:\\\\billing.stripe.com'],
    ['a back slash behind the host', 'https://billing.stripe.com\\@evil.test'],
    ['a path', '/billing'],
    ['a word', 'billing'],
    ['nothing', ''],
    ['no slashes', 'https:evil.test'],
    ['no slashes, a listed host', 'https:billing.stripe.com'],
    ['one slash', 'https:/billing.stripe.com'],
    ['three slashes', 'https:///billing.stripe.com'],
    ['a name in front', 'https://billing.stripe.com@evil.test'],
    ['a name and a password', 'https://me:secret@billing.stripe.com/'],
    ['an empty name', 'https://@billing.stripe.com/'],
    ['a longer host', 'https://billing.stripe.com.evil.test'],
    ['a host that ends alike', 'https://evilbilling.stripe.com'],
    ['a parent of the host', 'https://stripe.com'],
    ['a dot behind the host', 'https://billing.stripe.com./'],
    ['no encryption', 'http://billing.stripe.com'],
    ['another port', 'https://billing.stripe.com:8443'],
    ['a leading space', ' https://billing.stripe.com'],
    ['a trailing newline', 'https://billing.stripe.com\n'],
    ['a newline inside', 'https://billing.str\nipe.com'],
    ['a tab inside', 'https://billing\t.stripe.com'],
    ['a control character', '\u0000https://billing.stripe.com'],
    ['an invisible character', 'https://billing.stripe\u200b.com'],
    ['a mark that turns the text', 'https://billing.stripe.com/\u202egpj'],
    ['full-width dots', 'https://billing\uff0estripe\uff0ecom'],
    ['ideographic dots', 'https://billing\u3002stripe\u3002com'],
    ['a look-alike', LOOKALIKE],
    ['an escaped host', 'https://billing%2estripe.com'],
    ['this machine, another port', 'http://127.0.0.1:4011/'],
    ['this machine, no port', 'http://127.0.0.1/'],
    ['this machine, written short', 'http://127.1:4010/'],
    ['this machine, written as a number', 'http://2130706433:4010/'],
    ['this machine, a longer name', 'http://localhost.evil.test:4010/'],
    ['this machine in IPv6', 'http://[::1]:4010/'],
  ])('refuses %s: %j', (_, address) => {
    expect(safeUrl(address, HOSTS)).toBeNull();
  });

  it('refuses a listed host of the net without encryption', () => {
    expect(safeUrl('http://10.0.0.1:4010/', ['10.0.0.1:4010'])).toBeNull();
    expect(safeUrl('http://127.0.0.1.evil.test/', ['127.0.0.1.evil.test'])).toBeNull();
  });

  it('follows this machine in IPv6 where it is listed', () => {
    expect(safeUrl('http://[::1]:4010/', ['[::1]:4010'])?.host).toBe('[::1]:4010');
  });

  it('follows nothing where no host is listed', () => {
    expect(safeUrl('https://billing.stripe.com', [])).toBeNull();
  });
});
