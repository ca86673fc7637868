/** The stream of events, where the server has one: what changed, and never what it is now. */
import { createEventParser, type Frame } from '../../client/createEventParser.js';
import { Absent } from '../absent.js';
import { demand, quoted } from '../demand.js';
import { parsed, problemIn } from './exchange.js';
import type { HttpCheck, HttpStage } from './HttpCheck.js';

const KINDS = ['overview', 'wallet', 'subscription'];

/** Milliseconds: less than a runner gives a test. */
const PATIENCE = 3_000;

/** The first events of each kind, as far as they come in time. */
async function firstFrames(body: ReadableStream<Uint8Array>): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  const parse = createEventParser((frame) => frames.push(frame), '');
  const reader = body.getReader();
  const late = setTimeout(() => void reader.cancel(), PATIENCE);
  const decoder = new TextDecoder();
  while (!KINDS.every((kind) => frames.some(({ event }) => event === kind))) {
    const { done, value } = await reader.read();
    if (done) break;
    parse(decoder.decode(value, { stream: true }));
  }
  clearTimeout(late);
  await reader.cancel();
  return frames;
}

async function tellsWhatChanged({ manager, open }: HttpStage) {
  const response = await open('/events', { Accept: 'text/event-stream' });
  if (response.status === 404) {
    problemIn(await manager('GET', '/events'), 404, 'not_found');
    throw new Absent('The server pushes nothing.');
  }
  const [type, cache] = ['Content-Type', 'Cache-Control'].map((it) => response.headers.get(it));
  demand(
    response.body !== null && /^text\/event-stream\b/.test(type ?? ''),
    `GET /events was answered with ${response.status} as ${quoted(type)}, so no page can listen. Send text/event-stream, or 404 where nothing is pushed.`,
  );
  demand(
    /\bno-store\b/.test(cache ?? ''),
    `GET /events has the Cache-Control ${quoted(cache)}, so a proxy may collect it. Send private, no-store, no-transform.`,
  );
  const frames = await firstFrames(response.body);
  const missing = KINDS.filter((kind) => frames.every(({ event }) => event !== kind));
  demand(
    missing.length === 0,
    `GET /events did not tell ${missing.join(', ')} at first, so a page that comes back shows what is old. Tell each kind once to who brings no Last-Event-ID.`,
  );
  frames.forEach(demandBare);
}

/** An event is the same for every role, so it may hold nothing that one of them may not see. */
function demandBare({ event, id, data }: Frame) {
  const names = Object.keys(parsed('GET /events', data)).toSorted();
  demand(
    id !== '' && names.join() === 'version,workspaceId',
    `GET /events told ${event} with the id ${quoted(id)} and ${names.join(', ')}, and a member may not see all that a manager does. Send an id, and workspaceId and version alone.`,
  );
}

export const stream: readonly HttpCheck[] = [
  { name: 'tells each kind at first, without what it is now', play: tellsWhatChanged },
];
