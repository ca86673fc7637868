/**
 * Listens until it is given up, whatever happens to the connection.
 *
 * | the back end answers               | what follows                                                |
 * | ---------------------------------- | ----------------------------------------------------------- |
 * | a stream                           | its events; when it ends, another from the last one on      |
 * | nothing, 408, 429 or 5xx           | another try, later each time, not before it says            |
 * | 401                                | `overview` a last time, and the end                         |
 * | another refusal, or no stream      | a look at the overview every minute, see `pollOverview`     |
 *
 * A try waits one second, then twice as long each time up to 30, less up to a half by chance, so that
 * a thousand pages do not come back at once; an event sets it back to the beginning. A minute without
 * a byte is a connection that is lost, since a comment comes every 25 seconds. A page that has been
 * out of sight for a minute lets the connection go and resumes when it is seen again.
 */
import type { BillingEvent } from './BillingEvent.js';
import { createEventParser, type Frame } from './createEventParser.js';
import { deadline } from './deadline.js';
import { inSight, isHidden, pause } from './pause.js';
import { isPassing, LAST, pollOverview } from './pollOverview.js';
import { retryAfter } from './retryAfter.js';
import type { Open } from './transport.js';
import { versionIn } from './versionIn.js';

const SILENCE = 60_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

type Tell = (event: BillingEvent) => void;

export async function followEvents(open: Open, tell: Tell, signal: AbortSignal): Promise<void> {
  let lastId = '';
  let hasHeard = false;
  let failures = 0;

  function hear({ event: kind, id, data }: Frame): void {
    lastId = id;
    const version = versionIn(data);
    if (kind === '' || version === null) return;
    hasHeard = true;
    failures = 0;
    tell({ kind, version });
  }

  for (;;) {
    await inSight(signal);
    if (signal.aborted) return;
    const refusal = await connection(open, lastId, hear, signal);
    if (refusal?.status === 401) return tell(LAST);
    if (refusal !== null && !isPassing(refusal))
      return pollOverview(open, tell, signal, hasHeard ? 0 : undefined);
    const told = (refusal && retryAfter(refusal)) ?? 0;
    await pause(Math.max(told, waitAfter(failures)), signal);
    failures += 1;
  }
}

const waitAfter = (failures: number) =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures) * (1 - Math.random() / 2);

/** One connection, to its end: what it was refused with, or `null` where it was lost. */
async function connection(
  open: Open,
  lastId: string,
  hear: (frame: Frame) => void,
  outer: AbortSignal,
): Promise<Response | null> {
  const { signal, before, putOff, end } = deadline(SILENCE, outer);
  try {
    const response = await before(open('/events', headersOf(lastId), signal));
    const reader = isStream(response) ? response.body?.getReader() : undefined;
    if (reader === undefined) return response;
    signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
    const parse = createEventParser(hear, lastId);
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return null;
      if (!isHidden()) putOff();
      parse(decoder.decode(value, { stream: true }));
    }
  } catch {
    return null;
  } finally {
    end();
  }
}

const isStream = ({ ok, headers }: Response) =>
  ok && /^text\/event-stream\b/i.test(headers.get('Content-Type') ?? '');

/** An id that no header can carry is forgotten: everything may be new then. */
function headersOf(lastId: string): Record<string, string> {
  const accept = { Accept: 'text/event-stream' };
  return /^[\x21-\x7e]+$/.test(lastId) ? { ...accept, 'Last-Event-ID': lastId } : accept;
}
