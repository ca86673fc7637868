/** However a purchase is asked for, and whatever becomes of its answer: it is charged once. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createFakes } from '../../mocks/react/index.js';
import { CreditBalance, CreditPackGrid, WalletHistory } from '../../src/index.js';
import { clientOf } from '../support/opened.js';
import { renderBilling } from '../support/renderBilling.js';

afterEach(() => sessionStorage.clear());

/** A tab of a browser in which a person buys credits, and the keys with which it asks. */
function openTab() {
  const mock = createMockBilling({ scenario: 'team/active', delays: { webhook: 60_000 } });
  const keys: (string | null)[] = [];
  const fetch = (request: Request) => {
    if (request.method === 'POST') keys.push(request.headers.get('Idempotency-Key'));
    return mock.fetch(request);
  };
  const load = () =>
    renderBilling(
      <>
        <CreditBalance />
        <CreditPackGrid />
        <WalletHistory />
      </>,
      { ...createFakes(mock), fetch, workspaceId: mock.workspaceId },
    );
  const { user, ...first } = load();
  let { unmount } = first;
  return {
    mock,
    keys,
    user,
    /** Another page of the same tab, which remembers nothing but what is stored. */
    reload: () => {
      unmount();
      ({ unmount } = load());
    },
  };
}
type Tab = ReturnType<typeof openTab>;

const pack = () => screen.findByRole('button', { name: /^Buy \$100 / });
const pay = () => screen.findByRole('button', { name: 'Pay' });
const failed = () => screen.findByRole('alert');
const rows = () => screen.queryAllByRole('row', { name: /Credit pack purchase.*\+\$100\.000/ });

const WAYS: readonly [string, (tab: Tab) => Promise<void>][] = [
  [
    'Enter is held',
    async ({ user }) => {
      (await pack()).focus();
      await user.keyboard('{Enter>20/}');
    },
  ],
  [
    'the network is slow and the person impatient',
    async ({ mock, user }) => {
      mock.faults.add({ on: 'POST /checkouts', does: 'delay', ms: 20_000 });
      for (let click = 0; click < 5; click++) await user.dblClick(await pack());
      await act(() => mock.advance({ seconds: 20 }));
    },
  ],
  [
    'the server still answers the same request',
    async ({ mock, user }) => {
      const code = 'idempotency_in_progress';
      mock.faults.add({ on: 'POST /checkouts', does: 'fail', code, retryAfterMs: 10, times: 3 });
      await user.click(await pack());
      await pay();
      expect(screen.queryByRole('alert')).toBeNull();
    },
  ],
  ...(['lose_request', 'lose_answer', 'cut_off', 'proxy_page'] as const).flatMap(
    (does): [string, (tab: Tab) => Promise<void>][] => [
      [
        `${does} and another attempt`,
        async ({ mock, user }) => {
          mock.faults.add({ on: 'POST /checkouts', does, times: 1 });
          await user.click(await pack());
          await failed();
          await user.click(await pack());
        },
      ],
      [
        `${does}, a reload and another attempt`,
        async ({ mock, user, reload }) => {
          mock.faults.add({ on: 'POST /checkouts', does, times: 1 });
          await user.click(await pack());
          await failed();
          reload();
          await user.click(await pack());
        },
      ],
    ],
  ),
];

describe('a purchase is charged once', () => {
  it.each(WAYS)('when %s', async (_, ask) => {
    const tab = openTab();
    const { mock, keys, user } = tab;
    const invoices = async () => (await clientOf(mock).listInvoices()).data.length;
    const before = await invoices();
    await ask(tab);
    await user.dblClick(await pay());
    await screen.findAllByText(/^Submitted\. Waiting/);
    expect(new Set(keys).size).toBe(1);

    mock.world.deliverWebhooks();
    mock.world.deliverWebhooks();
    tab.reload();
    await waitFor(() => expect(rows()).toHaveLength(1));
    const card = within(await screen.findByRole('region', { name: 'Credit balance' }));
    expect(card.getByText('$112.480')).toBeVisible();
    expect(await invoices()).toBe(before + 1);
  });

  it('and again where the person means to buy again', async () => {
    const { mock, keys, user, reload } = openTab();
    for (let time = 0; time < 2; time++) {
      await user.click(await pack());
      await user.click(await pay());
      await screen.findAllByText(/^Submitted\. Waiting/);
      mock.world.deliverWebhooks();
      reload();
      await waitFor(() => expect(rows()).toHaveLength(time + 1));
    }
    expect(new Set(keys).size).toBe(2);
  });
});
