import { describe, expect, it } from 'vitest';
import { bannerView } from '../../src/rules/bannerView.js';
import type { ContractArea } from '../../src/rules/contract.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import { planViews } from '../../src/rules/planOffer.js';
import { contract, facts, plan, policy, seats, viewer, workspace } from '../support/builders.js';

const labels = (changes: Partial<BillingFacts>) =>
  planViews(facts('workspace', changes), viewer('admin'), policy('workspace')).flatMap(
    ({ offers }) => offers.map(({ label }) => label),
  );

describe('a custom contract', () => {
  it('EC-Q03 sells every plan through people, whatever its name', () => {
    const plans = [plan('Standard', 1), plan('Business', 2)];
    const changes = { plans, contract: contract('plan') };
    expect(new Set(labels(changes))).toEqual(new Set(['contact_sales']));
  });

  it('EC-Q03 does so without a subscription too', () => {
    const changes = {
      subscription: null,
      workspace: workspace({ planKind: 'custom' }),
      contract: contract('plan', 'seats', 'add_ons'),
    };
    expect(new Set(labels(changes))).toEqual(new Set(['contact_sales']));
  });

  it('EC-Q04 that covers seats alone leaves the plans to the page', () => {
    expect(labels({ contract: contract('seats') })).toEqual(labels({}));
  });

  it.each([
    [['seats'], ['manage_members', 'change_plan', 'contact_sales']],
    [['plan'], ['add_seats', 'manage_members', 'contact_sales']],
    [
      ['plan', 'seats'],
      ['manage_members', 'contact_sales'],
    ],
    [['add_ons'], ['add_seats', 'manage_members', 'change_plan']],
  ] as const)('EC-Q04 over %j answers too many members with %j', (covers, expected) => {
    const areas: readonly ContractArea[] = covers;
    const over = facts('workspace', { seats: seats({ used: 11 }), contract: contract(...areas) });
    const banner = bannerView(over, viewer('admin'), policy('workspace'));
    expect(banner?.answers.map(({ answer }) => answer)).toEqual(expected);
  });
});
