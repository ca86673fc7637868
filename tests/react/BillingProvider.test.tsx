import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createHttpClient } from '../../src/client/index.js';
import {
  BillingBannerTitle,
  BillingProvider,
  CreditBalance,
  SubscriptionStatusBadge,
} from '../../src/index.js';
import { createMockBilling } from '../../mocks/index.js';
import { renderBilling } from '../support/renderBilling.js';

const mock = () => createMockBilling({ scenario: 'team/active', role: 'primary_owner' });
const signedOut = async () => new Response(null, { status: 401 });

describe('BillingProvider', () => {
  it('says what to do when it is missing', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<SubscriptionStatusBadge />)).toThrow(
      'farebox: a widget stands outside <BillingProvider>, so it has no back end to ask. Render it inside <BillingProvider client={…}>.',
    );
    silence.mockRestore();
  });

  it('says what to do with a part outside its widget', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderBilling(<BillingBannerTitle />, mock())).toThrow(
      'farebox: <BillingBannerTitle> stands outside <BillingBanner>, so it has nothing to show. Render it inside <BillingBanner>.',
    );
    silence.mockRestore();
  });

  it('reads once for all widgets, under StrictMode too', async () => {
    const { workspaceId, fetch } = mock();
    const counted = vi.fn<(request: Request) => Promise<Response>>(fetch);
    const client = createHttpClient({
      baseUrl: 'https://billing.test',
      workspaceId,
      fetch: counted,
    });
    render(
      <StrictMode>
        <BillingProvider client={client}>
          <SubscriptionStatusBadge />
          <CreditBalance />
        </BillingProvider>
      </StrictMode>,
    );
    await screen.findByText('Active');
    const kept = counted.mock.calls.filter(([request]) => !request.signal.aborted);
    expect(kept).toHaveLength(1);
  });

  it('tells a lost session once and draws it', async () => {
    const onUnauthenticated = vi.fn<() => void>();
    const onError = vi.fn<(error: unknown) => void>();
    renderBilling(
      <>
        <CreditBalance />
        <SubscriptionStatusBadge />
      </>,
      { fetch: signedOut, onUnauthenticated, onError },
    );
    expect(await screen.findByText(/you are signed out/i)).toBeVisible();
    expect(onUnauthenticated).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('draws the first answer of a server at once, and refreshes an old one', async () => {
    const { workspaceId, fetch } = mock();
    const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
    const overview = await client.getOverview();
    const counted = vi.fn<(request: Request) => Promise<Response>>(fetch);
    renderBilling(<SubscriptionStatusBadge />, {
      fetch: counted,
      workspaceId,
      initialOverview: overview,
    });
    expect(screen.getByText('Active')).toBeVisible();
    expect(counted).toHaveBeenCalledTimes(1);
  });

  it('shows nothing of another workspace', async () => {
    const { workspaceId, fetch } = mock();
    const client = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
    const overview = await client.getOverview();
    renderBilling(<SubscriptionStatusBadge />, {
      fetch: () => new Promise(() => {}),
      workspaceId: 'ws_other',
      initialOverview: overview,
    });
    expect(screen.queryByText('Active')).toBeNull();
  });

  it('takes words of the host by key', async () => {
    const { workspaceId, fetch } = mock();
    renderBilling(<SubscriptionStatusBadge />, {
      fetch,
      workspaceId,
      messages: { 'status.active': 'Aktiv' },
    });
    expect(await screen.findByText('Aktiv')).toBeVisible();
  });

  it('announces no settlement when the workspace is switched while a payment settles', async () => {
    const settling = createMockBilling({ scenario: 'team/settling' });
    const other = createMockBilling({ scenario: 'wallet/active' });
    const clientOf = ({ workspaceId, fetch }: typeof other) =>
      createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
    const page = (client: ReturnType<typeof clientOf>) => (
      <BillingProvider client={client}>
        <CreditBalance />
      </BillingProvider>
    );
    const { rerender } = render(page(clientOf(settling)));
    await screen.findByText(/waiting for confirmation/i);
    rerender(page(clientOf(other)));
    await screen.findByText('$84.35');
    expect(screen.queryByText('Your billing is up to date.')).toBeNull();
  });
});
