import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  createMockBilling,
  type MockBillingOptions,
  type ScenarioName,
} from '../../mocks/index.js';
import {
  AutoReload,
  AutoReloadActions,
  AutoReloadForm,
  AutoReloadState,
  AutoReloadTerms,
} from '../../src/index.js';
import { credits } from '../../src/rules/index.js';
import { settings } from '../support/armed.js';
import { answering } from '../support/answering.js';
import { autoReload, usd } from '../support/builders.js';
import { clickable } from '../support/clickable.js';
import { clientOf } from '../support/opened.js';
import { partsIn, renderAlone } from '../support/partsIn.js';
import { renderOver } from '../support/renderOver.js';
import { type RenderOptions, renderBilling } from '../support/renderBilling.js';

/** The widget over a mock; `saved` are the settings that it sent. */
async function open(
  scenario: ScenarioName,
  options: MockBillingOptions = {},
  props: Omit<RenderOptions, 'fetch'> = {},
) {
  const mock = createMockBilling({ ...options, scenario });
  const saved: unknown[] = [];
  const fetch: typeof mock.fetch = async (request) => {
    if (request.method === 'PUT') saved.push(await request.clone().json());
    return mock.fetch(request);
  };
  const view = clickable(<AutoReload />, { ...mock, fetch }, { timeZone: 'UTC', ...props });
  const card = within(await screen.findByRole('region', { name: /^Auto-/ }));
  return { ...view, mock, saved, card };
}

const consent = () => screen.getByRole('button', { name: /^(Enable|Save)/ });
const field = (name: string) => screen.getByRole('textbox', { name });

/** Empties a field and types into it. */
async function fill(user: Awaited<ReturnType<typeof open>>['user'], name: string, text: string) {
  await user.clear(await screen.findByRole('textbox', { name }));
  if (text !== '') await user.type(field(name), text);
}

