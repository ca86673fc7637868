import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import {
  BillingPage,
  WorkspaceHeader,
  WorkspaceHeaderName,
  WorkspaceHeaderOthers,
  WorkspaceHeaderTitle,
} from '../../src/index.js';
import { answering } from '../support/answering.js';
import { inHostOrder, renderAlone } from '../support/partsIn.js';
import { renderBilling, type RenderOptions } from '../support/renderBilling.js';

function open(options: Partial<RenderOptions> = {}) {
  const { fetch, workspaceId } = createMockBilling({ scenario: 'team/active' });
  const other = { id: 'ws_other', name: 'Lakeside Press' };
  const own = { id: workspaceId, name: 'Harbour Studio' };
  return renderBilling(<WorkspaceHeader />, {
    fetch,
    workspaceId,
    workspaces: [own, other],
    ...options,
  });
}

describe('WorkspaceHeader', () => {
  it('names the workspace that is billed', async () => {
    open();
    expect(await screen.findByText('Harbour Studio')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Billing' })).toBeVisible();
  });

  it('leads to the others that the host named, through the host', async () => {
    const onSwitchWorkspace = vi.fn<(workspaceId: string) => void>();
    const { user } = open({ onSwitchWorkspace });
    await user.click(screen.getByText('Switch workspace'));
    expect(screen.getAllByRole('button').map((it) => it.textContent)).toEqual(['Lakeside Press']);
    await user.click(screen.getByRole('button', { name: 'Lakeside Press' }));
    expect(onSwitchWorkspace).toHaveBeenCalledExactlyOnceWith('ws_other');
  });

  it.each([
    ['the host switches none', {}],
    ['there is no other', { workspaces: [], onSwitchWorkspace: () => {} }],
  ])('offers no switch where %s', async (_, options) => {
    open(options);
    await screen.findByText('Harbour Studio');
    expect(screen.queryByText('Switch workspace')).toBeNull();
  });

  it('keeps its title where the workspace cannot be read, and says so', async () => {
    const back = answering('team', 'owner');
    back.fail('overview');
    const { user } = renderBilling(<WorkspaceHeader title="Money" />, back);
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be loaded.');
    expect(screen.getByRole('heading', { name: 'Money' })).toBeVisible();
    back.fail(null);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('leaves it to the page to say that nothing could be read', async () => {
    const back = answering('team', 'owner');
    back.fail('overview');
    renderBilling(<BillingPage />, back);
    await screen.findByRole('alert');
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
  });
});

describe('parts of WorkspaceHeader', () => {
  const others = { workspaces: [{ id: 'ws_other', name: 'Lakeside Press' }] };

  it('stand in the order of the host, each with its class, data and ref', async () => {
    const order = [WorkspaceHeaderOthers, WorkspaceHeaderName, WorkspaceHeaderTitle];
    const { drawn, reached } = inHostOrder(...order);
    const { fetch, workspaceId } = createMockBilling({ scenario: 'team/active' });
    const host = { fetch, workspaceId, ...others, onSwitchWorkspace: () => {} };
    renderBilling(<WorkspaceHeader>{drawn}</WorkspaceHeader>, host);
    await waitFor(() =>
      expect(reached()).toEqual([
        'WorkspaceHeaderOthers',
        'WorkspaceHeaderName',
        'WorkspaceHeaderTitle',
      ]),
    );
  });

  it('say the title of the header, at its level', () => {
    renderBilling(
      <WorkspaceHeader title="Money" level={3}>
        <WorkspaceHeaderTitle className="own" />
      </WorkspaceHeader>,
      answering('team', 'owner'),
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Money' })).toHaveClass('own');
  });

  it.each([
    ['WorkspaceHeaderName', <WorkspaceHeaderName key="name" />],
    ['WorkspaceHeaderTitle', <WorkspaceHeaderTitle key="title" />],
  ])('%s throws outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <WorkspaceHeader>`);
  });
});
