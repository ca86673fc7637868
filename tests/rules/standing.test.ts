import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/rules/actions.js';
import { decide } from '../../src/rules/decide.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import type { SubscriptionStatus } from '../../src/rules/subscription.js';
import { DAY, HOUR, SECOND } from '../../src/rules/time.js';
import {
  at,
  facts,
  invoice,
  PAYER,
  policy,
  subscribed,
  subscription,
  viewer,
  workspace,
} from '../support/builders.js';
import { ALWAYS_OPEN, PACK_CELLS, STANDING_CELLS, STANDINGS } from './standing.table.js';

function verdict(
  action: Action,
  preset: Preset,
  changes: Partial<BillingFacts>,
  choices: Partial<Policy> = {},
) {
  const role = viewer(PAYER[preset]);
  const decision = decide(action, facts(preset, changes), role, policy(preset, choices));
  return decision.allowed ? 'ok' : decision.reason;
}

const tomorrow = { cancelAt: at(DAY), canceledAt: at(-DAY) };

describe('the table of standings', () => {
  it.each([...STANDING_CELLS, ...PACK_CELLS])(
    '$preset: $action while $standing is $expected',
    ({ preset, action, standing, expected }) => {
      const scheduled = action === 'plan.restart' ? tomorrow : {};
      const changes = { subscription: subscribed(preset, standing, scheduled) };
      expect(verdict(action, preset, changes)).toBe(expected);
    },
  );

  it.each(ALWAYS_OPEN)('leaves %s open in every standing', (action) => {
    const choices = action === 'wallet.topup' ? { topUpKind: 'amount' as const } : {};
    const verdicts = STANDINGS.map((standing) =>
      verdict(action, 'workspace', { subscription: subscribed('workspace', standing) }, choices),
    );
    expect(new Set(verdicts)).toEqual(new Set(['ok']));
  });
});

describe('a cancellation', () => {
  const running = ['active', 'trialing', 'past_due', 'unpaid', 'paused'] as const;

  it.each(running)('is scheduled once while %s', (standing) => {
    const subscriptionToo = { subscription: subscribed('workspace', standing, tomorrow) };
    expect(verdict('plan.cancel', 'workspace', subscriptionToo)).toBe('status_blocks');
  });

  it('is not scheduled anew when its date has come and the end is not yet told', () => {
    const late = subscribed('workspace', 'active', { cancelAt: at(-SECOND) });
    expect(verdict('plan.cancel', 'workspace', { subscription: late })).toBe('status_blocks');
  });

  it.each(running)('cannot be taken back while %s where none is scheduled', (standing) => {
    const none = { subscription: subscribed('workspace', standing) };
    expect(verdict('plan.restart', 'workspace', none)).toBe('status_blocks');
  });

  it.each([
    ['one second before its date', SECOND, 'ok'],
    ['at its date', 0, 'status_blocks'],
    ['EC-S05 one second after its date', -SECOND, 'status_blocks'],
  ])('taken back %s', (_, left, expected) => {
    const ending = subscribed('workspace', 'active', { cancelAt: at(left) });
    expect(verdict('plan.restart', 'workspace', { subscription: ending })).toBe(expected);
  });
});

