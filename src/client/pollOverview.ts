import type { BillingEvent } from './BillingEvent.js';
import { deadline } from './deadline.js';
import { inSight, pause } from './pause.js';
import { retryAfter } from './retryAfter.js';
import type { Open } from './transport.js';
import { versionIn } from './versionIn.js';

const INTERVAL = 60_000;
const PATIENCE = 30_000;

/** What comes last, where it cannot go on. */
export const LAST: BillingEvent = { kind: 'overview', version: null };

/** Whether the same request may be answered otherwise a while later. */
export const isPassing = ({ status }: Response) =>
  status === 408 || status === 429 || (status >= 500 && status !== 501);

/**
 * Looks at the overview once a minute while the page is in sight, for a back end that pushes
 * nothing. More often would cost every reader for a change that is rare; it sends the tag of the
 * last answer, so that a workspace in which nothing happened answers 304. Another version tells all
 * kinds, since it does not say which. A refusal is the end.
 */
export async function pollOverview(
  open: Open,
  tell: (event: BillingEvent) => void,
  signal: AbortSignal,
  firstAfter = INTERVAL,
): Promise<void> {
  let tag = '';
  let version: string | null = null;
  let wait = firstAfter;
  for (;;) {
    await pause(wait, signal);
    await inSight(signal);
    if (signal.aborted) return;
    const { response, text } = await look(open, tag, signal);
    wait = Math.max(INTERVAL, (response && retryAfter(response)) ?? 0);
    if (response === null || response.status === 304 || isPassing(response)) continue;
    if (!response.ok) return tell(LAST);
    const now = versionIn(text);
    tag = response.headers.get('ETag') ?? '';
    if (now === version) continue;
    version = now;
    for (const kind of ['overview', 'wallet', 'subscription']) tell({ kind, version });
  }
}

interface Look {
  /** `null` when none came. */
  readonly response: Response | null;
  readonly text: string;
}

async function look(open: Open, tag: string, outer: AbortSignal): Promise<Look> {
  const { signal, before, end } = deadline(PATIENCE, outer);
  const headers = { Accept: 'application/json', ...(tag !== '' && { 'If-None-Match': tag }) };
  const answered = async () => {
    const response = await open('/overview', headers, signal);
    return { response, text: await response.text() };
  };
  try {
    return await before(answered());
  } catch {
    return { response: null, text: '' };
  } finally {
    end();
  }
}
