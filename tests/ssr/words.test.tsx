// @vitest-environment jsdom
/** A page in a language, drawn on a server and taken over as it stands. */
import '@testing-library/jest-dom/vitest';
import { QueryClient } from '@tanstack/react-query';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createHttpClient } from '../../src/client/index.js';
import {
  BillingPage,
  BillingProvider,
  type BillingProviderProps,
  CreditBalance,
} from '../../src/index.js';
import { de } from '../../src/locales/de.js';
import { lateWords } from '../support/lateWords.js';
import { unspoken, wordsIn } from '../support/unspoken.js';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const { workspaceId, fetch } = createMockBilling({ scenario: 'workspace/active' });
const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
const initialOverview = await client.getOverview();

const page = (catalogue: BillingProviderProps['catalogue'], Widget = BillingPage) => (
  <BillingProvider
    client={client}
    queryClient={new QueryClient()}
    initialOverview={initialOverview}
    catalogue={catalogue}
    locale="de-DE"
  >
    <Widget />
  </BillingProvider>
);

/** Takes the markup over, and answers what React had to say against it. */
async function takeOver(html: string, catalogue: BillingProviderProps['catalogue']) {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onRecoverableError = vi.fn<(error: unknown) => void>();
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = html;
  const root = await act(async () =>
    hydrateRoot(place, page(catalogue, CreditBalance), { onRecoverableError }),
  );
  const found = [...complaints.mock.calls, ...onRecoverableError.mock.calls];
  const leave = () => act(async () => root.unmount());
  return { place, found, leave };
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('on a server', () => {
  it('a language that comes by area is a skeleton where an area is to come, and no English', () => {
    const { catalogue } = lateWords();
    document.body.innerHTML = renderToString(page(catalogue));
    const facts = new Set(wordsIn(initialOverview));
    expect(document.querySelectorAll('[data-widget="CreditBalance"][aria-busy]')).toHaveLength(1);
    expect(unspoken(document.body, facts)).toEqual([]);
  });

  it('such a language is the same skeleton once the area is there', async () => {
    const before = renderToString(page(de, CreditBalance));
    await de.all();
    expect(renderToString(page(de, CreditBalance))).toBe(before);
    expect(before).toContain('Wird geladen');
  });

  it('a language of which every word is there is drawn whole', async () => {
    const html = renderToString(page(await de.all(), CreditBalance));
    expect(html).toContain('Guthaben');
    expect(html).not.toContain('aria-busy');
  });
});

describe('what a server has drawn is taken over', () => {
  it('with every word there', async () => {
    const words = await de.all();
    const html = renderToString(page(words, CreditBalance));
    const { place, found, leave } = await takeOver(html, words);
    expect(found).toEqual([]);
    expect(place).toHaveTextContent('Guthaben');
    await leave();
  });

  it('with an area that is there already, or still to come', async () => {
    const late = lateWords();
    const html = renderToString(page(late.catalogue, CreditBalance));
    const { place, found, leave } = await takeOver(html, late.catalogue);
    expect(place.querySelector('[aria-busy]')).not.toBeNull();
    await act(async () => late.come('wallet'));
    expect(place.querySelector('h2')).toBeVisible();
    await leave();

    const again = await takeOver(html, late.catalogue);
    expect([...found, ...again.found]).toEqual([]);
    expect(again.place.querySelector('h2')).toBeVisible();
    await again.leave();
  });
});
