/** A page that is not told of changes, while a payment waits for its confirmation. */
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { CreditPackGrid } from '../../src/index.js';
import { clientOf } from '../support/opened.js';
import { overheard } from '../support/overheard.js';
import { renderBilling } from '../support/renderBilling.js';

afterEach(() => void vi.useRealTimers());

/** The page over a pack that was paid for; the clocks of the page and of the server go together. */
async function settling() {
  const mock = createMockBilling({ scenario: 'team/active', delays: { webhook: 3_600_000 } });
  const { id } = await clientOf(mock).createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
  await mock.processor.pay(id);
  const server = overheard(mock);
  vi.useFakeTimers();
  renderBilling(<CreditPackGrid />, { ...server, live: false });
  const pass = async (seconds: number) => {
    await mock.advance({ seconds });
    await act(() => vi.advanceTimersByTimeAsync(seconds * 1_000));
  };
  await pass(0);
  await act(() => vi.advanceTimersByTimeAsync(10));
  const looks = () => server.asked().filter((path) => path === 'overview').length;
  expect(looks()).toBe(1);
  return { mock, pass, looks };
}

describe('a payment that settles', () => {
  it('is looked for after 2, 4, 8, 15, 30 and then each 60 seconds', async () => {
    const { pass, looks } = await settling();
    for (const seconds of [2, 4, 8, 15, 30, 60, 60, 60]) {
      await pass(seconds - 1);
      expect(looks()).toBe(0);
      await pass(1);
      expect(looks()).toBe(1);
    }
  });

  it('is said to take unusually long after five minutes, and no more looked for once it is there', async () => {
    const { mock, pass, looks } = await settling();
    for (const seconds of [2, 4, 8, 15, 30, 60, 60, 60]) await pass(seconds);
    expect(screen.getByText(/^Submitted\. Waiting for confirmation/)).toBeVisible();
    await pass(60);
    await pass(60);
    expect(screen.getByText(/^Still waiting for the processor/)).toBeVisible();
    mock.world.deliverWebhooks();
    await pass(60);
    looks();
    await pass(600);
    expect(looks()).toBe(0);
  });
});
