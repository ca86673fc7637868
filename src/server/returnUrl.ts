import { pipe, regex, string, maxLength } from 'valibot';

/** A path on the host's own origin: nothing that a browser would read as another host. */
export const returnPath = pipe(
  string(),
  maxLength(2_000),
  regex(/^\/(?!\/)[^\s\\\p{C}]*$/u, 'Must be a path that starts with one slash.'),
);

/** Where a person comes back to: the path on this origin, the front page without one. */
export function returnUrl(origin: string, path = '/'): string {
  return new URL(path, origin).href;
}
