/**
 * Words on a page in `en-XA` that no catalogue gave: they stand outside of all brackets.
 *
 * What the back end said is a fact and no word; months and units are `Intl`'s.
 */
const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];

const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month)).flatMap((day) =>
  (['long', 'short'] as const).map((month) => day.toLocaleString('en', { month })),
);
const ofIntl = new Set([...months, 'at', 'AM', 'PM', 'byte', 'kB', 'MB', 'GB', 'TB', 'PB']);

/** Words outside of all brackets that are no facts. */
export function unspoken(page: Element, facts: ReadonlySet<string>): string[] {
  const outside = [textOf(page), ...attributesOf(page)].map(withoutBrackets).join('\n');
  return wordsOf(outside).filter((word) => !facts.has(word) && !ofIntl.has(word));
}

/** Every word in an answer of a back end. */
export function wordsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return wordsOf(answer);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(wordsIn);
}

const wordsOf = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

function textOf(page: Element): string {
  const nodes = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  let text = '';
  while (nodes.nextNode()) text += `\n${nodes.currentNode.nodeValue}`;
  return text;
}

const attributesOf = (page: Element): string[] =>
  [...page.querySelectorAll('*')].flatMap((element) =>
    spoken.map((name) => element.getAttribute(name) ?? ''),
  );

/** A sentence may hold another one, brackets and all. */
function withoutBrackets(text: string): string {
  const rest = text.replace(/\[[^[\]]*\]/g, '');
  return rest === text ? text : withoutBrackets(rest);
}
