import { expect, it } from 'vitest';
import { at, NOW, quote } from '../support/builders.js';
import { hosted } from '../support/hosted.js';

it.each([
  ['sent', at(1), 'sent'],
  ['sent', null, 'sent'],
  ['sent', NOW, 'expired'],
  ['sent', at(-1), 'expired'],
  ['accepted', at(-1), 'accepted'],
  ['paid', at(-1), 'paid'],
] as const)('a quote that is kept as %s until %s is answered as %s', async (kept, until, said) => {
  const listQuotes = async () => [quote(kept, { validUntil: until })];
  const { send } = hosted('workspace', { backend: { listQuotes } });
  const answer = await (await send('GET', '/quotes')).json();
  expect(answer).toMatchObject({ data: [{ id: 'quote_1', status: said }] });
});
