import { screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  createMockBilling,
  type MockBillingOptions,
  type ScenarioName,
} from '../../mocks/index.js';
import {
  LowBalanceAlerts,
  LowBalanceAlertsActions,
  LowBalanceAlertsForm,
  LowBalanceAlertsTerms,
} from '../../src/index.js';
import { money } from '../../src/rules/index.js';
import { answering } from '../support/answering.js';
import { clickable } from '../support/clickable.js';
import { clientOf } from '../support/opened.js';
import { partsIn, renderAlone } from '../support/partsIn.js';
import { renderOver } from '../support/renderOver.js';
import { renderBilling } from '../support/renderBilling.js';

/** The widget over a mock; `saved` are the settings that it sent. */
async function open(scenario: ScenarioName, options: MockBillingOptions = {}) {
  const mock = createMockBilling({ ...options, scenario });
  const saved: unknown[] = [];
  const fetch: typeof mock.fetch = async (request) => {
    if (request.method === 'PUT') saved.push(await request.clone().json());
    return mock.fetch(request);
  };
  const view = clickable(<LowBalanceAlerts />, { ...mock, fetch }, { timeZone: 'UTC' });
  const card = within(await screen.findByRole('region', { name: 'Low Balance Alerts' }));
  return { ...view, mock, saved, card };
}

const press = (name: string) => screen.getByRole('button', { name });
const field = (place: number, unit = 'USD') =>
  screen.getByRole('textbox', { name: `Threshold ${place} in ${unit}` });
const mils = (amount: number) => money(amount, 'USD', 3);

