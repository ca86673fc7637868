/** In a native app for phones the page reads, and changes nothing. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ScenarioName } from '../../mocks/index.js';
import type { Role } from '../../src/rules/roles.js';
import { openPage } from '../support/openPage.js';

const pages: readonly [ScenarioName, Role][] = [
  ['workspace/free', 'admin'],
  ['workspace/active', 'admin'],
  ['workspace/past-due', 'billing_admin'],
  ['team/none', 'primary_owner'],
  ['team/active', 'primary_owner'],
  ['team/past-due', 'primary_owner'],
  ['wallet/none', 'admin'],
  ['wallet/active', 'admin'],
  ['wallet/past-due', 'member'],
];

const CHANGES =
  /^(Start trial|Upgrade|Downgrade|Switch|Purchase|Buy|Proceed|Add Balance|Update|Retry|Pay|Save)/;

const controls = () =>
  [...screen.queryAllByRole('button'), ...screen.queryAllByRole('switch')].filter(
    (it) => it.getAttribute('aria-disabled') !== 'true',
  );

describe('the page in a native app', () => {
  it.each([
    ['workspace/active', 'Auto-reload'],
    ['wallet/active', 'Auto-Pay'],
  ] as const)('of %s says where %s is set', async (scenario, name) => {
    await openPage({ scenario, role: 'admin', surface: 'native_mobile' });
    const area = within(screen.getByRole('region', { name }));
    expect(area.getByText('Use the web or desktop app for this.')).toBeVisible();
  });

  it.each(pages)('of %s lets a %s change nothing', async (scenario, role) => {
    const { user, sent, went } = await openPage({ scenario, role, surface: 'native_mobile' });
    expect(screen.getAllByText('Use the web or desktop app for this.').length).toBeGreaterThan(0);
    expect(controls().filter((it) => CHANGES.test(it.textContent ?? ''))).toEqual([]);
    for (const control of controls()) if (control.isConnected) await user.click(control);
    expect(sent).toEqual([]);
    expect(went).toEqual([]);
  });
});
