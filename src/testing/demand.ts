/** Throws the sentence where something does not hold: what happened, why it matters, what to do. */
export function demand(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

/** Demands the same of each, and throws every sentence that came of it. */
export async function demandEach<T>(
  each: readonly T[],
  play: (one: T) => Promise<void>,
): Promise<void> {
  const sentences: string[] = [];
  for (const one of each) {
    await play(one).catch((error: unknown) => {
      sentences.push(isError(error) ? error.message : quoted(error));
    });
  }
  demand(sentences.length === 0, sentences.join('\n'));
}

/** A value as a sentence quotes it. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (isError(value)) return `${value.name} ("${cut(value.message)}")`;
  if (Object.prototype.toString.call(value) === '[object Date]') return 'a Date';
  return typeof value === 'function' ? 'a function' : cut(JSON.stringify(value, printable));
}

/** By its looks, since a runner may give a file its own `Error`. */
export function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'message' in value && 'name' in value;
}

/** JSON has no big numbers, and a report keeps no secret and no address of a checkout. */
function printable(name: string, value: unknown): unknown {
  if (/secret$|^url$/i.test(name) && typeof value === 'string') return '…';
  return typeof value === 'bigint' ? String(value) : value;
}

const MOST = 160;

const cut = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
