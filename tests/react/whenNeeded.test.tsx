import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { createHttpClient } from '../../src/client/index.js';
import { BillingProvider } from '../../src/index.js';
import { whenNeeded } from '../../src/react/parts/whenNeeded.js';
import { renderBilling } from '../support/renderBilling.js';

interface Props {
  readonly who: string;
}

const Greeting = ({ who }: Props) => <p>Hello, {who}</p>;
const arrives = () => vi.fn<() => Promise<ComponentType<Props>>>(() => Promise.resolve(Greeting));
const skeleton = () => document.querySelector('[aria-busy]');

function open(load: () => Promise<ComponentType<Props>>) {
  const Part = whenNeeded('Greeting', load);
  const onError = vi.fn<(error: unknown) => void>();
  return {
    ...renderBilling(<Part who="Ada" />, { ...createMockBilling(), onError }),
    Part,
    onError,
  };
}

describe('a part that loads when it is needed', () => {
  it('is a skeleton until it is there', async () => {
    open(arrives());
    expect(skeleton()).toHaveTextContent('Loading');
    expect(await screen.findByText('Hello, Ada')).toBeVisible();
    expect(skeleton()).toBeNull();
  });

  it('loads once, and is drawn at once the next time', async () => {
    const load = arrives();
    const { Part, show } = open(load);
    await screen.findByText('Hello, Ada');
    show(null);
    show(<Part who="Grace" />);
    expect(screen.getByText('Hello, Grace')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('has nothing to tell once it is gone', async () => {
    const lost = new TypeError('Failed to fetch dynamically imported module');
    let fail: (error: Error) => void = () => {};
    const { show, onError } = open(() => new Promise((_, reject) => (fail = reject)));
    show(null);
    fail(lost);
    await Promise.resolve();
    expect(onError).not.toHaveBeenCalled();
  });

  it('says that it did not load, tells the host once, and comes with another try', async () => {
    const lost = new TypeError('Failed to fetch dynamically imported module');
    const load = arrives().mockRejectedValueOnce(lost);
    const { user, onError } = open(load);
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be loaded.');
    expect(skeleton()).toBeNull();
    expect(onError.mock.calls.map(([error]) => error)).toEqual([lost]);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hello, Ada')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(load).toHaveBeenCalledTimes(2);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('may fail again', async () => {
    const lost = new TypeError('Failed to fetch dynamically imported module');
    const { user, onError } = open(
      arrives().mockRejectedValueOnce(lost).mockRejectedValueOnce(lost),
    );
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hello, Ada')).toBeVisible();
    expect(onError).toHaveBeenCalledTimes(2);
  });

  it('is a skeleton on a server, though it is loaded there', async () => {
    const { Part } = open(arrives());
    await screen.findByText('Hello, Ada');
    const { fetch, workspaceId } = createMockBilling();
    const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
    const html = renderToString(
      <BillingProvider client={client}>
        <Part who="Ada" />
      </BillingProvider>,
    );
    expect(html).toContain('aria-busy="true"');
    expect(html).not.toContain('Hello');
  });
});
