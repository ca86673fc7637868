/** What a person hears of a refresh that failed: once, however many widgets stand on its answer. */
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { CreditBalance, SubscriptionSummary } from '../../src/index.js';
import { type Reader, startReader } from '../support/Reader.js';
import { renderBilling } from '../support/renderBilling.js';

let reader: Reader;

afterEach(() => reader.stop());

it('speaks of it once, and again when it comes back after a good one', async () => {
  const { fetch, workspaceId } = createMockBilling({ scenario: 'team/active' });
  const widgets = (
    <>
      <SubscriptionSummary />
      <CreditBalance />
    </>
  );
  let isDown = false;
  const view = renderBilling(widgets, {
    workspaceId,
    fetch: (request) =>
      isDown
        ? Promise.resolve(
            Response.json(
              { code: 'internal', title: 'internal', retryable: false },
              { status: 500 },
            ),
          )
        : fetch(request),
  });
  await screen.findByText('$12.480');
  reader = await startReader();
  const heard: string[] = [];
  const look = async (down: boolean, told: number) => {
    isDown = down;
    await act(() => view.queryClient.invalidateQueries());
    await waitFor(() =>
      expect(screen.queryAllByText(/^Could not refresh\./, { selector: 'p' })).toHaveLength(
        down ? 2 : 0,
      ),
    );
    await waitFor(async () => {
      heard.push(...(await reader.announced()).filter((it) => it.includes('refresh')));
      expect(heard).toHaveLength(told);
    });
  };
  await look(true, 1);
  expect(heard[0]).toMatch(/^polite: Could not refresh\. This is from .+\.$/);
  await look(false, 1);
  await look(true, 2);
});
