/**
 * Every story in stretched English on the narrowest screen: each word comes from a catalogue, and
 * each has its place. Its areas come late, as those of any language.
 */
import {
  composeStories,
  type Meta,
  setProjectAnnotations,
  type StoryObj,
} from '@storybook/react-vite';
import { render } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../.storybook/preview.js';
import { createMockBilling, scenarios } from '../../mocks/index.js';
import { clipped } from '../support/clipped.js';
import { clientOf } from '../support/opened.js';
import { unspoken, wordsIn } from '../support/unspoken.js';

type StoryFile = Readonly<Record<string, StoryObj>> & { readonly default: Meta };

setProjectAnnotations([preview, { initialGlobals: { locale: 'en-XA' } }]);

const files = import.meta.glob<StoryFile>(
  ['../../stories/{page,widgets}/*.stories.tsx', '!**/Languages.stories.tsx'],
  { eager: true },
);
const stories = Object.entries(files).flatMap(([path, file]) =>
  Object.entries(composeStories(file)).map(([name, Story]) => ({
    name: `${path.replace(/.*\/|\.stories\.tsx$/g, '')} ${name}`,
    Story,
  })),
);

/** Words in all that a back end, or the host in a story, has said. */
const facts = new Set<string>();
const learn = (said: unknown) => wordsIn(said).forEach((word) => facts.add(word));

beforeAll(async () => {
  await page.viewport(320, 800);
  for (const scenario of Object.values(scenarios)) {
    const client = clientOf(createMockBilling({ scenario: scenario.name }));
    learn([await client.getOverview(), await client.getPlans()]);
  }
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    const response = await fetch(...request);
    if (response.headers.get('content-type')?.includes('json'))
      learn(await response.clone().json());
    return response;
  });
});

afterAll(() => void vi.unstubAllGlobals());

describe('in stretched English', () => {
  it.each(stories)('$name', async ({ Story }) => {
    learn([Story.args, Story.parameters['billing']]);
    await Story.load();
    const { container, unmount } = render(<Story />);
    await drawn(container);
    expect(unspoken(container, facts)).toEqual([]);
    expect(clipped(container)).toEqual([]);
    unmount();
  });
});

/** Some stories never come to an end of reading; their skeleton is what is drawn. */
const drawn = (container: Element) =>
  vi.waitUntil(() => isDrawn(container), { timeout: 1_500 }).catch(() => {});

const isDrawn = (container: Element) =>
  container.querySelector('[data-story="read"]') !== null &&
  container.querySelector('[data-farebox="ReadArm"][aria-busy]') === null;
