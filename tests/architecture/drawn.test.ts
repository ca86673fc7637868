import { describe, expect, it } from 'vitest';
import * as drawn from '../../stories/rules/drawnRows.js';
import { ACTIONS, BANNER_KINDS, OFFER_LABELS } from '../../src/rules/index.js';
import { filesIn, textOf } from '../support/sources.js';

const stories = new Set(
  filesIn('stories/page', 'stories/widgets')
    .filter((path) => path.endsWith('.stories.tsx'))
    .flatMap((path) => {
      const component = path.replace(/.*\/|\.stories\.tsx$/g, '');
      return Array.from(
        textOf(path).matchAll(/^export const (\w+): Story/gm),
        ([, name]) => `${component}/${name}`,
      );
    }),
);

const isGone = (drawing: string) => !stories.has(drawing);

const { drawnActions, drawnBanners, drawnOffers, drawnPacks, drawnStates } = drawn;
const tables = { drawnActions, drawnBanners, drawnOffers, drawnPacks };

describe('the table of what is drawn', () => {
  it('knows every action, banner and plan button', () => {
    expect(Object.keys(drawnActions)).toEqual([...ACTIONS]);
    expect(Object.keys(drawnBanners)).toEqual([...BANNER_KINDS]);
    expect(Object.keys(drawnOffers)).toEqual([...OFFER_LABELS]);
    expect(Object.keys(drawnPacks)).toHaveLength(11);
    expect(Object.keys(drawnStates)).toHaveLength(18);
  });

  it.each(Object.entries(tables))('has a story that there is for every row: %s', (_, rows) => {
    const drawings = Object.entries<readonly string[]>(rows);
    expect(drawings.filter(([, found]) => found.length === 0)).toEqual([]);
    expect(drawings.filter(([, found]) => found.some(isGone))).toEqual([]);
  });

  it.each(Object.entries(drawnStates))('shows to both sides: %s', (_, state) => {
    const { managers, otherKinds, others } = state;
    expect(Math.min(managers.length, others.length)).toBeGreaterThan(0);
    expect([...managers, ...otherKinds, ...others].filter(isGone)).toEqual([]);
  });
});
