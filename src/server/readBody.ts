import { isJson, notJson } from './crossSite.js';
import { badRequest } from './problem.js';

/** Bytes. */
const LIMIT = 64 * 1024;

/** The body's text, empty where there is none; reading stops where it is too long. */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > LIMIT) throw tooLong();
  const text = await textOf(request);
  if (text !== '' && !isJson(request.headers)) throw notJson();
  return text;
}

/** The text as a form; none stands for an empty one. */
export function parseBody(text: string): object {
  const body: unknown = text === '' ? {} : parsed(text);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw badRequest('The body is not an object.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is not JSON.');
  }
}

async function textOf(request: Request): Promise<string> {
  // Firefox does not show the stream of a request
  const reader = request.body?.getReader();
  if (reader === undefined) return request.text();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LIMIT) {
      await reader.cancel();
      throw tooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}

const tooLong = () => badRequest(`The body is longer than ${LIMIT} bytes.`, 413);
