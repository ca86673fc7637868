import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BillingBanner, SubscriptionStatusBadge } from '../../src/index.js';
import { createMockBilling } from '../../mocks/index.js';
import { renderBilling } from '../support/renderBilling.js';

describe('BillingBanner', () => {
  it('is silent about what was there from the start, and says what comes up later', async () => {
    const mock = createMockBilling({ scenario: 'workspace/active', role: 'admin' });
    const { fetch, workspaceId } = mock;
    const { client, queryClient } = renderBilling(
      <>
        <BillingBanner />
        <SubscriptionStatusBadge />
      </>,
      { fetch, workspaceId },
    );
    await screen.findByText('Active');
    expect(screen.queryByRole('region')).toBeNull();

    await client.cancelSubscription();
    await queryClient.invalidateQueries({ queryKey: ['farebox', workspaceId] });
    const banner = await screen.findByRole('region', {
      name: /^Scheduled cancellation: your plan ends on/,
    });
    const said = await screen.findByText(/^Scheduled cancellation: your plan ends on/, {
      selector: '[role="status"]',
    });
    expect(said).toBeInTheDocument();
    expect(banner).toHaveTextContent('Restart');
  });

  it('stays away once it is dismissed, and comes back when it is due anew', async () => {
    const mock = createMockBilling({ scenario: 'workspace/canceling', role: 'admin' });
    const { fetch, workspaceId } = mock;
    const { user, client, queryClient, unmount } = renderBilling(<BillingBanner />, {
      fetch,
      workspaceId,
    });
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByText('Notice dismissed')).toHaveFocus();
    unmount();

    renderBilling(<BillingBanner />, { fetch, workspaceId });
    await mock.advance({ minutes: 1 });
    await client.restartSubscription();
    await client.cancelSubscription();
    await queryClient.invalidateQueries();
    const { unmount: leave } = renderBilling(<BillingBanner />, { fetch, workspaceId });
    expect(
      await screen.findByRole('region', { name: /^Scheduled cancellation: your plan ends on/ }),
    ).toBeVisible();
    leave();
  });

  it('draws a kind that a newer server knows as itself, with nothing to press', async () => {
    const { fetch, workspaceId } = createMockBilling({
      scenario: 'workspace/past-due',
      role: 'admin',
    });
    const newer = async (request: Request) => {
      const response = await fetch(request);
      if (!request.url.endsWith('/overview')) return response;
      const overview = (await response.json()) as { banner: Record<string, unknown> };
      overview.banner = {
        ...overview.banner,
        kind: 'tax_id_missing',
        tone: 'neutral',
        answers: [],
      };
      return Response.json(overview);
    };
    renderBilling(<BillingBanner />, { fetch: newer, workspaceId });
    expect(await screen.findByRole('region', { name: 'tax_id_missing' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
