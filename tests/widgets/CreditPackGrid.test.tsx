import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  type CheckoutSlotProps,
  CreditPackGrid,
  CreditPackGridNote,
  CreditPackGridPacks,
} from '../../src/index.js';
import { credits, money } from '../../src/rules/index.js';
import { answering } from '../support/answering.js';
import { checkout, contract, pack, subscribed, workspace } from '../support/builders.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';
import { renderBilling } from '../support/renderBilling.js';

const mils = (dollars: number) => money(dollars * 1_000, 'USD', 3);
const PACKS = [10, 25, 50, 100, 500, 1_000].map((dollars) =>
  pack(`p${dollars}`, dollars * 100, mils(dollars)),
);

function FakeSlot({ onComplete, onError, onClose }: CheckoutSlotProps) {
  return (
    <>
      <button onClick={onComplete}>Pay</button>
      <button onClick={() => onError(new Error('declined'))}>Fail</button>
      <button onClick={onClose}>Leave</button>
    </>
  );
}
const slots = { checkout: FakeSlot };

const SUBSCRIBE = 'Subscribe to a plan first to purchase credit packs';
const CREATOR = 'Only the team creator can purchase credit packs';
const ON_TOP = 'Purchase add-on packs for extra credits on top of your plan';
const PAY_FIRST = 'Pay the open invoice first to purchase credit packs';
const RESUME_FIRST = 'Resume the subscription first to purchase credit packs';

const buttons = () => within(screen.getByRole('list')).getAllByRole('button');
const packOf = (dollars: string) =>
  screen.getByRole('button', { name: new RegExp(`^Buy \\${dollars} `) });

