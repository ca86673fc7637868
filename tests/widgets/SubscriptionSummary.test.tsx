import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  SubscriptionSummary,
  SubscriptionSummaryActions,
  SubscriptionSummaryFields,
  SubscriptionSummaryNotices,
} from '../../src/index.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import { answering } from '../support/answering.js';
import {
  at,
  checkout,
  contract,
  invoice,
  plan,
  price,
  subscribed,
  workspace,
} from '../support/builders.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';
import { renderBilling } from '../support/renderBilling.js';

const field = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const show = async (...[preset, role, changes, options]: Parameters<typeof answering>) => {
  const backEnd = answering(preset, role, changes, options);
  const view = renderBilling(<SubscriptionSummary />, { fetch: backEnd.fetch });
  await screen.findByRole('heading', { name: 'Team plan' });
  return { ...backEnd, ...view };
};

const DAY = 86_400_000;
const rich = plan('pro', 2, {
  name: 'Pro',
  description: 'For teams that ship',
  features: ['10 seats', 'Webhooks'],
  prices: [price('pro_month', 'month', 29_00), price('pro_year', 'year', 290_00)],
});
const onRich = (changes: Partial<BillingFacts> = {}) => ({ plans: [rich], ...changes });

describe('the status', () => {
  it.each([
    ['active', 'Active', 'success', 'Subscription is current'],
    ['trialing', 'Trialing', 'success', 'Free trial is running'],
    ['past_due', 'Past due', 'danger', 'Payment failed — update your payment method'],
    ['canceled', 'Canceled', 'danger', 'Subscription is canceled'],
    ['unpaid', 'Unpaid', 'danger', 'Invoice unpaid — update your payment method'],
    ['incomplete', 'Incomplete', 'warning', 'Awaiting payment confirmation'],
    [
      'incomplete_expired',
      'Incomplete expired',
      'danger',
      'Payment window expired — restart checkout',
    ],
    ['paused', 'Paused', 'warning', 'Subscription is paused'],
  ] as const)('%s reads "%s" in %s and means "%s"', async (status, name, tone, meaning) => {
    await show('team', 'member', { subscription: subscribed('team', status) });
    const status_ = within(field('Status') as HTMLElement);
    expect(status_.getByText(name)).toHaveAttribute('data-tone', tone);
    expect(status_.getByText(meaning)).toBeVisible();
    expect(screen.getByText('pro')).toHaveAttribute('data-tone', tone);
  });

  it('that this version does not know is itself, in neutral dress', async () => {
    const { fetch } = answering('team', 'primary_owner');
    renderBilling(<SubscriptionSummary />, {
      fetch: async (request) => {
        const text = await (await fetch(request)).text();
        return new Response(text.replace('"status":"active"', '"status":"on_holiday"'), {
          headers: { 'content-type': 'application/json' },
        });
      },
    });
    expect(await screen.findByText('on_holiday')).toHaveAttribute('data-tone', 'neutral');
    expect(field('Status')?.textContent).toBe('on_holiday');
  });
});

describe('the fields', () => {
  it('are those of the plan', async () => {
    await show('team', 'member', onRich());
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Tier',
      'Status',
      'Description',
      'Price',
      'Features',
    ]);
    expect(field('Tier')).toHaveTextContent('Pro');
    expect(field('Description')).toHaveTextContent('For teams that ship');
    expect(field('Price')).toHaveTextContent('$29.00 per month');
    expect(within(field('Features') as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
  });

  it.each([
    ['a month', 'pro_month', 'Renews on January 30, 2026'],
    ['a year', 'pro_year', '$290.00 per year'],
  ])('tell what %s costs and when it renews', async (_, priceId, text) => {
    await show(
      'team',
      'member',
      onRich({ subscription: subscribed('team', 'active', { priceId }) }),
    );
    expect(field('Price')).toHaveTextContent(text);
  });

  it('tell the price of a seat and of all', async () => {
    const perSeat = { ...rich, prices: [price('pro_month', 'month', 16_00, 'per_seat')] };
    await show('team', 'member', {
      plans: [perSeat],
      subscription: subscribed('team', 'active', { quantity: 12 }),
    });
    expect(field('Price')).toHaveTextContent('$192.00 per month');
    expect(field('Price')).toHaveTextContent('$16.00 × 12 seats per month');
  });

  it('are short for one that is over', async () => {
    await show('team', 'member', onRich({ subscription: subscribed('team', 'canceled') }));
    expect(screen.getAllByRole('term')).toHaveLength(2);
  });

  it('name a free plan without a status', async () => {
    await show('workspace', 'admin', {
      subscription: null,
      workspace: workspace({ planKind: 'free' }),
    });
    expect(field('Tier')).toHaveTextContent('free');
    expect(field('Price')).toHaveTextContent('Free');
    expect(screen.queryByText('Status')).toBeNull();
  });

  it('give way to a sentence where there is nothing yet', async () => {
    await show('team', 'primary_owner', { subscription: null });
    expect(screen.getByText(/No subscription yet/)).toBeVisible();
  });
});