describe('by other facts', () => {
  const unknown = { workspace: workspace({ billingRecord: false }) };

  it.each([
    ['workspace', 'portal.open', 'no_billing_record'],
    ['workspace', 'payment.update', 'no_billing_record'],
    ['workspace', 'invoice.view', 'no_billing_record'],
    ['team', 'portal.open', 'no_billing_record'],
    ['team', 'payment.update', 'no_billing_record'],
    ['wallet', 'portal.open', 'no_billing_record'],
    ['wallet', 'invoice.view', 'no_billing_record'],
    ['wallet', 'payment.update', 'ok'],
  ] as const)('%s: %s without a billing record is %s', (preset, action, expected) => {
    expect(verdict(action, preset, unknown)).toBe(expected);
  });

  it.each([
    ['open', 'ok'],
    ['failed', 'ok'],
    ['requires_action', 'ok'],
    ['draft', 'status_blocks'],
    ['paid', 'status_blocks'],
    ['void', 'status_blocks'],
    ['canceled', 'status_blocks'],
  ] as const)('EC-R06 an invoice that is %s is paid: %s', (status, expected) => {
    const changes = { openInvoices: [invoice(status)] };
    expect(verdict('invoice.pay', 'workspace', changes)).toBe(expected);
  });

  it('has nothing to pay without an invoice', () => {
    expect(verdict('invoice.pay', 'workspace', {})).toBe('status_blocks');
  });

  it.each([
    ['EC-S03 22 h 59 min after it was created', HOUR / 60, 'ok'],
    ['EC-S03 23 h 01 min after it was created', -HOUR / 60, 'status_blocks'],
  ])('pays an incomplete subscription %s', (_, left, expected) => {
    const changes = {
      subscription: subscription('incomplete', { incompleteExpiresAt: at(left) }),
      openInvoices: [invoice('open')],
    };
    expect(verdict('invoice.pay', 'workspace', changes)).toBe(expected);
  });

  it('needs a saved card for refills', () => {
    expect(verdict('wallet.autoreload', 'workspace', { paymentMethod: null })).toBe(
      'no_payment_method',
    );
  });

  it.each([
    ['EC-G05 not', 'active', false, 'status_blocks'],
    ['not', 'none', false, 'no_subscription'],
    ['where the policy lets it', 'none', true, 'ok'],
    ['where the policy lets it', 'canceled', true, 'ok'],
    ['not even then while a payment is due', 'past_due', true, 'status_blocks'],
  ] as const)(
    'sells storage to a free plan: %s, %s',
    (_, standing, storageFreeMayBuy, expected) => {
      const changes = {
        subscription: subscribed('workspace', standing),
        workspace: workspace({ planKind: 'free' }),
      };
      expect(verdict('storage.buy', 'workspace', changes, { storageFreeMayBuy })).toBe(expected);
    },
  );

  it.each([
    ['plan.change', 'planChangeWhilePastDue', 'ok'],
    ['storage.buy', 'storageWhilePastDue', 'ok'],
    ['seats.change', 'planChangeWhilePastDue', 'status_blocks'],
    ['storage.buy', 'planChangeWhilePastDue', 'status_blocks'],
  ] as const)('EC-G08 %s while past due under %s: %s', (action, choice, expected) => {
    const pastDue = { subscription: subscribed('workspace', 'past_due') };
    expect(verdict(action, 'workspace', pastDue, { [choice]: 'allow' })).toBe(expected);
  });

  it('lifts only past due by that choice', () => {
    const unpaid = { subscription: subscribed('workspace', 'unpaid') };
    expect(verdict('plan.change', 'workspace', unpaid, { planChangeWhilePastDue: 'allow' })).toBe(
      'status_blocks',
    );
  });

  it.each([
    [true, 'ok'],
    [false, 'no_subscription'],
  ])('EC-S10 spends after the end where the policy says so (%s)', (spendAfterCancel, expected) => {
    const ended = { subscription: subscribed('team', 'canceled') };
    expect(verdict('wallet.spend', 'team', ended, { spendAfterCancel })).toBe(expected);
  });
});

describe('the choice of statuses that may buy packs', () => {
  it.each([
    ['EC-P02 trialing', ['active', 'trialing'], 'trialing', 'ok'],
    ['EC-P02 trialing', ['active'], 'trialing', 'status_blocks'],
    ['active', ['active'], 'active', 'ok'],
    ['past due', ['active', 'past_due'], 'past_due', 'ok'],
    ['ended', ['active'], 'canceled', 'no_subscription'],
  ] as const)('%s under %j', (_, packsEligibleStatuses, standing, expected) => {
    const changes = { subscription: subscribed('team', standing) };
    expect(verdict('wallet.buy_pack', 'team', changes, { packsEligibleStatuses })).toBe(expected);
  });
});

describe('EC-S02 a status that a newer processor knows', () => {
  const newer: SubscriptionStatus = JSON.parse('"frozen"');
  const changes = { subscription: subscribed('team', newer) };

  it.each([
    'plan.subscribe',
    'plan.change',
    'seats.change',
    'storage.buy',
    'wallet.buy_pack',
    'plan.resume',
  ] as const)('lets no %s through', (action) => {
    expect(verdict(action, 'team', changes)).toBe('status_blocks');
  });
});
