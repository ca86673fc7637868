/** One event of a stream. */
export interface Frame {
  readonly event: string;
  /** Its own, else that of the one before. */
  readonly id: string;
  readonly data: string;
}

/**
 * Takes the text of a `text/event-stream` piece by piece, wherever it is cut, and tells each event
 * that is whole. Lines end as they like, comments and unknown fields say nothing, and an event
 * whose last line never comes was not sent.
 */
export function createEventParser(
  tell: (frame: Frame) => void,
  lastId: string,
): (text: string) => void {
  let rest = '';
  let endedInReturn = false;
  let id = lastId;
  let fields = new Map<string, string>();

  function read(line: string): void {
    if (line === '') {
      if (fields.size > 0)
        tell({ event: fields.get('event') ?? '', id, data: fields.get('data') ?? '' });
      fields = new Map();
      return;
    }
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (name === '') return; // a comment
    const before = fields.get(name);
    if (name === 'id' && !value.includes('\0')) id = value;
    fields.set(name, name === 'data' && before !== undefined ? `${before}\n${value}` : value);
  }

  return (text) => {
    if (text === '') return;
    const piece = endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    endedInReturn = text.endsWith('\r');
    const lines = (rest + piece).split(/\r\n?|\n/);
    rest = lines.pop() ?? '';
    lines.forEach(read);
  };
}