describe('the dates', () => {
  it.each([
    ['the end of a trial', subscribed('team', 'trialing'), ['Trial ends on January 29, 2026']],
    [
      'a scheduled end',
      subscribed('team', 'active', { cancelAt: at(15 * DAY) }),
      ['Ends on January 30, 2026. You keep access until then.'],
    ],
    [
      'a scheduled end beside a failed payment',
      subscribed('team', 'past_due', { cancelAt: at(15 * DAY) }),
      ['Ends on January 30, 2026. You keep access until then.'],
    ],
    [
      'both, for a trial that was cancelled',
      subscribed('team', 'trialing', { cancelAt: at(14 * DAY) }),
      [
        'Trial ends on January 29, 2026',
        'Ends with the trial on January 29, 2026, without a charge. You keep access until then.',
      ],
    ],
    [
      'how long the first payment can wait',
      subscribed('team', 'incomplete'),
      ['Complete the payment by Jan 16, 2026, 10:00 AM. 22 hours left.'],
    ],
    [
      'that hardly an hour is left',
      subscribed('team', 'incomplete', { incompleteExpiresAt: at(3_599_999) }),
      ['Complete the payment by Jan 15, 2026, 12:59 PM. Less than an hour left.'],
    ],
    ['nothing of a healthy one', subscribed('team', 'active'), []],
  ])('tell %s', async (_, subscription, sentences) => {
    await show('team', 'member', { subscription });
    const notices = document.querySelectorAll('[data-farebox="SubscriptionSummaryNotice"]');
    expect([...notices].map((it) => it.textContent?.replaceAll('\u202f', ' '))).toEqual(sentences);
  });

  it('carry the exact instant', async () => {
    await show('team', 'member', { subscription: subscribed('team', 'trialing') });
    expect(screen.getByText(/Trial ends/).closest('time')).toHaveAttribute(
      'datetime',
      '2026-01-29T12:00:00.000Z',
    );
  });
});

describe('what brings it back', () => {
  const CANCEL = 'Cancel business';
  const owing = { openInvoices: [invoice('failed')] };
  it.each([
    ['active', {}, [CANCEL]],
    ['past_due', owing, ['Update payment method', 'Pay invoice', CANCEL]],
    ['unpaid', owing, ['Update payment method', 'Pay invoice', CANCEL]],
    ['past_due', { openInvoices: [invoice('requires_action')] }, ['Verify payment', CANCEL]],
    ['incomplete', { openInvoices: [invoice('open')] }, ['Complete payment']],
    ['paused', {}, ['Resume', 'Update payment method', CANCEL]],
    ['trialing', { paymentMethod: null }, ['Continue with this plan', CANCEL]],
    ['trialing', {}, [CANCEL]],
    ['canceled', {}, []],
  ] as const)('of %s with %j is %j', async (status, changes, names) => {
    await show('workspace', 'admin', {
      subscription: subscribed('workspace', status),
      ...changes,
    });
    expect(buttons()).toEqual(names);
  });

  it('of a scheduled end is to restart', async () => {
    await show('workspace', 'admin', {
      subscription: subscribed('workspace', 'active', { cancelAt: at(DAY) }),
    });
    expect(buttons()).toEqual(['Restart']);
  });

  it('of a contract is to contact sales', async () => {
    const { fetch } = answering('workspace', 'admin', {
      contract: contract('plan'),
      subscription: subscribed('workspace', 'past_due'),
      ...owing,
    });
    renderBilling(<SubscriptionSummary />, { fetch, links: { sales: 'https://sales.test/' } });
    expect(await screen.findByRole('link', { name: 'Contact Sales' })).toBeVisible();
    expect(buttons()).toEqual([]);
  });

  it('keeps its buttons and gives one reason to who may not', async () => {
    const { user, asked } = await show('team', 'owner', {
      subscription: subscribed('team', 'past_due'),
      ...owing,
    });
    expect(buttons()).toEqual(['Update payment method', 'Pay invoice', 'Cancel pro']);
    const reason = 'Only the primary owner can open the billing portal';
    expect(screen.getAllByText(reason)).toHaveLength(1);
    for (const button of screen.getAllByRole('button')) {
      await user.tab();
      expect(button).toHaveFocus();
      expect(button).toHaveAccessibleDescription(reason);
      await user.keyboard('{Enter}');
    }
    expect(asked).toEqual(['GET overview']);
  });

  it('is words to pass on for who is told in words', async () => {
    await show(
      'workspace',
      'member',
      { subscription: subscribed('workspace', 'past_due'), ...owing },
      { rules: { memberBillingView: 'full' } },
    );
    expect(
      screen.getByText(
        'A workspace admin must fix this payment. Do not add a personal card elsewhere.',
      ),
    ).toBeVisible();
    expect(buttons()).toEqual(['Copy for an admin']);
  });

  it.each([
    ['incomplete', 'Complete payment'],
    ['past_due', 'Verify payment'],
  ] as const)('opens a checkout where there is no card to charge: %s', async (status, name) => {
    const { fetch, asked } = answering('workspace', 'admin', {
      subscription: subscribed('workspace', status),
      openInvoices: [invoice('requires_action')],
      paymentMethod: null,
    });
    const slots = { checkout: () => <p>Any card</p>, verification: () => <p>The bank asks</p> };
    const { user } = renderBilling(<SubscriptionSummary />, { fetch, slots });
    await user.click(await screen.findByRole('button', { name }));
    await screen.findByText('Any card');
    expect(asked).toContain('POST checkouts');
    expect(asked).not.toContain('POST invoices/in_1/pay');
  });

  it('restarts the plan', async () => {
    const { user, asked } = await show('workspace', 'admin', {
      subscription: subscribed('workspace', 'active', { cancelAt: at(DAY) }),
    });
    await user.click(screen.getByRole('button', { name: 'Restart' }));
    await waitFor(() => expect(asked).toContain('POST subscription/restart'));
  });

  it.each([
    ['Restart', { status: 'active', cancelAt: at(DAY) }],
    ['Resume', { status: 'paused' }],
  ] as const)('follows the processor where it takes over a %s', async (name, standing) => {
    const { status, ...changes } = standing;
    const { fetch } = answering('workspace', 'admin', {
      subscription: subscribed('workspace', status, changes),
    });
    const went: string[] = [];
    const url = 'https://billing.example.com/restart';
    const { user } = renderBilling(<SubscriptionSummary />, {
      fetch: async (request) =>
        request.method === 'POST' ? Response.json({ status: 'redirect', url }) : fetch(request),
      allowedHosts: ['billing.example.com'],
      navigate: (address) => went.push(address),
    });
    await user.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(went).toEqual([url]));
  });
});

