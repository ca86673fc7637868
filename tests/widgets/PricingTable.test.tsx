import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import { PlanSelector } from '../../src/index.js';
import { PricingTable } from '../../src/pricing/index.js';
import type { Plan } from '../../src/rules/index.js';
import { plan, price } from '../support/builders.js';
import { renderBilling } from '../support/renderBilling.js';

async function catalogueOf({ fetch }: Pick<ReturnType<typeof createMockBilling>, 'fetch'>) {
  const answer = await fetch(new Request('https://billing.test/v1/plans'));
  return ((await answer.json()) as { readonly data: readonly Plan[] }).data;
}

/** Name, price and button of each card that stands below. */
function told(place: ParentNode) {
  const text = (card: Element, part: string) =>
    card.querySelector(`[data-farebox='${part}']`)?.textContent?.trim();
  return [...place.querySelectorAll(`[data-farebox='PlanSelectorCard']`)].map((card) => ({
    name: text(card, 'PlanSelectorName'),
    price: text(card, 'PlanSelectorPrice'),
    says: text(card, 'PlanSelectorAction'),
  }));
}

function draw(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markup;
  return page;
}

const products: readonly [ScenarioName, boolean][] = [
  ['workspace/free', true],
  ['team/none', true],
  ['wallet/none', false],
];

describe('PricingTable', () => {
  describe.each(['en-US', 'de-DE'])('in %s', (locale) => {
    it.each(products)('tells of %s what a newcomer finds inside', async (scenario, trials) => {
      const mock = createMockBilling({ scenario });
      const { fetch, workspaceId } = mock;
      const plans = await catalogueOf(mock);
      const markup = renderToStaticMarkup(
        <PricingTable plans={plans} href="/join" locale={locale} trials={trials} />,
      );
      const table = draw(markup).querySelector(`[data-interval='month']`) ?? draw(markup);
      const { container } = renderBilling(<PlanSelector />, {
        fetch,
        workspaceId,
        locale,
        links: { sales: '/sales' },
      });
      await screen.findByRole('heading', { level: 2 });
      await screen.findAllByRole('heading', { level: 3 });
      const inside = told(container);
      expect(inside.length).toBeGreaterThan(0);
      const own = inside.map(({ says }) => says?.startsWith('Current plan'));
      const paid = (_: unknown, index: number) => own[index] !== true;
      const prices = (cards: ReturnType<typeof told>) =>
        cards.map(({ name, price: amount }) => [name, amount]);
      expect(prices(told(table))).toEqual(prices(inside));
      expect(told(table).filter(paid)).toEqual(inside.filter(paid));
    });
  });

  const monthly = price('m', 'month', 10_00);
  const yearly = price('y', 'year', 90_00);
  const pro = plan('pro', 1, { prices: [monthly, yearly] });

  it('leads each plan to an address of the host, by price', () => {
    const links = (href: string | Record<string, string>) =>
      [
        ...draw(renderToStaticMarkup(<PricingTable plans={[pro]} href={href} />)).querySelectorAll(
          'a',
        ),
      ].map((link) => link.getAttribute('href'));
    expect(links('/join?plan={plan}&price={price}')).toEqual([
      '/join?plan=pro&price=m',
      '/join?plan=pro&price=y',
    ]);
    expect(links({ pro: '/pro', y: '/pro/yearly' })).toEqual(['/pro', '/pro/yearly']);
    expect(links({})).toEqual([]);
  });

  it('has a heading, radios and what a year saves', () => {
    document.body.append(draw(renderToStaticMarkup(<PricingTable plans={[pro]} href="/join" />)));
    const table = within(screen.getByRole('region', { name: 'Plans' }));
    expect(table.getByRole('radio', { name: 'Billed monthly' })).toBeChecked();
    const year = table.getByRole('radio', { name: 'Billed yearly' });
    expect(year).toHaveAccessibleDescription('Save 25%');
    document.body.replaceChildren();
  });

  it('says it in the words of the host', () => {
    const words = { 'plans.title': 'Tarife' };
    const markup = renderToStaticMarkup(<PricingTable plans={[pro]} href="/" messages={words} />);
    expect(markup).toContain('Tarife');
  });

  it('offers no interval where there is one only', () => {
    const only = plan('pro', 1, { prices: [monthly] });
    expect(renderToStaticMarkup(<PricingTable plans={[only]} href="/" />)).not.toContain('radio');
  });
});
