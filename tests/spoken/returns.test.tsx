/** What a person hears who comes back from the processor: each answer as it comes, and once. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { CheckoutReturn } from '../../src/index.js';
import { MINUTE } from '../../src/rules/index.js';
import { clientOf } from '../support/opened.js';
import { type Reader, startReader } from '../support/Reader.js';
import { renderBilling } from '../support/renderBilling.js';

let reader: Reader;

afterEach(() => reader.stop());

it('speaks of a payment that is waited for, and that it is confirmed', async () => {
  const mock = createMockBilling({ scenario: 'team/active', delays: { webhook: 10 * MINUTE } });
  const { id } = await clientOf(mock).createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
  const { returnUrl } = await mock.processor.pay(id);
  const { user } = renderBilling(<CheckoutReturn search={new URL(returnUrl).search} />, mock);
  reader = await startReader();

  const heard: string[] = [];
  const hear = (...sentences: RegExp[]) =>
    waitFor(async () => {
      heard.push(...(await reader.announced()));
      expect(heard).toEqual(sentences.map((it) => expect.stringMatching(it)));
    });
  await hear(/^polite: .*Waiting for confirmation/);

  mock.world.deliverWebhooks();
  const place = screen.getByRole('region', { name: 'Your payment' });
  await user.click(within(place).getByRole('button', { name: 'Refresh' }));
  await within(place).findByText(/^Confirmed\./);
  await hear(/Waiting/, /^polite: Confirmed\./, /^polite: Your billing is up to date\.$/);
});