describe('AutoReload', () => {
  it.each<[ScenarioName, string, string]>([
    ['wallet/active', 'Off', 'Nothing is charged by itself.'],
    [
      'wallet/reload-without-card',
      'No card',
      'There is no card to charge. Add one, and refills go on.',
    ],
    [
      'wallet/reload-armed',
      'On',
      'A refill is charged when the balance drops below the threshold.',
    ],
    [
      'wallet/reloading',
      'Refilling',
      'A refill is being charged. Until its outcome is known, no other one starts.',
    ],
    [
      'wallet/reload-cooling',
      'On, waiting',
      'The next refill can start at Jan 15, 2026, 12:06 PM.',
    ],
    [
      'wallet/reload-capped',
      'Cap reached',
      'Another refill would pass the monthly cap. Refills go on at Feb 1, 2026, 12:00 AM, or once the cap is raised.',
    ],
    [
      'wallet/reload-failed',
      'Charge failed',
      'The last charge failed. It is tried again at Jan 15, 2026, 12:06 PM.',
    ],
    [
      'wallet/reload-suspended',
      'Suspended',
      'Charges kept failing, so it was switched off. Check the card, then enable it again.',
    ],
  ])('of %s says %s', async (scenario, word, sentence) => {
    const { card } = await open(scenario);
    expect(card.getByText(word)).toBeVisible();
    expect(card.getByText(sentence)).toBeVisible();
  });

  it.each<[ScenarioName, string, readonly string[]]>([
    ['wallet/reload-armed', 'Auto-Pay', ['$20.00', '$50.00', 'None', '$0.00']],
    ['wallet/reload-capped', 'Auto-Pay', ['$20.00', '$50.00', '$200.00', '$190.00']],
    [
      'workspace/reload-armed',
      'Auto-reload',
      ['500 credits', '2,750 credits for $25.00', '$200.00', '$0.00'],
    ],
  ])('of %s is called %s and tells its terms', async (scenario, name, terms) => {
    const { card } = await open(scenario);
    expect(card.getByRole('heading', { name })).toBeVisible();
    const names = ['Threshold', 'Refill', 'Monthly cap', 'Charged this month'];
    expect(names.map((term) => card.getByText(term).nextElementSibling?.textContent)).toEqual(
      terms,
    );
  });

  it('repeats the numbers that are agreed to, as they are typed', async () => {
    const { user, card } = await open('wallet/active');
    await user.click(card.getByRole('button', { name: 'Enable Auto-Pay' }));
    expect(await screen.findByRole('textbox', { name: 'Threshold in USD' })).toHaveFocus();
    expect(field('Threshold in USD')).toHaveAccessibleDescription(
      'Set it above what you use on a typical day.',
    );
    expect(consent()).toHaveAccessibleDescription(
      'When the balance drops below $20.00, $50.00 is charged to Visa •••• 4242, with no monthly cap.',
    );
    await fill(user, 'Refill in USD', '75.5');
    await fill(user, 'Monthly cap in USD (optional)', '300');
    expect(consent()).toHaveAccessibleDescription(
      'When the balance drops below $20.00, $75.50 is charged to Visa •••• 4242, at most $300.00 a month.',
    );
    await fill(user, 'Threshold in USD', '84.36');
    expect(consent()).toHaveAccessibleDescription(
      'The balance is below $84.36 already: $75.50 is charged to Visa •••• 4242 now, and again whenever it drops below, at most $300.00 a month.',
    );
    await fill(user, 'Threshold in USD', '');
    expect(consent()).toHaveAccessibleDescription('Fill in the form to see what will be charged.');
  });

  it.each<[ScenarioName, string, string]>([
    [
      'wallet/reload-cooling',
      '900',
      'From Jan 15, 2026, 12:06 PM on, $50.00 is charged to Visa •••• 4242 when the balance is below $900.00, with no monthly cap.',
    ],
    [
      'wallet/reload-failed',
      '900',
      'From Jan 15, 2026, 12:06 PM on, $50.00 is charged to Visa •••• 4242 when the balance is below $900.00, with no monthly cap.',
    ],
    [
      'wallet/reloading',
      '900',
      'A charge is under way. After it, $50.00 is charged to Visa •••• 4242 when the balance is below $900.00, with no monthly cap.',
    ],
  ])('of %s agrees to the next charge, not to one now', async (scenario, threshold, sentence) => {
    const { user, card } = await open(scenario);
    await user.click(card.getByRole('button', { name: 'Change' }));
    await fill(user, 'Threshold in USD', threshold);
    expect(consent()).toHaveAccessibleDescription(sentence);
  });

  it('knows of a charge under way though it was switched off', async () => {
    const { user, card } = await open('wallet/reloading');
    await user.click(card.getByRole('button', { name: 'Turn off' }));
    await user.click(await card.findByRole('button', { name: 'Enable Auto-Pay' }));
    await fill(user, 'Threshold in USD', '900');
    expect(consent()).toHaveAccessibleDescription(/^A charge is under way\. After it, \$50\.00/);
  });

  it('saves what was agreed to, says so, and gives the focus back', async () => {
    const { user, card, saved } = await open('wallet/active');
    await user.click(card.getByRole('button', { name: 'Enable Auto-Pay' }));
    await fill(user, 'Monthly cap in USD (optional)', '150{Enter}');
    expect(await card.findByText('On')).toBeVisible();
    expect(saved).toEqual([settings({ monthlyCap: usd(150_00) })]);
    expect(screen.getByText('Saved.')).toHaveRole('status');
    expect(card.getByRole('button', { name: 'Change' })).toHaveFocus();
  });

  it('refills with a pack where packs are sold, and wants a cap there', async () => {
    const { user, card, saved } = await open('workspace/active');
    await user.click(card.getByRole('button', { name: 'Enable Auto-reload' }));
    const packs = await screen.findByRole('combobox', { name: 'Refill' });
    await user.selectOptions(packs, '1,000 credits for $10.00');
    await fill(user, 'Threshold in credits', '1,000');
    await fill(user, 'Monthly cap in USD', '');
    await user.click(consent());
    expect(field('Monthly cap in USD')).toHaveFocus();
    expect(field('Monthly cap in USD')).toHaveAccessibleDescription(/^Enter an amount\./);
    expect(saved).toEqual([]);
    await fill(user, 'Monthly cap in USD', '40');
    await user.click(consent());
    expect(await card.findByText('On')).toBeVisible();
    expect(saved).toMatchObject([{ threshold: { amount: 1_000 }, monthlyCap: { amount: 40_00 } }]);
  });

  it.each([
    ['Threshold in USD', '-5', 'Enter an amount in digits, such as 10.50.'],
    ['Threshold in USD', '1.234', 'Use at most 2 decimals.'],
    ['Threshold in USD', '', 'Enter an amount.'],
    ['Refill in USD', 'fifty', 'Enter an amount in digits, such as 10.50.'],
  ])('sends nothing while %s is %j', async (name, text, sentence) => {
    const { user, card, saved } = await open('wallet/active');
    await user.click(card.getByRole('button', { name: 'Enable Auto-Pay' }));
    await fill(user, name, text);
    expect(field(name)).not.toHaveAttribute('aria-invalid');
    await user.click(consent());
    expect(field(name)).toHaveFocus();
    expect(field(name)).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(saved).toEqual([]);
  });

  it.each([
    ['Refill in USD', '5', 'This refill is not offered. Choose another.'],
    ['Monthly cap in USD (optional)', '49.99', 'The cap must cover at least one refill.'],
  ])('shows at %s what the server refused of %s, and keeps it', async (name, text, sentence) => {
    const { user, card } = await open('wallet/active');
    await user.click(card.getByRole('button', { name: 'Enable Auto-Pay' }));
    await fill(user, name, text);
    await user.click(consent());
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(field(name)).toHaveFocus();
    expect(field(name)).toHaveValue(text);
    expect(field(name)).toHaveAccessibleDescription(expect.stringContaining(sentence));
    await user.type(field(name), '0');
    expect(field(name)).not.toHaveAttribute('aria-invalid');
  });

  it('keeps what was typed when saving fails', async () => {
    const { user, card, mock, saved } = await open('wallet/active');
    await user.click(card.getByRole('button', { name: 'Enable Auto-Pay' }));
    await fill(user, 'Threshold in USD', '33');
    mock.faults.add({
      on: 'PUT /wallet/auto-reload',
      does: 'fail',
      code: 'internal',
      retryable: false,
    });
    await user.click(consent());
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(field('Threshold in USD')).toHaveValue('33');
    expect(saved).toHaveLength(1);
  });

  it('is given up without a word to the server', async () => {
    const { user, card, saved } = await open('wallet/reload-armed');
    await user.click(card.getByRole('button', { name: 'Change' }));
    await fill(user, 'Threshold in USD', '33');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(card.getByRole('button', { name: 'Change' })).toHaveFocus();
    expect(card.getByText('$20.00')).toBeVisible();
    expect(saved).toEqual([]);
  });

  it('is turned off in one press, beside what that means', async () => {
    const { user, card, saved } = await open('wallet/reload-armed');
    const stop = card.getByRole('button', { name: 'Turn off' });
    expect(stop).toHaveAccessibleDescription(
      'Turned off, no further refill starts. Completed charges stand, and one under way still lands.',
    );
    await user.click(stop);
    expect(await card.findByText('Off')).toBeVisible();
    expect(saved).toMatchObject([{ enabled: false }]);
    expect(screen.getByText('Turned off. No further refill starts.')).toHaveRole('status');
  });

  it('stays on where it could not be turned off, and says so', async () => {
    const { user, card, mock } = await open('wallet/reload-armed');
    const on = 'PUT /wallet/auto-reload';
    mock.faults.add({ on, does: 'fail', code: 'internal', retryable: false });
    await user.click(card.getByRole('button', { name: 'Turn off' }));
    expect(await card.findByRole('alert')).toHaveTextContent('That did not work. Try again.');
    expect(card.getByText('On')).toBeVisible();
  });

  it('says what a refill may be', async () => {
    const { user, card } = await open('wallet/active');
    await user.click(card.getByRole('button', { name: 'Enable Auto-Pay' }));
    expect(
      await screen.findByRole('textbox', { name: 'Refill in USD' }),
    ).toHaveAccessibleDescription('From $10 to $5,000');
  });

  it('leads to a card where there is none, and can be turned off without one', async () => {
    const { user, card, saved } = await open('wallet/reload-without-card');
    expect(card.queryByRole('button', { name: 'Change' })).toBeNull();
    await user.click(card.getByRole('button', { name: 'Add card' }));
    expect(await screen.findByRole('region', { name: 'New card' })).toBeVisible();
    await user.click(card.getByRole('button', { name: 'Turn off' }));
    expect(await card.findByText('Off')).toBeVisible();
    expect(saved).toMatchObject([{ enabled: false }]);
  });

  it.each<[ScenarioName, readonly string[]]>([
    ['wallet/reload-armed', ['Change', 'Turn off']],
    ['wallet/reload-failed', ['Change', 'Update Card Info', 'Turn off']],
    ['wallet/reload-suspended', ['Enable Auto-Pay', 'Update Card Info']],
  ])('of %s offers %j', async (scenario, names) => {
    const { card } = await open(scenario);
    expect(card.getAllByRole('button').map((it) => it.textContent)).toEqual(names);
  });

  it('says of a pack that is sold no more to choose another', async () => {
    const refill = { packId: 'gone' };
    const reload = autoReload('armed', { refill, threshold: credits(500) });
    renderBilling(<AutoReload />, answering('workspace', 'admin', { autoReload: reload }));
    expect(await screen.findByText('A pack that is no longer sold')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    const packs = await screen.findByRole('combobox', { name: 'Refill' });
    expect(packs).toHaveDisplayValue('A pack that is no longer sold');
    await userEvent.click(consent());
    expect(packs).toHaveAccessibleDescription('This refill is not offered. Choose another.');
    expect(packs).toHaveFocus();
  });

  it('does not call its own save somebody else’s', async () => {
    const { user, card, mock, look } = await open('wallet/reload-armed');
    await user.click(card.getByRole('button', { name: 'Change' }));
    await fill(user, 'Threshold in USD', '33');
    mock.faults.add({ on: 'PUT /wallet/auto-reload', does: 'delay', ms: 5_000, times: 1 });
    await user.click(consent());
    await look();
    expect(screen.queryByText('Keep mine')).toBeNull();
    await act(() => mock.advance({ seconds: 5 }));
    expect(await card.findByText('$33.00')).toBeVisible();
  });

  it('shows whoever saves second what the first saved, and lets them choose', async () => {
    const { user, card, mock, look, saved } = await open('wallet/reload-armed');
    await user.click(card.getByRole('button', { name: 'Change' }));
    await fill(user, 'Threshold in USD', '5');
    const other = clientOf(mock.as('member'));
    const { version = '' } = (await other.getOverview()).wallet?.autoReload ?? {};
    await other.updateAutoReload(settings({ threshold: usd(30_00) }), version);
    await look();
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('$30.00')).toBeVisible();
    const save = screen.getByRole('button', { name: 'Save' });
    expect(save).toHaveAttribute('aria-disabled', 'true');
    expect(save).toHaveAccessibleDescription(/^Someone else saved these settings meanwhile\./);
    await user.click(save);
    expect(saved).toEqual([]);
    await user.click(alert.getByRole('button', { name: 'Take theirs' }));
    expect(field('Threshold in USD')).toHaveValue('30');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each<[ScenarioName, MockBillingOptions, string]>([
    [
      'workspace/active',
      { role: 'member' },
      'A workspace admin buys credits and sets Auto-reload. Ask one when credits run low.',
    ],
    ['wallet/active', { surface: 'native_mobile' }, 'Use the web or desktop app for this.'],
  ])('of %s to %o is words only', async (scenario, options, sentence) => {
    const { card } = await open(scenario, options);
    expect(card.getByText(sentence)).toBeVisible();
    expect(card.queryByRole('button', { name: /Enable/ })).toBeNull();
  });

  it('stays in reach where it is switched off, with its reason', async () => {
    const { user, card } = await open('team/active', {
      role: 'owner',
      policy: { autoReload: 'on' },
    });
    const enable = card.getByRole('button', { name: 'Enable Auto-reload' });
    expect(enable).toHaveAttribute('aria-disabled', 'true');
    expect(enable).toHaveAccessibleDescription('Only the team creator can purchase credit packs');
    await user.click(enable);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is stopped by nobody who may not change it', async () => {
    const rules = { autoReload: 'on' } as const;
    const back = answering('team', 'owner', { autoReload: autoReload('armed') }, { rules });
    renderBilling(<AutoReload />, back);
    expect(await screen.findByText('On')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Change' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('button', { name: 'Turn off' })).toBeNull();
  });

  it('leads to sales where a contract covers credits', async () => {
    const { card } = await open('workspace/custom-contract', {
      policy: { contractCoversCredits: true },
    });
    expect(card.getByText(/^Your contract covers this/)).toBeVisible();
    expect(card.getByRole('link', { name: 'Contact Sales' })).toBeVisible();
  });

  it('keeps its last answer when a refresh fails', async () => {
    const { card, look, mock } = await open('wallet/reload-armed');
    mock.faults.add({ on: 'GET /overview', does: 'lose_request' });
    await act(() => look());
    expect(card.getByText('On')).toBeVisible();
    expect(card.getByText(/^Could not refresh/)).toBeVisible();
  });

  it('draws a state that this version does not know as itself', async () => {
    const unknown = autoReload(JSON.parse('"resting"'));
    renderBilling(<AutoReload />, answering('wallet', 'admin', { autoReload: unknown }));
    expect(await screen.findByText('resting')).toHaveAttribute('data-tone', 'neutral');
    expect(screen.getByRole('button', { name: 'Turn off' })).toBeVisible();
  });

  it('is absent where the product has none', async () => {
    const back = answering('team', 'primary_owner');
    renderBilling(<AutoReload />, back);
    await vi.waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    expect(back.asked).toEqual(['GET overview']);
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('the parts of AutoReload', () => {
  it('stand in the markup of a host, with what it gives them', async () => {
    const [actions, form] = [createRef<HTMLDivElement>(), createRef<HTMLFormElement>()];
    const [terms, state] = [createRef<HTMLDListElement>(), createRef<HTMLParagraphElement>()];
    const { user, container } = renderOver(
      <AutoReload>
        <AutoReloadActions ref={actions} className="own" />
        <aside>
          <AutoReloadTerms ref={terms} className="own" />
        </aside>
        <AutoReloadState ref={state} className="own" />
        <AutoReloadForm ref={form} className="own" />
      </AutoReload>,
      { scenario: 'wallet/reload-armed', role: 'admin' },
    );
    const parts = () =>
      partsIn(
        container,
        'AutoReloadActions',
        'AutoReloadTerms',
        'AutoReloadState',
        'AutoReloadForm',
      );
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    await screen.findByRole('button', { name: 'Save' });
    expect(parts()).toEqual(['AutoReloadState', 'AutoReloadForm']);
    expect(form.current).toHaveClass('own');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(parts()).toEqual(['AutoReloadActions', 'AutoReloadTerms', 'AutoReloadState']);
    for (const { current } of [actions, terms, state]) expect(current).toHaveClass('own');
    expect(form.current).toBeNull();
    expect(screen.getByRole('button', { name: 'Change' })).toHaveFocus();
  });

  it.each([
    ['AutoReloadActions', <AutoReloadActions key="actions" />],
    ['AutoReloadForm', <AutoReloadForm key="form" />],
    ['AutoReloadState', <AutoReloadState key="state" />],
    ['AutoReloadTerms', <AutoReloadTerms key="terms" />],
  ])('throw where %s stands outside', (name, part) => {
    expect(() => renderAlone(part)).toThrow(`farebox: <${name}> stands outside <AutoReload>`);
  });
});
