/**
 * What changes in a workspace, as `text/event-stream`, for as long as somebody reads it.
 *
 * | field | holds                                                                       |
 * | ----- | --------------------------------------------------------------------------- |
 * | event | `overview`, `wallet` or `subscription`                                      |
 * | id    | for `Last-Event-ID`: a reader who returns gets what it missed, nothing twice |
 * | data  | `{ workspaceId, version }`: nothing secret, and the same for every role     |
 *
 * A comment opens the stream, so that its head is sent, and another follows every 25 seconds, so
 * that no proxy takes it for dead. Before anything is sent, who asks is looked at again: the stream
 * of a member who has gone ends there. An event is asked of the back end when it is read. A reader who
 * leaves ends the watch, and so does one who takes nothing from one comment to the next: a connection
 * that is lost is not always told.
 */
import { SECOND } from '../rules/index.js';
import type { Answer, BackendEvent } from './Backend.js';
import type { Call, Connection } from './route.js';

const HEARTBEAT = 25 * SECOND;
const COMMENT = ':\n\n';

type Body = ReadableStream<Uint8Array>;
type Controller = ReadableStreamDefaultController<Uint8Array>;

/** The stream for a caller, or `null` over a back end that watches nothing. */
export function eventsOf({ backend, caller, connection }: Call): Body | null {
  const over = new AbortController();
  const events = backend.watch?.(caller, lastIdIn(connection.request), over.signal);
  if (events === undefined) return null;
  const frameOf = ({ kind, id, version }: BackendEvent) => {
    const { workspaceId } = caller;
    return `event: ${kind}\nid: ${id}\ndata: ${JSON.stringify({ workspaceId, version })}\n\n`;
  };
  return streamOf(framesOf(events, frameOf), over, connection);
}

/** `no-transform` and the header of nginx: a proxy that collects a body would hold events back. */
export const eventsAnswer = (body: Body): Answer => ({
  status: 200,
  headers: {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'private, no-store, no-transform',
    'X-Accel-Buffering': 'no',
  },
  body,
});

function lastIdIn({ headers }: Request): string | null {
  const given = headers.get('Last-Event-ID') ?? '';
  return /^[\x21-\x7e]{1,255}$/.test(given) ? given : null;
}

async function* framesOf(
  events: AsyncIterable<BackendEvent>,
  frameOf: (event: BackendEvent) => string,
): AsyncGenerator<string, null> {
  for await (const event of events) yield frameOf(event);
  return null;
}

function streamOf(frames: AsyncGenerator<string, null>, over: AbortController, to: Connection) {
  const encoder = new TextEncoder();

  const leave = () => {
    over.abort();
    frames.return(null).catch(to.report);
  };
  const end = (controller: Controller) => {
    if (over.signal.aborted) return;
    leave();
    controller.close();
  };
  async function send(controller: Controller, next: () => Promise<string | null>) {
    try {
      const text = await next();
      if (text === null) return end(controller);
      await to.admitAgain();
      if (!over.signal.aborted) controller.enqueue(encoder.encode(text));
    } catch (error) {
      to.report(error);
      end(controller);
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(COMMENT));
        const beat = setInterval(() => {
          if (controller.desiredSize === 0) void send(controller, async () => COMMENT);
          else end(controller); // what came a heartbeat ago is still unread
        }, HEARTBEAT);
        beat.unref?.(); // a stream alone keeps no process alive
        over.signal.addEventListener('abort', () => clearInterval(beat));
        const { signal } = to.request;
        signal.addEventListener('abort', () => end(controller), { signal: over.signal });
        if (signal.aborted) end(controller);
      },
      pull: (controller) => send(controller, async () => (await frames.next()).value),
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
}
