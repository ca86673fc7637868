import { describe, expect, it } from 'vitest';
import type { BillingFacts } from '../../src/rules/facts.js';
import { recoveryFor } from '../../src/rules/recovery.js';
import type { Role } from '../../src/rules/roles.js';
import { DAY } from '../../src/rules/time.js';
import {
  at,
  checkout,
  contract,
  facts,
  invoice,
  policy,
  subscribed,
  viewer,
} from '../support/builders.js';

const offers = (having: Partial<BillingFacts>, role: Role = 'admin') =>
  recoveryFor(facts('workspace', having), viewer(role), policy('workspace')).map(
    ({ answer, decision }) => [answer, decision.allowed],
  );

const owed = { openInvoices: [invoice('failed')] };
const waiting = { openInvoices: [invoice('requires_action')] };
const ending = { cancelAt: at(DAY), canceledAt: at(-DAY) };
const is = (...it: Parameters<typeof subscribed>) => ({ subscription: subscribed(...it) });

describe('what brings a subscription back', () => {
  it.each([
    ['in order', {}, []],
    ['none', { subscription: null }, []],
    [
      'past due',
      { ...is('workspace', 'past_due'), ...owed },
      ['update_payment_method', 'pay_invoice'],
    ],
    ['unpaid', { ...is('workspace', 'unpaid'), ...owed }, ['update_payment_method', 'pay_invoice']],
    ['waiting for the bank', { ...is('workspace', 'past_due'), ...waiting }, ['verify_payment']],
    [
      'incomplete',
      { ...is('workspace', 'incomplete'), openInvoices: [invoice('open')] },
      ['finish_payment'],
    ],
    ['incomplete, nothing to pay', is('workspace', 'incomplete'), []],
    ['paused', is('workspace', 'paused'), ['resume', 'update_payment_method']],
    [
      'on trial without a card',
      { ...is('workspace', 'trialing'), paymentMethod: null },
      ['continue_plan'],
    ],
    ['on trial with one', is('workspace', 'trialing'), []],
    ['to end tomorrow', is('workspace', 'active', ending), ['restart']],
    [
      'to end tomorrow and past due',
      { ...is('workspace', 'past_due', ending), ...owed },
      ['update_payment_method', 'pay_invoice', 'restart'],
    ],
    [
      'by contract',
      { ...is('workspace', 'past_due'), ...owed, contract: contract('plan') },
      ['contact_sales'],
    ],
    ['ended', is('workspace', 'canceled', ending), []],
  ])('%s', (_, having, answers) => {
    expect(offers(having)).toEqual(answers.map((answer) => [answer, true]));
  });

  it('keeps its reason for a viewer who may not', () => {
    expect(offers({ ...is('workspace', 'past_due'), ...owed }, 'member')).toEqual([
      ['update_payment_method', false],
      ['pay_invoice', false],
    ]);
  });

  it('EC-R05 pays the other invoice while one settles', () => {
    const openInvoices = [invoice('failed'), invoice('open', { id: 'in_2' })];
    const checkouts = [checkout('pay_invoice', { invoiceId: 'in_1' })];
    expect(offers({ ...is('workspace', 'past_due'), openInvoices, checkouts })).toEqual([
      ['update_payment_method', true],
      ['pay_invoice', true],
    ]);
  });
});
