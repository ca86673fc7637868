import { expect, it } from 'vitest';
import { newestFirst } from '../../mocks/newestFirst.js';

it.each([
  ['first', undefined],
  ['last', btoa('row:49')],
])('the %s page of a long list looks at what it holds and one row more', (_, cursor) => {
  const looked = new Set<PropertyKey>();
  const rows = new Proxy(
    Array.from({ length: 100_000 }, (__, place) => place),
    {
      get(list, place) {
        looked.add(place);
        return Reflect.get(list, place);
      },
    },
  );
  const { data } = newestFirst(rows, { limit: 50, cursor, matches: () => true });
  expect(data).toHaveLength(50);
  looked.delete('length');
  expect(looked.size).toBeLessThanOrEqual(51);
});
