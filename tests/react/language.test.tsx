import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  BillingMessages,
  type BillingProviderProps,
  CreditBalance,
  SubscriptionStatusBadge,
  SubscriptionSummary,
} from '../../src/index.js';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { type Balance, credits } from '../../src/rules/index.js';
import { answering } from '../support/answering.js';
import { walletOf } from '../support/builders.js';
import { renderBilling } from '../support/renderBilling.js';

const badge = <SubscriptionStatusBadge />;

function draw(
  widgets: Parameters<typeof renderBilling>[0],
  props: Partial<BillingProviderProps>,
  scenario: ScenarioName = 'team/active',
) {
  const { workspaceId, fetch } = createMockBilling({ scenario, role: 'primary_owner' });
  return renderBilling(widgets, { workspaceId, fetch, ...props });
}

/** Who may name the status, the one who is heard first at the top. */
const speakers = [
  ['the provider', { messages: { 'status.active': 'Messages' } }],
  ["the host's t", { translate: (key: string) => (key === 'status.active' ? 'T' : undefined) }],
  ['the catalogue', { catalogue: { 'status.active': 'Catalogue' } }],
] as const;

describe('a word', () => {
  it.each([
    ['Messages', speakers],
    ['T', speakers.slice(1)],
    ['Catalogue', speakers.slice(2)],
    ['Active', []],
  ])('is %s while nobody before has it', async (said, given) => {
    draw(badge, Object.assign({}, ...given.map(([, props]) => props)));
    expect(await screen.findByText(said)).toBeVisible();
  });

  it('is English where neither the host nor the language has it', async () => {
    draw(badge, {
      messages: { 'badge.loading': 'Lädt' },
      translate: () => undefined,
      catalogue: { 'status.paused': 'Pausiert' },
    });
    expect(await screen.findByText('Active')).toBeVisible();
  });

  it('is another one in a part of the page, where the closest wins', async () => {
    draw(
      <>
        <BillingMessages messages={{ 'status.active': 'Outer' }}>
          {badge}
          <BillingMessages messages={{ 'status.active': 'Inner' }}>{badge}</BillingMessages>
        </BillingMessages>
        {badge}
      </>,
      Object.assign({}, ...speakers.map(([, props]) => props)),
    );
    expect(await screen.findByText('Outer')).toBeVisible();
    expect(screen.getByText('Inner')).toBeVisible();
    expect(screen.getByText('Messages')).toBeVisible();
  });

  it('leaves the other words of the provider as they are in a part of the page', async () => {
    draw(<BillingMessages messages={{ 'badge.loading': 'Lädt' }}>{badge}</BillingMessages>, {
      messages: { 'status.active': 'Aktiv' },
    });
    expect(await screen.findByText('Aktiv')).toBeVisible();
  });
});

describe("the host's t", () => {
  it('gets what fills a sentence, and its answer is drawn as it is', async () => {
    draw(<SubscriptionSummary />, {
      translate: (key, vars) =>
        key === 'summary.renews' ? `Next: ${vars['date']}, not {date}` : undefined,
    });
    expect(await screen.findByText(/^Next: \w+ \d+, \d{4}, not \{date\}$/)).toBeVisible();
  });

  it('names what this version has no word for', async () => {
    const wire = createMockBilling({ scenario: 'team/active' });
    renderBilling(badge, {
      workspaceId: wire.workspaceId,
      fetch: async (request) => {
        const text = await (await wire.fetch(request)).text();
        return new Response(text.replaceAll('"active"', '"dormant"'), {
          headers: { 'content-type': 'application/json' },
        });
      },
      translate: (key) => (key === 'status.dormant' ? 'Asleep' : undefined),
    });
    expect(await screen.findByText('Asleep')).toBeVisible();
  });
});

describe('a number of things', () => {
  const messages = {
    'amount.credits': { one: '{amount} o', few: '{amount} f', many: '{amount} m', other: 'any' },
  };
  const shown = (value: Balance, locale: string) => {
    const { fetch } = answering('team', 'member', { wallet: walletOf(value) });
    renderBilling(<CreditBalance />, { fetch, locale, messages });
  };

  it.each([
    ['en-US', credits(1), '1 o'],
    ['pl-PL', credits(2), '2 f'],
    ['pl-PL', credits(5), '5 m'],
    ['fr-FR', credits(0), '0 o'],
    ['de-DE', credits(2), 'any'],
    ['fr-FR', credits(15, 1), '1,5 o'],
  ] as const)('chooses in %s for %o the words of %j', async (locale, value, said) => {
    shown(value, locale);
    expect(await screen.findByText(said)).toBeVisible();
  });
});
