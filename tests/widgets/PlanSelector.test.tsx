import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type CheckoutSlotProps, PlanSelector, SubscriptionSummary } from '../../src/index.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import { answering } from '../support/answering.js';
import {
  at,
  checkout,
  contract,
  facts,
  invoice,
  plan,
  price,
  seats,
  subscribed,
  usd,
  workspace,
} from '../support/builders.js';
import { renderBilling } from '../support/renderBilling.js';

const newcomer = workspace({ planKind: 'free', billingHistory: false, billingRecord: false });
const unsubscribed: Partial<BillingFacts> = {
  subscription: null,
  paymentMethod: null,
  workspace: newcomer,
};
const formerly: Partial<BillingFacts> = {
  subscription: null,
  workspace: workspace({ planKind: 'free' }),
};
const on = (...standing: Parameters<typeof subscribed>): Partial<BillingFacts> => ({
  subscription: subscribed(...standing),
});

const cardOf = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('li') as HTMLElement);
};
const refused = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';

function Checkout({ onComplete }: CheckoutSlotProps) {
  return <button onClick={onComplete}>Pay</button>;
}

describe('the button of a plan', () => {
  it.each([
    ['2 a custom plan', 'workspace', unsubscribed, 'enterprise', 'Contact Sales', 'open'],
    ['2 a quote-only plan', 'workspace', unsubscribed, 'campus', 'Contact Sales', 'open'],
    ['3 free, nothing running', 'workspace', unsubscribed, 'free', 'Current plan', 'off'],
    ['4 no history, a trial', 'team', unsubscribed, 'pro', 'Start trial', 'open'],
    ['5 no history, no trial', 'team', unsubscribed, 'scale', 'Proceed to payment', 'open'],
    ['6 history', 'team', formerly, 'pro', 'Proceed to payment', 'open'],
    ['6 canceled', 'team', on('team', 'canceled'), 'pro', 'Proceed to payment', 'open'],
    [
      '7 incomplete',
      'workspace',
      { ...on('workspace', 'incomplete'), openInvoices: [invoice('open')] },
      'business',
      'Complete payment',
      'open',
    ],
    ['8 paused', 'workspace', on('workspace', 'paused'), 'business', 'Resume', 'open'],
    [
      '9 cancellation scheduled',
      'workspace',
      on('workspace', 'active', { cancelAt: at(1_000_000) }),
      'business',
      'Restart',
      'open',
    ],
    [
      '10 trialing without a card',
      'workspace',
      { ...on('workspace', 'trialing'), paymentMethod: null },
      'business',
      'Continue with this plan',
      'open',
    ],
    ['11 the plan it is on', 'workspace', {}, 'business', 'Current plan', 'off'],
    [
      '13 a higher rank',
      'workspace',
      on('workspace', 'active', { planId: 'standard', priceId: 'standard_month' }),
      'business',
      'Upgrade',
      'open',
    ],
    [
      '14 a lower rank',
      'workspace',
      { seats: seats({ used: 8 }) },
      'standard',
      'Downgrade',
      'open',
    ],
    [
      '14 too few seats',
      'workspace',
      { seats: seats({ used: 12, paid: 12 }) },
      'standard',
      'Downgrade',
      'off',
    ],
    ['past due', 'workspace', on('workspace', 'past_due'), 'standard', 'Downgrade', 'off'],
    ['the portal has the changes', 'team', {}, 'scale', 'Visit billing portal', 'open'],
  ] as const)('row %s (%s)', async (_, preset, changes, name, label, state) => {
    const role = preset === 'team' ? 'primary_owner' : 'admin';
    const { fetch } = answering(preset, role, changes);
    renderBilling(<PlanSelector />, { fetch, links: { sales: 'https://sales.test/' } });

    const card = await cardOf(name);
    const control = card.getByText(label).closest('button, a') as HTMLElement;
    expect(control).toHaveAccessibleName(`${label} ${name}`);
    expect(refused(control)).toBe(state === 'off');
  });

  it('is none on a native mobile app, which says where it is', async () => {
    const { fetch } = answering('team', 'primary_owner', unsubscribed, {
      as: { surface: 'native_mobile' },
    });
    renderBilling(<PlanSelector />, { fetch });
    expect(await screen.findByText('Use the web or desktop app for this.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names the current plan on a native mobile app, without a button', async () => {
    const { fetch } = answering('workspace', 'admin', {}, { as: { surface: 'native_mobile' } });
    renderBilling(<PlanSelector />, { fetch });
    const card = await cardOf('business');
    expect(card.getByText('Current plan')).toBeVisible();
    expect(card.queryByRole('button')).toBeNull();
  });

  it('leads to sales wherever a contract covers the plan', async () => {
    const { fetch } = answering('workspace', 'admin', { contract: contract('plan') });
    renderBilling(<PlanSelector />, { fetch, links: { sales: 'https://sales.test/' } });
    const links = await screen.findAllByRole('link', { name: /^Contact Sales / });
    expect(links).toHaveLength(5);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText(/\$|^Free$|per month|Save/)).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getAllByText('Custom pricing')).toHaveLength(2);
  });

  it('gives way to a sentence where the host has no address of sales', async () => {
    const { fetch } = answering('workspace', 'admin', unsubscribed);
    renderBilling(<PlanSelector />, { fetch });
    const card = await cardOf('enterprise');
    expect(card.getByText('Contact Sales for this plan.')).toBeVisible();
    expect(card.getByText('Custom pricing')).toBeVisible();
  });

  it('says why a downgrade is refused beside that plan alone', async () => {
    const { fetch } = answering('workspace', 'admin', {
      seats: seats({ used: 12, paid: 12 }),
      plans: facts('workspace').plans.filter(({ id }) => id !== 'free'),
    });
    renderBilling(<PlanSelector />, { fetch });
    const downgrade = await screen.findByRole('button', { name: 'Downgrade standard' });
    expect(downgrade).toHaveAccessibleDescription(
      'This plan has fewer seats than you have members. Remove members first.',
    );
  });

  it.each([
    ['past due', 'past_due', 'Pay the open invoice before changing plans.'],
    ['unpaid', 'unpaid', 'Pay the open invoice before changing plans.'],
    ['paused', 'paused', 'Resume the subscription before changing plans.'],
    ['incomplete', 'incomplete', 'Finish the first payment before changing plans.'],
  ] as const)('says beside each refused change, %s, what comes first', async (_, status, words) => {
    const { fetch } = answering('workspace', 'admin', on('workspace', status));
    renderBilling(<PlanSelector />, { fetch });
    for (const name of ['free', 'standard']) {
      const card = await cardOf(name);
      expect(card.getByText(words)).toBeVisible();
      expect(card.getByRole('button')).toHaveAccessibleDescription(words);
    }
    expect((await cardOf('business')).queryByText(words)).toBeNull();
  });

  it('does nothing for an offer that this version does not know', async () => {
    const { fetch } = answering('team', 'primary_owner', unsubscribed);
    renderBilling(<PlanSelector />, {
      fetch: async (request) => {
        const answer = await fetch(request);
        if (!request.url.endsWith('/plans')) return answer;
        const text = await answer.text();
        return new Response(text.replaceAll('plan.subscribe', 'plan.barter'), {
          headers: { 'content-type': 'application/json' },
        });
      },
    });
    await cardOf('pro');
    expect(screen.queryByRole('button', { name: /pro/ })).toBeNull();
  });
});

describe('a viewer who may not choose', () => {
  it.each(['owner', 'member'] as const)('reads one reason for all buttons: %s', async (role) => {
    const { fetch, asked } = answering('team', role, unsubscribed);
    const { user } = renderBilling(<PlanSelector />, { fetch });
    const buttons = await screen.findAllByRole('button');
    expect(buttons).toHaveLength(4);
    expect(screen.getAllByText('Only the primary owner can start checkout')).toHaveLength(1);

    const before = asked.length;
    for (const button of buttons) {
      await user.tab();
      while (document.activeElement?.tagName !== 'BUTTON') await user.tab();
      expect(button).toHaveFocus();
      expect(button).toHaveAccessibleDescription('Only the primary owner can start checkout');
      await user.keyboard('{Enter}');
      await user.click(button);
    }
    expect(asked).toHaveLength(before);
  });

  it('sees nothing where plans are not for it', async () => {
    const { fetch, asked } = answering('workspace', 'member');
    renderBilling(<PlanSelector />, { fetch });
    await waitFor(() => expect(asked).toHaveLength(2));
    await waitFor(() => expect(document.querySelector('[data-farebox="ReadArm"]')).toBeNull());
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the billing interval', () => {
  const yearless = facts('team').plans.map((each) =>
    each.id === 'enterprise' ? { ...each, prices: each.prices.slice(0, 1) } : each,
  );

  it('is two native radios, with the saving in words', async () => {
    const { fetch } = answering('team', 'primary_owner', unsubscribed);
    renderBilling(<PlanSelector />, { fetch });
    const group = await screen.findByRole('group', { name: 'Billing interval' });
    expect(within(group).getByRole('radio', { name: 'Billed monthly' })).toBeChecked();
    expect(within(group).getByRole('radio', { name: 'Billed yearly' })).toHaveAccessibleDescription(
      'Save 16%',
    );
  });

  it('changes every price and keeps the tiers', async () => {
    const { fetch } = answering('team', 'primary_owner', { ...unsubscribed, plans: yearless });
    const { user } = renderBilling(<PlanSelector />, { fetch });
    await user.click(await screen.findByRole('radio', { name: 'Billed yearly' }));

    expect((await cardOf('pro')).getByText('$100')).toBeVisible();
    expect((await cardOf('pro')).getByText('per year')).toBeVisible();
    expect(screen.getByText('Showing yearly prices.')).toHaveRole('status');
    expect(
      screen.getAllByRole('listitem').filter(({ dataset }) => dataset['farebox']),
    ).toHaveLength(4);

    const enterprise = await cardOf('enterprise');
    const button = enterprise.getByRole('button');
    expect(refused(button)).toBe(true);
    expect(button).toHaveAccessibleDescription('This plan is billed monthly only.');
  });

  it('starts as the workspace pays, and offers the other', async () => {
    const { fetch } = answering(
      'workspace',
      'admin',
      on('workspace', 'active', { priceId: 'business_year' }),
    );
    const { user } = renderBilling(<PlanSelector />, { fetch });
    expect(await screen.findByRole('radio', { name: 'Billed yearly' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Billed monthly' }));
    expect(
      screen.getByRole('button', { name: 'Switch to monthly billing business' }),
    ).toBeEnabled();
  });

  it('offers yearly billing of the plan it is on', async () => {
    const { fetch } = answering('workspace', 'admin');
    const { user } = renderBilling(<PlanSelector />, { fetch });
    await user.click(await screen.findByRole('radio', { name: 'Billed yearly' }));
    const card = await cardOf('business');
    expect(card.getByRole('button', { name: 'Switch to yearly billing business' })).toBeEnabled();
    expect(card.getByText('Current plan')).toBeVisible();
  });
});

describe('a plan', () => {
  it.each([
    ['a trial', 'pro', '7 days free until January 22, 2026, then $10.00 each month'],
    ['a purchase', 'scale', '$10.00 today, then $10.00 each month from February 15, 2026'],
  ])('says what %s costs and when', async (_, name, sentence) => {
    const { fetch } = answering('team', 'primary_owner', unsubscribed);
    renderBilling(<PlanSelector />, { fetch });
    expect((await cardOf(name)).getByText(sentence)).toBeVisible();
  });

  it.each([
    ['may', 'primary_owner', {}, {}, 4],
    ['could ask one who may', 'owner', {}, {}, 4],
    ['is on a native mobile app', 'primary_owner', {}, { as: { surface: 'native_mobile' } }, 0],
    ['waits for a payment', 'primary_owner', { checkouts: [checkout('subscribe')] }, {}, 0],
  ] as const)('says what would follow to who %s', async (_, role, changes, how, count) => {
    const { fetch } = answering('team', role, { ...unsubscribed, ...changes }, how);
    renderBilling(<PlanSelector />, { fetch });
    await cardOf('pro');
    expect(screen.queryAllByText(/days free|today, then/)).toHaveLength(count);
  });

  it('says of the free one when it takes effect, to a workspace that fits it', async () => {
    const { fetch, become } = answering('workspace', 'admin', { seats: seats({ used: 3 }) });
    const { queryClient } = renderBilling(<PlanSelector />, { fetch });
    expect((await cardOf('free')).getByText(/^Takes effect at once\./)).toBeVisible();
    become({ seats: seats({ used: 12, paid: 12 }) });
    await queryClient.invalidateQueries();
    await waitFor(() => expect(screen.queryByText(/^Takes effect at once\./)).toBeNull());
    expect(screen.queryByText('You see the exact amount before you confirm.')).toBeNull();
  });

  it('is priced per seat where it is sold so', async () => {
    const { fetch } = answering('team', 'primary_owner', {
      ...unsubscribed,
      plans: [plan('solo', 1, { prices: [price('p', 'month', 16_00, 'per_seat')] })],
    });
    renderBilling(<PlanSelector />, { fetch });
    const card = await cardOf('solo');
    expect(card.getByText('$16')).toBeVisible();
    expect(card.getByText('per seat / month')).toBeVisible();
  });

  it.each([
    [
      'for each member',
      { seats: seats({ used: 8 }) },
      '$128.00 today, then $128.00 each month for 8 seats from February 15, 2026',
    ],
    [
      'for the least that it is sold for',
      { seats: seats({ used: 2 }) },
      '$80.00 today, then $80.00 each month for 5 seats from February 15, 2026',
    ],
    [
      'less what is kept as credit',
      { seats: seats({ used: 8 }), invoiceCredit: usd(30_00) },
      '$98.00 today, then $128.00 each month for 8 seats from February 15, 2026',
    ],
    [
      'for seats that nobody has counted',
      { seats: null },
      '$16.00 per seat each month, from today',
    ],
  ] as const)('promises a price per seat %s', async (_, changes, sentence) => {
    const solo = plan('solo', 1, {
      prices: [price('p', 'month', 16_00, 'per_seat')],
      minQuantity: 5,
    });
    const { fetch } = answering('workspace', 'admin', {
      ...unsubscribed,
      ...changes,
      plans: [solo],
    });
    renderBilling(<PlanSelector />, { fetch });
    expect((await cardOf('solo')).getByText(sentence)).toBeVisible();
  });

  it('is marked as the current one, by word and to assistive technology', async () => {
    const { fetch } = answering('workspace', 'admin');
    renderBilling(<PlanSelector />, { fetch });
    const current = (await screen.findByRole('heading', { name: 'business' })).closest('li');
    expect(current).toHaveAttribute('aria-current', 'true');
    expect(current).toHaveTextContent('Current plan');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('is recommended in words', async () => {
    const { fetch } = answering('team', 'primary_owner', {
      ...unsubscribed,
      plans: [plan('solo', 1), plan('duo', 2, { recommended: true })],
    });
    renderBilling(<PlanSelector />, { fetch });
    expect((await cardOf('duo')).getByText('Recommended')).toBeVisible();
  });

  it('folds its features after eight', async () => {
    const features = Array.from({ length: 9 }, (_, index) => `Feature ${index + 1}`);
    const { fetch } = answering('team', 'primary_owner', {
      ...unsubscribed,
      plans: [plan('solo', 1, { features })],
    });
    const { user } = renderBilling(<PlanSelector />, { fetch });
    const more = await screen.findByRole('button', { name: 'Show all 9 features solo' });
    expect(screen.getByText('Feature 8')).toBeVisible();
    expect(screen.queryByText('Feature 9')).toBeNull();
    await user.click(more);
    expect(screen.getByText('Feature 9')).toBeVisible();
    expect(more).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('a checkout', () => {
  const open = async () => {
    const backEnd = answering('team', 'primary_owner', unsubscribed);
    const paid = vi.fn<() => void>();
    const view = renderBilling(<PlanSelector />, {
      fetch: backEnd.fetch,
      slots: { checkout: Checkout },
      onCheckoutComplete: paid,
    });
    await view.user.click(await screen.findByRole('button', { name: 'Start trial pro' }));
    await screen.findByRole('button', { name: 'Pay' });
    return { ...view, ...backEnd, paid };
  };

  it('opens in place of the plans, has the focus and says what it is for', async () => {
    await open();
    expect(screen.queryByRole('heading', { name: 'starter' })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(
      screen.getByText('pro: 7 days free until January 22, 2026, then $10.00 each month'),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: 'Checkout' })).toHaveFocus();
  });

  it('returns to the button that opened it when it is left', async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole('button', { name: 'Cancel checkout' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Start trial pro' })).toHaveFocus(),
    );
    expect(asked).toContain('DELETE checkouts/co_1');
  });

  it('returns to the title where that button is gone', async () => {
    const { user, become, queryClient } = await open();
    become({ subscription: subscribed('team', 'active'), plans: [plan('solo', 1)] });
    await queryClient.invalidateQueries();
    await waitFor(() => expect(screen.queryByText(/7 days free/)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Pay' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Plans' })).toHaveFocus());
  });

  it('tells the host that it was completed', async () => {
    const { user, paid } = await open();
    await user.click(screen.getByRole('button', { name: 'Pay' }));
    await waitFor(() => expect(paid).toHaveBeenCalledOnce());
  });

  it('holds every purchase while its confirmation is still to come', async () => {
    const { fetch } = answering('team', 'primary_owner', {
      ...unsubscribed,
      checkouts: [checkout('subscribe', { planId: 'pro' })],
    });
    renderBilling(<PlanSelector />, { fetch });
    expect(await screen.findByText(/Waiting for confirmation/)).toBeVisible();
    for (const button of screen.getAllByRole('button', { name: /trial|payment/ })) {
      expect(refused(button)).toBe(true);
      expect(button).toHaveAccessibleDescription(/^Submitted\. Waiting for confirmation/);
    }
    expect(screen.queryByText('A payment for this is being confirmed.')).toBeNull();
  });
});

describe('what was read', () => {
  it.each(['plans', 'overview'])('has an arm of its own where %s failed', async (path) => {
    const backEnd = answering('team', 'primary_owner', unsubscribed);
    backEnd.fail(path);
    const { user } = renderBilling(<PlanSelector />, { fetch: backEnd.fetch });
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be loaded.');
    backEnd.fail(null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'pro' })).toBeVisible();
  });

  it('stays and says that it is old when a refresh fails', async () => {
    const backEnd = answering('team', 'primary_owner', unsubscribed);
    const { queryClient } = renderBilling(<PlanSelector />, { fetch: backEnd.fetch });
    await cardOf('pro');
    backEnd.fail('plans');
    await queryClient.invalidateQueries();
    expect(await screen.findByText(/Could not refresh\. This is from /)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'pro' })).toBeVisible();
  });

  it('is a skeleton while it is on its way', () => {
    renderBilling(<PlanSelector />, { fetch: () => new Promise(() => {}) });
    expect(screen.getByText('Loading')).toBeInTheDocument();
  });

  it('is a sentence where there is no plan to choose', async () => {
    const { fetch } = answering('team', 'primary_owner', { ...unsubscribed, plans: [] });
    renderBilling(<PlanSelector />, { fetch });
    expect(await screen.findByText(/There are no plans to choose from yet/)).toBeVisible();
  });

  it('costs two requests, with every widget beside it', async () => {
    const { fetch, asked } = answering('team', 'primary_owner');
    renderBilling(
      <>
        <PlanSelector />
        <SubscriptionSummary />
      </>,
      { fetch },
    );
    await cardOf('pro');
    expect(asked.toSorted()).toEqual(['GET overview', 'GET plans']);
  });
});
