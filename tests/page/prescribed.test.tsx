/**
 * The words that the products prescribe, each where its product has it: exactly so, and as the
 * heading, button or text that it should be. The way to the page, its menu and its addresses, is
 * the host's: the library draws none of it.
 */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import type { Role } from '../../src/rules/index.js';
import { openPage, openPageOf } from '../support/openPage.js';

const withName = (role: string) => (words: string) => screen.queryAllByRole(role, { name: words });

/** What is seen on a control; the rest of its name says of what it is. */
function seenOn(control: HTMLElement): string {
  const seen = document.createElement('div');
  seen.append(...[...control.childNodes].map((it) => it.cloneNode(true)));
  for (const unseen of seen.querySelectorAll('[data-farebox="Unseen"]')) unseen.remove();
  return seen.textContent.trim();
}

/** As what a person finds words on the page. */
const found = {
  heading: withName('heading'),
  radio: withName('radio'),
  columnheader: withName('columnheader'),
  button: (words) =>
    screen
      .queryAllByRole('button', { name: (name) => name.includes(words) })
      .filter((it) => seenOn(it) === words),
  term: (words) => screen.queryAllByRole('term').filter((it) => it.textContent === words),
  text: (words) => screen.queryAllByText(words),
  price: (words) => screen.queryAllByText(words).filter((it) => it.closest('button') !== null),
  banner: (words) =>
    screen
      .queryAllByRole('region', { name: words })
      .flatMap((it) => within(it).queryAllByRole('heading', { name: words })),
} as const satisfies Record<string, (words: string) => readonly HTMLElement[]>;

type Words = Partial<Record<keyof typeof found, readonly string[]>>;

const TEAM: readonly (readonly [ScenarioName, Role, Words])[] = [
  [
    'team/none',
    'primary_owner',
    {
      heading: ['Team plan', 'Starter', 'Pro', 'Scale', 'Enterprise'],
      button: ['Start trial'],
      radio: ['Billed monthly', 'Billed yearly'],
      text: ['Subscribe to a plan first to purchase credit packs'],
    },
  ],
  [
    'team/active',
    'primary_owner',
    {
      heading: ['Team plan', 'Billing details', 'Credit balance', 'Low Balance Alerts'],
      button: ['Visit billing portal'],
      term: ['Tier', 'Status', 'Description', 'Price', 'Features'],
      text: ['$12.480', 'Purchase add-on packs for extra credits on top of your plan'],
      price: ['$10', '$25', '$50', '$100', '$500', '$1,000'],
    },
  ],
  ['team/active', 'owner', { text: ['Only the team creator can purchase credit packs'] }],
  ['team/canceled', 'primary_owner', { button: ['Proceed to payment'] }],
];

/** The eight states of a subscription: what each is called, and what it means. */
const STATUSES: readonly (readonly [ScenarioName, name: string, meaning: string])[] = [
  ['team/active', 'Active', 'Subscription is current'],
  ['team/trialing', 'Trialing', 'Free trial is running'],
  ['team/past-due', 'Past due', 'Payment failed — update your payment method'],
  ['team/canceled', 'Canceled', 'Subscription is canceled'],
  ['team/unpaid', 'Unpaid', 'Invoice unpaid — update your payment method'],
  ['team/incomplete', 'Incomplete', 'Awaiting payment confirmation'],
  ['team/incomplete-expired', 'Incomplete expired', 'Payment window expired — restart checkout'],
  ['team/paused', 'Paused', 'Subscription is paused'],
];

const WALLET: readonly (readonly [ScenarioName, Role, Words])[] = [
  [
    'wallet/active',
    'admin',
    {
      heading: ['Subscription', 'Wallet'],
      button: ['Update Card Info', 'Enable Auto-Pay', 'Add Balance', 'Download Invoice'],
      radio: ['Credit', 'Debit'],
      columnheader: ['Credit', 'Debit'],
    },
  ],
  ['wallet/requires-action', 'admin', { button: ['Verify payment'] }],
];

/** What is wrong begins with the name of its state. */
const WORKSPACE: readonly (readonly [ScenarioName, Role, Words])[] = [
  [
    'workspace/active',
    'admin',
    {
      heading: [
        'Plan',
        'Education plans',
        'Seats',
        'Payment method',
        'Invoices, receipts, and quotes',
        'Refunds and duplicate charges',
        'Storage',
        'Storage add-ons',
        'AI credits',
        'Auto-reload',
      ],
    },
  ],
  ['workspace/custom-contract', 'admin', { button: ['Contact Sales'] }],
  ['workspace/trialing', 'admin', { banner: ['Trial: it ends on January 20, 2026, in 5 days.'] }],
  [
    'workspace/canceling',
    'admin',
    {
      banner: ['Scheduled cancellation: your plan ends on February 1, 2026.'],
      button: ['Restart'],
    },
  ],
  [
    'workspace/past-due',
    'admin',
    { banner: ['Failed payment: the latest charge of $120.00 failed.'] },
  ],
  ['workspace/over-seats', 'admin', { banner: ['Over seats: 10 members on 8 paid seats.'] }],
  [
    'workspace/over-storage',
    'admin',
    { banner: ['Over storage: 92 GB of 80 GB used, over by 12 GB.'] },
  ],
];

const kindsOf = (words: Words) =>
  (Object.keys(found) as (keyof typeof found)[]).flatMap((kind) =>
    (words[kind] ?? []).map((it) => [kind, it] as const),
  );

/** The words that are not on the page as what they should be, each as `button: Restart`. */
const missing = (words: Words) =>
  kindsOf(words).flatMap(([kind, it]) => (found[kind](it).length > 0 ? [] : [`${kind}: ${it}`]));

describe('the prescribed words', () => {
  it.each([...TEAM, ...WALLET, ...WORKSPACE])('stand in %s before a %s', async (...row) => {
    const [scenario, role, words] = row;
    await openPage({ scenario, role });
    expect(missing(words)).toEqual([]);
  });

  it.each(STATUSES)('of %s are %s: %s', async (scenario, name, meaning) => {
    await openPage({ scenario, role: 'primary_owner' });
    const plan = within(screen.getByRole('region', { name: 'Team plan' }));
    const status = plan.getByText('Status', { selector: 'dt' }).closest('div');
    expect(status?.textContent).toBe(`Status${name}${meaning}`);
  });

  it('call fair billing by its name where a downgrade left credit', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active', role: 'admin' });
    const { client, look } = await openPageOf(mock);
    const change = { planId: 'standard', priceId: 'standard_month' };
    const { id: previewId } = await client.previewChange(change);
    await client.changeSubscription({ ...change, previewId });
    await look();
    expect(missing({ heading: ['Fair billing and proration'] })).toEqual([]);
  });
});
