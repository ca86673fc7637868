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

  it('writes ids into an address so that they end nothing in it', () => {
    const odd = plan('pro&x=1', 1, { prices: [price('m#1', 'month', 10_00)] });
    const page = draw(
      renderToStaticMarkup(<PricingTable plans={[odd]} href="/join?plan={plan}&price={price}" />),
    );
    expect(page.querySelector('a')).toHaveAttribute('href', '/join?plan=pro%26x%3D1&price=m%231');
  });

  it.each([
    ['with a trial', undefined, 'Start trial Pro'],
    ['where there are trials', true, 'Start trial Pro'],
    ['where there are none', false, 'Proceed to payment Pro'],
  ])('asks newcomers for one thing, %s', (_, trials, says) => {
    const trial = plan('pro', 1, { name: 'Pro', prices: [monthly], trialDays: 14 });
    const plans = [
      { ...trial, recommended: true },
      { ...trial, id: 'team' },
    ];
    const page = draw(
      renderToStaticMarkup(<PricingTable plans={plans} href="/join" trials={trials} />),
    );
    const links = [...page.querySelectorAll<HTMLElement>('a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([says, says]);
    expect(links.map(({ dataset }) => dataset['variant'])).toEqual(['filled', 'outline']);
  });

  it('says of a plan that it is billed by the other interval only', () => {
    const slow = plan('slow', 2, { prices: [yearly] });
    const page = draw(renderToStaticMarkup(<PricingTable plans={[pro, slow]} href="/join" />));
    const [byMonth, byYear] = page.querySelectorAll('[data-interval]');
    expect(byMonth).toHaveTextContent('This plan is billed yearly only.');
    expect(byYear).not.toHaveTextContent('only.');
  });

  it('draws plans that have no price at all', () => {
    const sold = plan('enterprise', 3, { kind: 'custom', prices: [] });
    const page = draw(renderToStaticMarkup(<PricingTable plans={[sold]} href="/sales" />));
    expect(told(page)).toMatchObject([{ says: expect.stringMatching(/^Contact Sales/) }]);
    expect(page.querySelector('[type=radio]')).toBeNull();
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
