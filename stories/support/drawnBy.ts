import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { PRESETS, ROLES } from '../../src/rules/index.js';
import type { Scenario } from '../../mocks/index.js';
import type { BillingParameters } from './scene.js';

interface Drawn {
  readonly parameters?: { readonly billing?: BillingParameters };
}

type StoryFile = Readonly<Record<string, Drawn>> & { readonly default: { readonly title: string } };

export interface Drawing {
  readonly title: string;
  /** Where Storybook shows it. */
  readonly href: string;
}

const files = import.meta.glob<StoryFile>('../{page,widgets}/*.stories.tsx', { eager: true });

/** The stories that draw a scenario, one of each component: the plainest, for who may do most. */
export function drawnBy({ name, preset }: Scenario): Drawing[] {
  const [payer] = ROLES[PRESETS[preset].roles];
  return Object.values(files).flatMap(({ default: meta, ...stories }) => {
    const [plainest] = Object.entries(stories)
      .map(([story, { parameters }]) => ({ story, billing: parameters?.billing ?? {} }))
      .filter(({ billing }) => billing.scenario === name && billing.faults === undefined)
      .toSorted((a, b) => oddness(a.billing, payer) - oddness(b.billing, payer));
    if (plainest === undefined) return [];
    const story = storyNameFromExport(plainest.story);
    const component = meta.title.split('/').at(-1);
    return [{ title: `${component}: ${story}`, href: `./?path=/story/${toId(meta.title, story)}` }];
  });
}

/** How far from the scenario itself a story is. */
function oddness({ role, ...others }: BillingParameters, payer: string): number {
  return Object.keys(others).length * 2 + (role === undefined || role === payer ? 0 : 1);
}