describe('SubscriptionSummary', () => {
  it('is absent for a viewer who does not see plans', async () => {
    const { fetch, asked } = answering('workspace', 'member');
    renderBilling(<SubscriptionSummary />, { fetch });
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() => expect(document.querySelector('section')).toBeNull());
  });

  it('bears the name that the product gives it', async () => {
    const { fetch } = answering('wallet', 'admin');
    renderBilling(<SubscriptionSummary title="Subscription" level={3} />, { fetch });
    expect(await screen.findByRole('heading', { name: 'Subscription', level: 3 })).toBeVisible();
  });

  it('says that the read failed and tries again', async () => {
    const { fetch, fail } = answering('team', 'member');
    fail('overview');
    const { user } = renderBilling(<SubscriptionSummary />, { fetch });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    fail(null);
    await user.click(retry);
    expect(await screen.findByText('Subscription is current')).toBeVisible();
  });

  it('keeps what it knows when a refresh fails, and says that it is old', async () => {
    const { fail, queryClient } = await show('team', 'member');
    fail('overview');
    await queryClient.invalidateQueries();
    expect(await screen.findByText(/Could not refresh\. This is from /)).toBeVisible();
    expect(screen.getByText('Subscription is current')).toBeVisible();
  });

  it('waits for the confirmation of a payment', async () => {
    await show('team', 'primary_owner', {
      subscription: null,
      checkouts: [checkout('subscribe', { planId: 'pro' })],
    });
    expect(screen.getByText(/Waiting for confirmation/)).toBeVisible();
  });
});

describe('parts of SubscriptionSummary', () => {
  it('stand in the order of the host, each with its class, data and ref', async () => {
    const { drawn, reached } = inHostOrder(
      SubscriptionSummaryActions,
      SubscriptionSummaryFields,
      SubscriptionSummaryNotices,
    );
    const subscription = subscribed('team', 'trialing');
    const { fetch } = answering('team', 'primary_owner', { subscription });
    renderBilling(<SubscriptionSummary>{drawn}</SubscriptionSummary>, { fetch });
    await waitFor(() =>
      expect(reached()).toEqual([
        'SubscriptionSummaryActions',
        'SubscriptionSummaryFields',
        'SubscriptionSummaryNotices',
      ]),
    );
  });

  it.each([
    ['SubscriptionSummaryActions', <SubscriptionSummaryActions key="SubscriptionSummaryActions" />],
    ['SubscriptionSummaryFields', <SubscriptionSummaryFields key="SubscriptionSummaryFields" />],
    ['SubscriptionSummaryNotices', <SubscriptionSummaryNotices key="SubscriptionSummaryNotices" />],
  ])('%s throws outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(
      `farebox: <${name}> stands outside <SubscriptionSummary>`,
    );
  });
});
