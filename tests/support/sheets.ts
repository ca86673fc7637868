import { filesIn, textOf } from './sources.js';

export interface StyleRule {
  readonly selectors: readonly string[];
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  readonly property: string;
  readonly value: string;
}

export interface Sheet {
  readonly path: string;
  readonly text: string;
  readonly rules: readonly StyleRule[];
}

export function sheetsIn(...folders: string[]): Sheet[] {
  return filesIn(...folders)
    .filter((path) => path.endsWith('.css'))
    .map((path) => {
      const text = textOf(path).replace(/\/\*[^]*?\*\//g, ' ');
      return { path, text, rules: rulesIn(text) };
    });
}

/** The names that a selector asks `data-farebox` for. */
export const namesIn = (selector: string) =>
  Array.from(selector.matchAll(/\[data-farebox=['"]?([^'"\]]+)/g), ([, name = '']) => name);

function rulesIn(text: string): StyleRule[] {
  return blocksIn(text).flatMap(({ prelude, body }) => {
    if (/^@(-\w+-)?keyframes\b|^@(font-face|property)\b/.test(prelude)) {
      return { selectors: [], declarations: declarationsIn(body) };
    }
    if (prelude.startsWith('@')) return rulesIn(body);
    return [
      { selectors: split(prelude, ','), declarations: declarationsIn(body) },
      ...rulesIn(body),
    ];
  });
}

function declarationsIn(body: string): Declaration[] {
  const inner = blocksIn(body).flatMap((block) => declarationsIn(block.body));
  const own = split(body.replace(/[^;{}]*\{[^{}]*\}/g, ''), ';').flatMap((text) => {
    const colon = text.indexOf(':');
    if (colon < 1) return [];
    return { property: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
  });
  return [...own, ...inner];
}

interface Block {
  readonly prelude: string;
  readonly body: string;
}

function blocksIn(text: string): Block[] {
  const blocks: Block[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (const { 0: mark, index } of text.matchAll(/"[^"]*"|'[^']*'|[;{}]/g)) {
    if (mark === ';' && depth === 0) start = index + 1;
    if (mark === '{' && depth++ === 0) open = index;
    if (mark !== '}' || --depth > 0) continue;
    blocks.push({ prelude: text.slice(start, open).trim(), body: text.slice(open + 1, index) });
    start = index + 1;
  }
  return blocks;
}

/** Cuts at a separator that stands outside brackets and strings. */
function split(text: string, separator: ',' | ';'): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of text.matchAll(/"[^"]*"|'[^']*'|[^]/g)) {
    if ('([{'.includes(piece)) depth++;
    if (')]}'.includes(piece)) depth--;
    if (piece === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
