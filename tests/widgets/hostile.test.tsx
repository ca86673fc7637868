/** A back end that was taken over: what it sends is never followed, run, or written down. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  createMockBilling,
  type Fault,
  type MockBillingOptions,
  type ScenarioName,
} from '../../mocks/index.js';
import { openPageOf } from '../support/openPage.js';

/** The page follows `processor.test`, and nothing else. */
const TRUSTED = 'https://processor.test/trusted';
const HOSTILE = [
  'javascript:evil()',
  'JaVaScRiPt:evil()',
  'java\tscript:evil()',
  ' javascript:evil()',
  'java\nscript:evil()',
  'data:text/html,<script>evil()</script>',
  'vbscript:evil()',
  'blob:https://processor.test/evil',
  '//evil.test',
  '/\\evil.test',
  'https:evil.test',
  'https://evil.test/',
  'https://processor.test@evil.test/',
  'https://processor.test.evil.test/',
  'http://processor.test/evil',
  'https://processor.test:8443/evil',
  'https://processor\uff0etest/evil',
];

const open = (options: MockBillingOptions, ...faults: Fault[]) =>
  openPageOf(createMockBilling({ ...options, faults }));
type Page = Awaited<ReturnType<typeof open>>;

const press = async ({ user }: Page, name: RegExp) =>
  user.click((await screen.findAllByRole('button', { name }))[0] ?? document.body);
/** Links to what is not trusted; React turns a script into another script, which is one still. */
const outward = () =>
  document.querySelectorAll('[href]:not([href^="#"], [href^="https://processor.test/"])');
/** Nothing hostile leads anywhere, or stands anywhere else in the page. */
function expectClean() {
  expect([...outward()]).toEqual([]);
  expect(document.documentElement.outerHTML).not.toContain('evil');
}

interface Trap {
  readonly world: MockBillingOptions;
  readonly on: Fault['on'];
  readonly path: readonly string[];
  readonly button: RegExp;
}

const FOLLOWED: readonly [string, Trap][] = [
  [
    'a checkout',
    {
      world: { scenario: 'team/active', surface: 'desktop' },
      on: 'POST /checkouts',
      path: ['url'],
      button: /^Buy \$100 /,
    },
  ],
  [
    'the portal',
    {
      world: { scenario: 'team/active' },
      on: 'POST /portal-sessions',
      path: ['url'],
      button: /^Visit billing portal/,
    },
  ],
  [
    'a document',
    {
      world: { scenario: 'wallet/active' },
      on: 'GET /transactions/:id/invoice',
      path: ['url'],
      button: /^Download Invoice: Added funds, /,
    },
  ],
];

describe.each(FOLLOWED)('the address of %s', (_, { world, on, path, button }) => {
  const meet = async (value: string) => {
    const page = await open(world, { on, does: 'rewrite', path, value });
    await press(page, button);
    return page;
  };

  it('is followed where the page trusts it', async () => {
    const { went } = await meet(TRUSTED);
    await waitFor(() => expect(went).toEqual([TRUSTED]));
  });

  it.each(HOSTILE)('is not followed to %j', async (address) => {
    const { went } = await meet(address);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(went).toEqual([]);
    expectClean();
  });
});

const DRAWN: readonly [string, Omit<Trap, 'button'>][] = [
  [
    'sales of a contract',
    {
      world: { scenario: 'workspace/custom-contract' },
      on: 'GET /overview',
      path: ['contract', 'contactSalesUrl'],
    },
  ],
  [
    'the event of a debit',
    {
      world: { scenario: 'team/active' },
      on: 'GET /overview',
      path: ['wallet', 'recent', 'data', '*', 'eventUrl'],
    },
  ],
];

describe.each(DRAWN)('the address of %s', (_, { world, on, path }) => {
  const meet = (value: string) => open(world, { on, does: 'rewrite', path, value });

  it('is a link where the page trusts it', async () => {
    await meet(TRUSTED);
    const links = screen.getAllByRole('link').map((it) => it.getAttribute('href'));
    expect(links).toContain(TRUSTED);
  });

  it.each(HOSTILE)('is no link to %j', async (address) => {
    const { went } = await meet(address);
    expectClean();
    expect(went).toEqual([]);
  });
});

describe('markup in a name', () => {
  const MARKUP = '<img src="x" onerror="evil()"><script>evil()</script>';

  it.each<[string, ScenarioName, Fault['on'], readonly string[]]>([
    ['of the workspace', 'team/active', 'GET /overview', ['workspace', 'name']],
    ['of the plan', 'team/active', 'GET /overview', ['plan', 'name']],
    ['of a plan for sale', 'team/none', 'GET /plans', ['data', '*', 'name']],
    [
      'of a transaction',
      'team/active',
      'GET /overview',
      ['wallet', 'recent', 'data', '*', 'label'],
    ],
  ])('%s is text', async (_, scenario, on, path) => {
    await open({ scenario }, { on, does: 'rewrite', path, value: MARKUP });
    expect(document.querySelector('img, script, [onerror]')).toBeNull();
    expect(within(document.body).getAllByText(MARKUP, { exact: false })).not.toHaveLength(0);
  });
});
