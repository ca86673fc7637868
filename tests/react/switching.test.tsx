/** A page that turns to another workspace, or goes, while a payment is on its way. */
import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling, type MockBillingOptions } from '../../mocks/index.js';
import { createFakes, type Fakes } from '../../mocks/react/index.js';
import { createHttpClient } from '../../src/client/index.js';
import {
  BillingProvider,
  ChargeReport,
  CreditPackGrid,
  LowBalanceAlerts,
  PaymentMethod,
  PlanSelector,
  SupportRequest,
  useLetter,
} from '../../src/index.js';

/** A mock whose changes are answered when the test says so. */
function stage(options: MockBillingOptions) {
  const mock = createMockBilling(options);
  let isHeld = false;
  let answer = () => {};
  let gate = Promise.resolve();
  const fetch = async (request: Request) => {
    const response = await mock.fetch(request);
    if (isHeld && request.method !== 'GET') await gate;
    return response;
  };
  const { workspaceId } = mock;
  return {
    mock,
    client: createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch }),
    hold: () => {
      isHeld = true;
      gate = new Promise((resolve) => (answer = resolve));
    },
    answer: () => act(async () => answer()),
  };
}
type Stage = ReturnType<typeof stage>;

const harbour = () => stage({ scenario: 'team/active' });

