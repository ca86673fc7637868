/** Time passes: seconds to months, and to the very end of a period. */
import type { Span } from '../../../mocks/index.js';
import type { Deed, Row } from './Deed.js';

type Spans = readonly [Span, ...Span[]];

const SHORT: Spans = [
  { seconds: 1 },
  { seconds: 40 },
  { minutes: 2 },
  { minutes: 11 },
  { hours: 1 },
];

const LONG: Spans = [
  { hours: 23 },
  { days: 1 },
  { days: 3 },
  { days: 8 },
  { days: 15 },
  { days: 31 },
  { days: 70 },
];

export const CLOCK = {
  wait: [5, wait(SHORT)],
  waitLong: [3, wait(LONG)],
  waitForTheEnd: [2, waitForTheEnd],
} as const satisfies Record<string, Row>;

function wait(spans: Spans): Deed {
  return async ({ mock, story }, told, choose) => {
    const span = choose(spans);
    story.push(`The clock: ${JSON.stringify(span)}`);
    told.isLong = true;
    await mock.advance(span);
  };
}

async function waitForTheEnd(...[{ mock, story, sight }, told]: Parameters<Deed>) {
  const { subscription } = sight.overview;
  const until = subscription?.trialEnd ?? subscription?.currentPeriodEnd;
  if (until === undefined || until < mock.now) return;
  story.push(`The clock: until ${until}`);
  told.isLong = true;
  await mock.advance({ until });
}
