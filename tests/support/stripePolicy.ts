import { readFileSync } from 'node:fs';

const guide = readFileSync(new URL('../../stories/guides/Stripe.mdx', import.meta.url), 'utf8');
const [, block] = /^```\n(script-src [^`]+)```$/m.exec(guide) ?? [];

/** What the guide says that Stripe needs beside a host's own sources: sources by directive. */
export const stripePolicy: ReadonlyMap<string, string> = new Map(
  (block ?? '')
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [directive = '', ...sources] = line.split(/\s+/);
      return [directive, sources.join(' ')];
    }),
);

/** How a page with trusted types lets Stripe's loader in, as the guide says. */
export const [, stripeTrust = ''] = /^```js\n(trustedTypes[^`]+)```$/m.exec(guide) ?? [];