/** One page over the workspaces of a person, each with what can be clicked in it. */
function open(
  widgets: ReactNode,
  first: Stage,
  { slots }: Pick<Fakes, 'slots'> = createFakes(first.mock),
) {
  const queryClient = new QueryClient();
  const went: string[] = [];
  const page = ({ client }: Stage, shown = widgets) => (
    <BillingProvider
      client={client}
      queryClient={queryClient}
      slots={slots}
      allowedHosts={['processor.test']}
      navigate={(url) => went.push(url)}
    >
      {shown}
    </BillingProvider>
  );
  const { rerender } = render(page(first));
  const turnTo = (next: Stage) => rerender(page(next));
  return { went, turnTo, clear: () => rerender(page(first, null)) };
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const checkout = () => screen.queryByRole('region', { name: 'Checkout' });
const asked = (held: Stage) =>
  waitFor(async () => expect((await held.client.getOverview()).workspace.id).toBeTruthy());

describe('another workspace', () => {
  it('does not get the checkout that the one before is answered', async () => {
    const [before, next] = [harbour(), stage({ scenario: 'workspace/active' })];
    const { turnTo } = open(<CreditPackGrid />, before);
    before.hold();
    await press(/^Buy \$100 /);
    turnTo(next);
    await screen.findByRole('button', { name: /^Buy \$100 13,000 / });
    await before.answer();
    await asked(before);
    expect(checkout()).toBeNull();
  });

  it('does not show the checkout that is open in the one before, which can be taken up there', async () => {
    const [before, next] = [harbour(), stage({ scenario: 'workspace/active' })];
    const { turnTo } = open(<CreditPackGrid />, before);
    await press(/^Buy \$100 /);
    expect(await screen.findByRole('button', { name: 'Pay' })).toBeVisible();
    turnTo(next);
    expect(await screen.findByRole('button', { name: /^Buy \$100 13,000 / })).toBeVisible();
    expect(checkout()).toBeNull();
    turnTo(before);
    await press(/^Buy \$100 \$/);
    await press('Pay');
    await waitFor(async () => {
      const { data } = await before.client.listTransactions({ source: 'pack' });
      expect(data.filter(({ at }) => at === before.mock.now)).toHaveLength(1);
    });
  });

  it('does not ask for a card of the one before', async () => {
    const [before, next] = [
      stage({ scenario: 'wallet/active' }),
      stage({ scenario: 'workspace/active' }),
    ];
    const { turnTo } = open(<PaymentMethod />, before);
    before.hold();
    await press('Update Card Info');
    turnTo(next);
    await screen.findByRole('button', { name: 'Update Card Info' });
    await before.answer();
    await asked(before);
    expect(screen.queryByRole('button', { name: 'Pay' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Update Card Info' })).not.toHaveAttribute(
      'aria-disabled',
    );
  });
});

describe('a change of plan that is answered after the page has turned', () => {
  /** A change to Business, asked for and not answered yet. */
  async function change(prepare: (mock: MockBilling) => unknown = () => {}) {
    const [before, next] = [stage({ scenario: 'workspace/over-seats' }), harbour()];
    await prepare(before.mock);
    const { went, turnTo } = open(<PlanSelector />, before, { slots: {} });
    await press('Upgrade Business');
    await screen.findByRole('button', { name: /^Pay \$/ });
    before.hold();
    await press(/^Pay \$/);
    turnTo(next);
    await screen.findByRole('region', { name: 'Plans' });
    await before.answer();
    await asked(before);
    return { went };
  }
  const spoken = () => screen.queryByText(/^(Changed|Submitted|Confirmed|Closed)/);
  const forgetCard = async ({ workspaceId, fetch }: MockBilling) => {
    const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
    for (const { id } of await client.listPaymentMethods()) await client.removePaymentMethod(id);
  };

  it('leads nobody to the processor', async () => {
    const { went } = await change(forgetCard);
    expect(went).toEqual([]);
  });

  it.each([
    ['made', () => {}],
    ['made, and not yet confirmed at the bank', ({ world }) => world.cardNeedsAuthentication()],
  ] satisfies [string, (mock: MockBilling) => unknown][])(
    'is not announced to the next workspace: %s',
    async (_, prepare) => {
      await change(prepare);
      expect(spoken()).toBeNull();
    },
  );
});

function OwnLetter() {
  const letter = useLetter((client, typed) =>
    client.sendSupportRequest({ message: typed('message') }),
  );
  if (letter.reference !== null) return <p>{letter.reference}</p>;
  return (
    <form onSubmit={letter.onSubmit}>
      <textarea name="message" />
      <button>Send</button>
    </form>
  );
}

describe('what was typed for a workspace', () => {
  const workspace = () => stage({ scenario: 'workspace/active' });

  /** Both workspaces are known: the page turns at once, without a skeleton between. */
  async function openBoth(widgets: ReactNode) {
    const [before, next] = [workspace(), harbour()];
    const { turnTo } = open(widgets, next);
    await screen.findByRole('region');
    turnTo(before);
    await screen.findByRole('region');
    return { before, next, turnTo };
  }
  const typeInto = async (name: RegExp, value: string) =>
    fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value } });

  it('is not in the letter of the next', async () => {
    const { next, turnTo } = await openBoth(<SupportRequest />);
    await typeInto(/What happened|Message/, 'About the lighthouse');
    turnTo(next);
    expect(screen.queryByDisplayValue('About the lighthouse')).toBeNull();
    expect(await screen.findByRole('textbox')).toHaveValue('');
  });

  it('has not the reference of the next, where a host draws the letter', async () => {
    const [before, next] = [workspace(), harbour()];
    const { turnTo } = open(<OwnLetter />, before);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'About the lighthouse' } });
    await press('Send');
    expect(await screen.findByText(/^support_/)).toBeVisible();
    turnTo(next);
    expect(screen.queryByText(/^support_/)).toBeNull();
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('leaves no cause checked in the report of the next', async () => {
    const { next, turnTo } = await openBoth(<ChargeReport />);
    fireEvent.click(screen.getByText('Report a charge'));
    const causes = await screen.findAllByRole('checkbox');
    for (const cause of causes) fireEvent.click(cause);
    expect(causes[0]).toBeChecked();
    turnTo(next);
    fireEvent.click(screen.getByText('Report a charge'));
    for (const cause of await screen.findAllByRole('checkbox')) expect(cause).not.toBeChecked();
  });

  it('closes the settings, which are not said to be saved there', async () => {
    const { before, next, turnTo } = await openBoth(<LowBalanceAlerts />);
    await press('Change');
    before.hold();
    await press('Save');
    turnTo(next);
    await before.answer();
    await asked(before);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(screen.queryByText(/saved/i)).toBeNull();
  });

  it('removes a card without a word to the next', async () => {
    const [before, next] = [stage({ scenario: 'wallet/active' }), harbour()];
    const { turnTo } = open(<PaymentMethod />, before);
    fireEvent.click(await screen.findByText('Saved cards'));
    await press('Remove Visa ending in 4242');
    before.hold();
    await press('Remove card');
    turnTo(next);
    await before.answer();
    await asked(before);
    expect(await before.client.listPaymentMethods()).toEqual([]);
    expect(screen.queryByText(/was removed/)).toBeNull();
  });
});

describe('a widget that has gone', () => {
  it('leads nobody to the processor', async () => {
    const held = stage({ scenario: 'team/active', policy: { checkoutMode: 'redirect' } });
    const { went, clear } = open(<CreditPackGrid />, held);
    held.hold();
    await press(/^Buy \$100 /);
    clear();
    await held.answer();
    await asked(held);
    expect(went).toEqual([]);
  });
});
