import { expect, it } from 'vitest';
import { createEventParser, type Frame } from '../../src/client/createEventParser.js';

const framesIn = (text: string, lastId = '') => {
  const frames: Frame[] = [];
  createEventParser((frame) => frames.push(frame), lastId)(text);
  return frames;
};

it.each<[string, string, readonly Frame[]]>([
  ['nothing', '\n\n', []],
  ['a comment', ': hello\n\n:\n\n', []],
  ['an event', 'event: a\nid: 1\ndata: x\n\n', [{ event: 'a', id: '1', data: 'x' }]],
  ['one without spaces', 'event:a\ndata:  x\n\n', [{ event: 'a', id: '0', data: ' x' }]],
  ['one of several lines', 'data: x\ndata\ndata: y\n\n', [{ event: '', id: '0', data: 'x\n\ny' }]],
  ['one whose name is said twice', 'event: a\nevent: b\n\n', [{ event: 'b', id: '0', data: '' }]],
  ['an id alone', 'id: 1\n\n', [{ event: '', id: '1', data: '' }]],
  ['an id that is none', 'id: 1\0\ndata: x\n\n', [{ event: '', id: '0', data: 'x' }]],
  ['an id that is taken back', 'id\ndata: x\n\n', [{ event: '', id: '', data: 'x' }]],
  ['one that is not whole', 'event: a\nid: 1\ndata: x\n', []],
])('%s is read', (_, text, frames) => {
  expect(framesIn(text, '0')).toEqual(frames);
});

it('an id holds for the events after it', () => {
  expect(framesIn('id: 1\ndata: x\n\ndata: y\n\n').map(({ id }) => id)).toEqual(['1', '1']);
});
