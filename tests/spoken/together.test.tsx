/** Sentences that come in the same moment: a deed's, and the banner's that it brought. */
import { act, render } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createHttpClient } from '../../src/client/index.js';
import { BillingProvider } from '../../src/index.js';
import { useBilling } from '../../src/react/BillingContext.js';
import { type Reader, startReader } from '../support/Reader.js';

let reader: Reader;
let say: (...sentences: string[]) => Promise<void>;

function Speaker() {
  const { announce } = useBilling();
  useEffect(() => {
    say = (...sentences) => act(async () => sentences.forEach((sentence) => announce(sentence)));
  }, [announce]);
  return null;
}

beforeEach(async () => {
  const { fetch, workspaceId } = createMockBilling({ scenario: 'team/active' });
  const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
  render(
    <BillingProvider client={client}>
      <Speaker />
    </BillingProvider>,
  );
  reader = await startReader();
});
afterEach(() => reader.stop());

it('are all spoken, each once, in their order', async () => {
  await say('Paid.', 'The storage is full.');
  await say('Updated.');
  const heard: string[] = [];
  await vi.waitFor(async () => {
    heard.push(...(await reader.announced()));
    expect(heard).toEqual(['polite: Paid.', 'polite: The storage is full.', 'polite: Updated.']);
  });
});

it('are spoken again when they come once more', async () => {
  await say('Paid.', 'Paid.');
  await vi.waitFor(async () => expect(await reader.announced()).toHaveLength(2));
});
