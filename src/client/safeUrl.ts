/**
 * Addresses from a back end, before anybody follows them.
 *
 * Kept: absolute `https:` (or `http:` on this machine), without credentials, whose host with its
 * port is on the list. Everything else is refused, also what a browser would repair: leading
 * spaces, control characters, back slashes, a missing `//`.
 */

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/** The address if it may be followed, else `null`. `allowedHosts` are names with their port, e.g. `billing.example.com`, `127.0.0.1:4010`. */
export function safeUrl(address: string, allowedHosts: readonly string[]): URL | null {
  if (!/^https?:\/\/[a-z0-9[]/i.test(address) || /[\s\\\p{C}]/u.test(address)) return null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'http:' && !LOOPBACK.test(url.host)) return null;
  const written = address.slice(address.indexOf('//') + 2).split(/[/?#]/, 1)[0];
  // neither with a name in front, nor in another script than it is asked for
  const isPlain = written?.toLowerCase() === url.host || written?.replace(/:\d+$/, '') === url.host;
  return isPlain && allowedHosts.includes(url.host) ? url : null;
}