describe('LowBalanceAlerts', () => {
  it.each<[ScenarioName, readonly string[], readonly string[]]>([
    ['team/active', ['$0.500Ready'], ['In the app', 'E-mail', 'Webhook']],
    ['workspace/active', ['100 creditsReady'], ['In the app']],
  ])('of %s tells each threshold and the channels', async (scenario, rows, channels) => {
    const { card } = await open(scenario);
    expect(card.getAllByRole('listitem').map((it) => it.textContent)).toEqual(rows);
    expect(card.getAllByRole('definition').map((it) => it.textContent)).toEqual(channels);
  });

  it('tells which has fired and when, and which waits for the balance to rise', async () => {
    const { card, mock, look } = await open('team/active');
    const client = clientOf(mock);
    const { version = '' } = (await client.getOverview()).wallet?.alerts ?? {};
    const thresholds = [mils(100), mils(500), mils(20_000)];
    await client.updateLowBalanceAlerts({ enabled: true, thresholds, channels: [] }, version);
    mock.world.usage(12_000);
    await look();
    expect(card.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
      '$20.000The balance is below it. Ready again above it.',
      '$0.500Warned on Jan 15, 2026, 12:00 PM. Ready again above it.',
      '$0.100Ready',
    ]);
    expect(card.getByText('No channel is on, so nobody is warned.')).toBeVisible();
  });

  it('saves what was chosen, says so, and gives the focus back', async () => {
    const { user, card, saved } = await open('team/active');
    await user.click(press('Change'));
    expect(
      await screen.findByRole('checkbox', { name: 'Warn when the balance is low' }),
    ).toHaveFocus();
    await user.click(press('Add a threshold'));
    expect(field(2)).toHaveFocus();
    await user.type(field(2), '2.25');
    await user.click(screen.getByRole('checkbox', { name: 'Webhook' }));
    await user.click(press('Save'));
    expect(await card.findByText('$2.250')).toBeVisible();
    const channels = ['in_app', 'email'];
    expect(saved).toEqual([{ enabled: true, thresholds: [mils(500), mils(2_250)], channels }]);
    expect(screen.getByText('Alerts saved.')).toHaveRole('status');
    expect(press('Change')).toHaveFocus();
  });

  it('names the unit of a threshold', async () => {
    const { user } = await open('workspace/active');
    await user.click(press('Change'));
    expect(await screen.findByRole('textbox', { name: 'Threshold 1 in credits' })).toBeVisible();
  });

  it('is switched off and keeps its thresholds', async () => {
    const { user, card, saved } = await open('team/active');
    await user.click(press('Change'));
    await user.click(await screen.findByRole('checkbox', { name: 'Warn when the balance is low' }));
    await user.click(press('Save'));
    expect(await card.findByText('Nobody is warned when the balance is low.')).toBeVisible();
    expect(saved).toMatchObject([{ enabled: false, thresholds: [mils(500)] }]);
  });

  it('moves the focus from a removed threshold to its neighbour, then to what adds one', async () => {
    const { user } = await open('team/active');
    await user.click(press('Change'));
    await screen.findByRole('button', { name: 'Save' });
    await user.click(press('Add a threshold'));
    await user.type(field(2), '9');
    press('Remove threshold 1').focus();
    await user.keyboard('{Enter}');
    expect(field(1)).toHaveFocus();
    expect(field(1)).toHaveValue('9');
    await user.click(press('Remove threshold 1'));
    expect(press('Add a threshold')).toHaveFocus();
  });

  it('keeps what was typed when saving fails', async () => {
    const { user, mock } = await open('team/active');
    await user.click(press('Change'));
    await screen.findByRole('button', { name: 'Save' });
    await user.clear(field(1));
    await user.type(field(1), '5');
    mock.faults.add({
      on: 'PUT /wallet/low-balance-alerts',
      does: 'fail',
      code: 'internal',
      retryable: false,
    });
    await user.click(press('Save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(field(1)).toHaveValue('5');
  });

  it('shows whoever saves second what the first saved, and lets them choose', async () => {
    const { user, mock, card } = await open('team/active');
    await user.click(press('Change'));
    await screen.findByRole('button', { name: 'Save' });
    await user.clear(field(1));
    await user.type(field(1), '3');
    const other = clientOf(mock.as('primary_owner'));
    const { version = '' } = (await other.getOverview()).wallet?.alerts ?? {};
    const theirs = { enabled: true, thresholds: [mils(7_000)], channels: ['email'] } as const;
    await other.updateLowBalanceAlerts(theirs, version);
    await user.click(press('Save'));
    const conflict = within(await screen.findByRole('alert'));
    expect(conflict.getByText('$7.000')).toBeVisible();
    expect(field(1)).toHaveValue('3');
    expect(press('Save')).toHaveAttribute('aria-disabled', 'true');
    expect(press('Save')).toHaveAccessibleDescription(/^Someone else saved these settings/);
    await user.click(press('Keep mine'));
    await user.click(press('Save'));
    expect(await card.findByText('$3.000')).toBeVisible();
  });

  it('can be read on a native app, and says where it is changed', async () => {
    const { card } = await open('team/active', { surface: 'native_mobile' });
    expect(card.getByText('$0.500')).toBeVisible();
    expect(card.getByText('Use the web or desktop app for this.')).toBeVisible();
    expect(card.queryByRole('button')).toBeNull();
  });

  it.each([
    ['wallet', 'admin'],
    ['workspace', 'member'],
  ] as const)('of %s is absent for a %s', async (preset, role) => {
    const back = answering(preset, role);
    renderBilling(<LowBalanceAlerts />, back);
    await vi.waitFor(() => expect(back.asked).toEqual(['GET overview']));
    await vi.waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the parts of LowBalanceAlerts', () => {
  it('stand in the markup of a host, with what it gives them', async () => {
    const [actions, form] = [createRef<HTMLDivElement>(), createRef<HTMLFormElement>()];
    const terms = createRef<HTMLDivElement>();
    const { user, container } = renderOver(
      <LowBalanceAlerts>
        <LowBalanceAlertsForm ref={form} className="own" />
        <LowBalanceAlertsActions ref={actions} className="own" />
        <aside>
          <LowBalanceAlertsTerms ref={terms} className="own" />
        </aside>
      </LowBalanceAlerts>,
      { scenario: 'team/active', role: 'primary_owner' },
    );
    const parts = () =>
      partsIn(
        container,
        'LowBalanceAlertsActions',
        'LowBalanceAlertsForm',
        'LowBalanceAlertsTerms',
      );
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    await screen.findByRole('button', { name: 'Save' });
    expect(parts()).toEqual(['LowBalanceAlertsForm']);
    expect(form.current).toHaveClass('own');
    await user.click(press('Cancel'));
    expect(parts()).toEqual(['LowBalanceAlertsActions', 'LowBalanceAlertsTerms']);
    for (const { current } of [actions, terms]) expect(current).toHaveClass('own');
    expect(press('Change')).toHaveFocus();
  });

  it.each([
    ['LowBalanceAlertsActions', <LowBalanceAlertsActions key="actions" />],
    ['LowBalanceAlertsForm', <LowBalanceAlertsForm key="form" />],
    ['LowBalanceAlertsTerms', <LowBalanceAlertsTerms key="terms" />],
  ])('throw where %s stands outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <LowBalanceAlerts>`);
  });
});
