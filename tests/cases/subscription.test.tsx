/** The states of a subscription, as a person reads them. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import { BillingBanner } from '../../src/index.js';
import { renderBilling } from '../support/renderBilling.js';

describe('the end of a trial', () => {
  it.each([
    ['UTC', 'Your free trial ends today, January 20, 2026.'],
    ['Pacific/Kiritimati', 'Your free trial ends today, January 21, 2026.'],
    ['Europe/Berlin', 'Your free trial ends on January 21, 2026, in 1 day.'],
  ])('EC-S04 an hour and a half before it, for a reader in %s: %s', async (timeZone, sentence) => {
    const { fetch, workspaceId, advance } = createMockBilling({
      scenario: 'team/trialing',
      now: '2026-01-15T23:30:00.000Z',
    });
    await advance({ days: 4, hours: 22, minutes: 30 });
    renderBilling(<BillingBanner />, { fetch, workspaceId, timeZone });
    expect(await screen.findByRole('region', { name: sentence })).toBeVisible();
  });
});
