import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, it } from 'vitest';

it.each([
  ['react', version],
  ['react-dom', domVersion],
])('has the 18th %s', (_, installed) => {
  expect(installed).toMatch(/^18\./);
});
