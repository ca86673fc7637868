import type { ComponentPropsWithoutRef } from 'react';
import { type Catalogue, heard } from '../react/Catalogue.js';
import { createFormat } from '../react/format.js';
import { createTranslate, type Messages } from '../react/messages.js';
import type { Plan } from '../rules/index.js';
import { pricingMessages } from '../widgets/PlanSelector/PlanSelector.messages.js';
import { INTERVALS, savingOf } from '../widgets/PlanSelector/planWords.js';
import { PricingInterval } from './PricingInterval.js';
import { PricingPlan, type PricingPlanProps } from './PricingPlan.js';
import { publicChoices } from './publicChoices.js';

export interface PricingTableProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'title' | 'children'
> {
  /** The public catalogue, as `GET /plans` answers it. */
  plans: readonly Plan[];
  /**
   * Where the link of a plan leads: a template in which `{plan}` and `{price}` stand for their
   * ids, or addresses by the id of a price or a plan. A plan without one has no link.
   */
  href: string | Readonly<Record<string, string>>;
  /** Whether a newcomer gets the trial of a plan. @default true */
  trials?: boolean | undefined;
  /** @default 'Plans' */
  title?: string | undefined;
  /** The heading's level in the host's outline; each plan's is one deeper. @default 2 */
  level?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** @default 'en-US' */
  locale?: string | undefined;
  /** The words of a language: `de` of `farebox/locales/de`, or words by key. @default English */
  catalogue?: Catalogue | Messages | undefined;
  /** Words by key, in front of all others. */
  messages?: Messages | undefined;
  /** Names its parts; another one for each table of a page. @default 'pricing' */
  id?: string | undefined;
}

const nothing: Messages = {};

/**
 * The plans and prices of a public page. Uses no hook and no handler, so that a server component
 * draws it and ships no JavaScript; the interval is chosen by radios and CSS.
 * Renders a `<section>` named by its title. Styling: as `PlanSelector`, by the same parts.
 */
export function PricingTable(props: PricingTableProps) {
  const { plans, href, trials = true, title, level = 2, id = 'pricing', ...split } = props;
  const { locale = 'en-US', catalogue = nothing, messages = nothing, ...rest } = split;
  const format = createFormat(locale, 'UTC');
  const { plural, number } = format;
  const [, , first] = heard(catalogue);
  const language = { messages, translate: undefined, words: first().words, plural, number };
  const t = createTranslate(pricingMessages, language);
  const Title = `h${level}` as const;
  const byInterval = INTERVALS.map((interval) => ({
    interval,
    choices: publicChoices(plans, interval, trials),
  }));
  const words = { t, format };
  const shown = byInterval.filter(({ interval, choices }) =>
    choices.some(({ price }) => price?.interval === interval),
  );
  const tables = shown.length > 0 ? shown : byInterval.slice(0, 1);
  const planLevel = (level + 1) as PricingPlanProps['level'];
  return (
    <section
      {...rest}
      id={id}
      aria-labelledby={`${id}-title`}
      data-farebox="PricingTable"
      data-card=""
    >
      <Title id={`${id}-title`} data-farebox="CardTitle">
        {title ?? t('plans.title')}
      </Title>
      {tables.length > 1 && (
        <PricingInterval id={id} saving={savingOf(tables[0]?.choices ?? [], words)} t={t} />
      )}
      {tables.map(({ interval, choices }) => (
        <div
          key={interval}
          data-farebox="PricingTablePlans"
          data-interval={tables.length > 1 ? interval : undefined}
        >
          <ul data-farebox="PlanSelectorPlans" data-count={choices.length}>
            {choices.map((choice) => (
              <PricingPlan
                key={choice.plan.id}
                choice={choice}
                href={href}
                level={planLevel}
                words={words}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