describe('CreditPackGrid', () => {
  it('labels six packs with their price and their credits', async () => {
    renderBilling(<CreditPackGrid />, answering('team', 'primary_owner', { packs: PACKS }));
    await screen.findByText(ON_TOP);
    expect(buttons().map((it) => it.textContent)).toEqual([
      'Buy $10 $10.000 credits',
      'Buy $25 $25.000 credits',
      'Buy $50 $50.000 credits',
      'Buy $100 $100.000 credits',
      'Buy $500 $500.000 credits',
      'Buy $1,000 $1,000.000 credits',
    ]);
    expect(buttons()[0]).toHaveAccessibleName('Buy $10 $10.000 credits');
    expect(buttons()[5]).toHaveAccessibleName('Buy $1,000 $1,000.000 credits');
  });

  it('says a bonus in words where the numbers tell one', async () => {
    const packs = [pack('a', 10_00, mils(10)), pack('b', 100_00, mils(110))];
    renderBilling(<CreditPackGrid />, answering('team', 'primary_owner', { packs }));
    expect(
      await screen.findByRole('button', {
        name: 'Buy $100 $110.000 credits $10.000 bonus',
      }),
    ).toBeVisible();
    expect(packOf('$10')).not.toHaveTextContent('bonus');
  });

  it('labels abstract credits by their number', async () => {
    const packs = [pack('a', 10_00, credits(1_000)), pack('b', 25_00, credits(3_000))];
    renderBilling(<CreditPackGrid />, answering('workspace', 'admin', { packs }));
    expect(await screen.findByRole('button', { name: 'Buy $10 1,000 credits' })).toHaveTextContent(
      '$10 1,000 credits',
    );
    expect(
      screen.getByRole('button', { name: 'Buy $25 3,000 credits 20% more for the money' }),
    ).toBeVisible();
  });

  it.each([
    ['primary_owner', 'none', SUBSCRIBE, false],
    ['member', 'none', SUBSCRIBE, false],
    ['primary_owner', 'canceled', SUBSCRIBE, false],
    ['primary_owner', 'incomplete', SUBSCRIBE, false],
    ['primary_owner', 'incomplete_expired', SUBSCRIBE, false],
    ['primary_owner', 'past_due', PAY_FIRST, false],
    ['primary_owner', 'unpaid', PAY_FIRST, false],
    ['primary_owner', 'paused', RESUME_FIRST, false],
    ['owner', 'active', CREATOR, false],
    ['member', 'active', CREATOR, false],
    ['primary_owner', 'active', ON_TOP, true],
    ['primary_owner', 'trialing', ON_TOP, true],
  ] as const)('tells a %s of a team that is %s: %s', async (role, standing, text, mayBuy) => {
    const subscription = subscribed('team', standing);
    const back = answering('team', role, { packs: PACKS, subscription });
    const { user } = renderBilling(<CreditPackGrid />, { ...back, slots });
    expect(await screen.findByText(text)).toBeVisible();
    for (const button of buttons()) {
      expect(button).toHaveAccessibleDescription(mayBuy ? '' : text);
      expect(button.getAttribute('aria-disabled')).toBe(mayBuy ? null : 'true');
    }
    await user.tab();
    expect(buttons()[0]).toHaveFocus();
    await user.keyboard('{Enter}');
    const bought = () => back.asked.filter((it) => it.startsWith('POST'));
    expect(buttons()[0]?.getAttribute('aria-busy')).toBe(mayBuy ? 'true' : null);
    await waitFor(() => expect(bought()).toHaveLength(mayBuy ? 1 : 0));
  });

  it('does not call someone the creator who was handed the team', async () => {
    const handedOver = workspace({ ownerIsCreator: false });
    const back = answering('team', 'owner', { packs: PACKS, workspace: handedOver });
    renderBilling(<CreditPackGrid />, back);
    expect(
      await screen.findByText('Only the primary owner can purchase credit packs'),
    ).toBeVisible();
    expect(screen.queryByText(CREATOR)).toBeNull();
  });

  it('sells to a free workspace once, without a subscription', async () => {
    const free = { workspace: workspace({ planKind: 'free' }), subscription: null };
    renderBilling(<CreditPackGrid />, answering('workspace', 'admin', free));
    expect(
      await screen.findByText('One-time purchase. It does not start a subscription.'),
    ).toBeVisible();
    expect(buttons()[0]).not.toHaveAttribute('aria-disabled');
  });

  it('gives who may not buy a text to pass on, and no buttons', async () => {
    const { user } = renderBilling(<CreditPackGrid />, answering('workspace', 'member'));
    const warning = await screen.findByText(/^A workspace admin buys credits/);
    expect(screen.queryByRole('list')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy for an admin' }));
    expect(await navigator.clipboard.readText()).toContain(warning.textContent);
  });

  it('sends a mobile app to the web, without buttons', async () => {
    const back = answering(
      'team',
      'primary_owner',
      { packs: PACKS },
      {
        as: { surface: 'native_mobile' },
      },
    );
    renderBilling(<CreditPackGrid />, back);
    expect(await screen.findByText('Use the web or desktop app for this.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('sends to sales where the contract covers credits', async () => {
    const back = answering(
      'workspace',
      'admin',
      { contract: contract('plan', 'seats', 'add_ons') },
      { rules: { contractCoversCredits: true } },
    );
    renderBilling(<CreditPackGrid />, { ...back, links: { sales: '/sales' } });
    expect(await screen.findByText(/^Your contract covers this\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Contact Sales' })).toHaveAttribute('href', '/sales');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is absent where the product sells no packs', async () => {
    const back = answering('wallet', 'admin');
    renderBilling(<CreditPackGrid />, back);
    await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    expect(back.asked).toEqual(['GET overview']);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says so when nothing is on sale', async () => {
    renderBilling(<CreditPackGrid />, answering('team', 'primary_owner', { packs: [] }));
    expect(await screen.findByText('No packs are on sale at the moment.')).toBeVisible();
  });
});

describe('buying a pack', () => {
  const open = async (onCheckoutComplete = vi.fn<() => void>()) => {
    const back = answering('team', 'primary_owner', { packs: PACKS });
    const { user } = renderBilling(<CreditPackGrid />, { ...back, slots, onCheckoutComplete });
    await screen.findByText(ON_TOP);
    await user.click(packOf('$100'));
    await screen.findByRole('region', { name: 'Checkout' });
    return { back, user };
  };

  it('opens one checkout in the page, whose button is busy and all others wait', async () => {
    const { back, user } = await open();
    expect(back.asked.filter((it) => it === 'POST checkouts')).toHaveLength(1);
    await waitFor(() => expect(screen.getByRole('region', { name: 'Checkout' })).toHaveFocus());
    expect(packOf('$100')).toHaveAttribute('aria-busy', 'true');
    const other = packOf('$25');
    expect(other).toHaveAttribute('aria-disabled', 'true');
    expect(other).toHaveAccessibleDescription(/^One checkout at a time\./);
    await user.click(other);
    expect(back.asked.filter((it) => it === 'POST checkouts')).toHaveLength(1);
  });

  it('opens one checkout for two quick clicks', async () => {
    const back = answering('team', 'primary_owner', { packs: PACKS });
    const { user } = renderBilling(<CreditPackGrid />, { ...back, slots });
    await screen.findByText(ON_TOP);
    await user.dblClick(packOf('$100'));
    await screen.findByRole('region', { name: 'Checkout' });
    expect(back.asked.filter((it) => it === 'POST checkouts')).toHaveLength(1);
  });

  it('gives the focus back to the pack when it is left, and sells again', async () => {
    const { back, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(packOf('$100')).toHaveFocus();
    expect(packOf('$25')).not.toHaveAttribute('aria-disabled');
    expect(back.asked).toContain('DELETE checkouts/co_1');
  });

  it('shows a failure and keeps the checkout', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Fail' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(screen.getByRole('region', { name: 'Checkout' })).toBeVisible();
  });

  it('waits for the confirmation of that pack only, and sells the others', async () => {
    const complete = vi.fn<() => void>();
    const { back, user } = await open(complete);
    back.become({ checkouts: [checkout('credit_pack', { packId: 'p100' })] });
    await user.click(screen.getByRole('button', { name: 'Pay' }));
    expect(await screen.findByText(/^Submitted\. Waiting/)).toBeVisible();
    expect(complete).toHaveBeenCalledTimes(1);
    expect(packOf('$100')).toHaveAttribute('aria-busy', 'true');
    expect(packOf('$100')).toHaveAccessibleDescription(/^Submitted\. Waiting/);
    expect(packOf('$25')).not.toHaveAttribute('aria-disabled');
    expect(packOf('$100')).toHaveFocus();
  });

  it('leaves for the processor where checkouts are there', async () => {
    const mock = answering('workspace', 'admin');
    const fetch = async (request: Request) => {
      const response = await mock.fetch(request);
      if (!request.url.endsWith('/checkouts')) return response;
      const session = (await response.json()) as object;
      return Response.json({ ...session, mode: 'redirect', url: 'https://pay.test/c/1' });
    };
    const navigate = vi.fn<(url: string) => void>();
    const { user } = renderBilling(<CreditPackGrid />, {
      fetch,
      navigate,
      allowedHosts: ['pay.test'],
    });
    await user.click(await screen.findByRole('button', { name: /^Buy \$10 1,000 credits/ }));
    await waitFor(() => expect(navigate).toHaveBeenCalledWith('https://pay.test/c/1'));
  });

  it('EC-P11 shows the packs that the server sells now', async () => {
    const back = answering('team', 'primary_owner', { packs: PACKS });
    const { queryClient } = renderBilling(<CreditPackGrid />, back);
    await screen.findByText(ON_TOP);
    back.become({ packs: [pack('new', 75_00, mils(75)), ...PACKS.slice(1)] });
    await act(() => queryClient.invalidateQueries());
    expect(await screen.findByRole('button', { name: 'Buy $75 $75.000 credits' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Buy $10 $10.000 credits' })).toBeNull();
  });

  it.each([
    ['failed', /^This could not be loaded/],
    ['signed out', /^You are signed out/],
  ])('says that the read %s', async (arm, text) => {
    const back = answering('team', 'primary_owner');
    if (arm === 'failed') back.fail('overview');
    const fetch = () => Promise.resolve(new Response(null, { status: 401 }));
    renderBilling(<CreditPackGrid />, arm === 'failed' ? back : { fetch });
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('parts of CreditPackGrid', () => {
  it('stand in the order of the host, each with its class, data and ref', async () => {
    const { drawn, reached } = inHostOrder(CreditPackGridPacks, CreditPackGridNote);
    const { fetch } = answering('team', 'primary_owner', { packs: PACKS });
    renderBilling(<CreditPackGrid>{drawn}</CreditPackGrid>, { fetch });
    await waitFor(() => expect(reached()).toEqual(['CreditPackGridPacks', 'CreditPackGridNote']));
  });

  it('leave the reason to the widget, so that a button without its note still has one', async () => {
    const { fetch } = answering('team', 'owner', { packs: PACKS });
    renderBilling(
      <CreditPackGrid>
        <CreditPackGridPacks />
      </CreditPackGrid>,
      { fetch },
    );
    const [first] = await screen.findAllByRole('button', { name: /^Buy / });
    expect(first).toHaveAccessibleDescription(CREATOR);
  });

  it.each([
    ['CreditPackGridNote', <CreditPackGridNote key="CreditPackGridNote" />],
    ['CreditPackGridPacks', <CreditPackGridPacks key="CreditPackGridPacks" />],
  ])('%s throws outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <CreditPackGrid>`);
  });
});
