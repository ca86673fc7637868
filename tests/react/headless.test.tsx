/** Widgets that a host draws whole, with what the door gives: hooks, and the client that it made. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMockBilling } from '../../mocks/index.js';
import {
  PaymentFrame,
  useAutoReload,
  useAutoReloadForm,
  useChargeReport,
  useInvoiceDownload,
  useLetter,
  useLowBalanceAlerts,
  useLowBalanceAlertsForm,
  usePayment,
  usePaymentRecovery,
  useWalletHistory,
} from '../../src/index.js';
import { type AutoReload, type LowBalanceAlerts, money } from '../../src/rules/index.js';
import { refresh } from '../../src/react/queries.js';
import { settings } from '../support/armed.js';
import { usd } from '../support/builders.js';
import { clickable } from '../support/clickable.js';
import { clientOf } from '../support/opened.js';
import { renderOver } from '../support/renderOver.js';

const ADMIN = { scenario: 'wallet/reload-armed', role: 'admin' } as const;

function Refills() {
  const view = useAutoReload();
  const reload = view.state === 'ready' ? view.value?.reload : null;
  return reload ? <RefillForm reload={reload} /> : null;
}

function RefillForm({ reload }: { readonly reload: AutoReload }) {
  const form = useAutoReloadForm(reload);
  const { threshold, refill, spentThisMonth } = reload;
  if (form.typed === null) return <button onClick={form.open}>Edit</button>;
  const monthlyCap = { ...spentThisMonth, amount: Number(form.typed.cap) * 100 };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        form.save({ enabled: true, threshold, refill, monthlyCap }, 'Kept.');
      }}
    >
      <input
        aria-label="At most"
        value={form.typed.cap}
        onChange={({ currentTarget }) => form.type({ cap: currentTarget.value })}
      />
      {form.isRefused('monthlyCap') && <p>More, please.</p>}
      <button>{form.isPending ? 'Keeping' : 'Keep'}</button>
      {form.behind && (
        <button type="button" onClick={form.behind.keep}>
          Mine
        </button>
      )}
    </form>
  );
}

function Warnings() {
  const view = useLowBalanceAlerts();
  const alerts = view.state === 'ready' ? view.value?.alerts : null;
  return alerts ? <Mute alerts={alerts} /> : null;
}

function Mute({ alerts }: { readonly alerts: LowBalanceAlerts }) {
  const { save, isPending } = useLowBalanceAlertsForm(alerts);
  const { enabled, thresholds, channels } = alerts;
  return (
    <button
      aria-busy={isPending}
      onClick={() => save({ enabled: !enabled, thresholds, channels }, 'Done.')}
    >
      {enabled ? 'Mute' : 'Warn me'}
    </button>
  );
}

const everything = {};

function Ledger() {
  const history = useWalletHistory(everything);
  const download = useInvoiceDownload('transaction');
  if (history.state !== 'open' || history.list.state !== 'ready') return null;
  const rows = history.list.value.parts.flatMap((part) => part.rows);
  return rows.map(({ id, label, invoiceId }) => (
    <p key={id}>
      {label}
      {invoiceId && <button onClick={() => void download(id)}>Invoice of {label}</button>}
    </p>
  ));
}

function Report() {
  const view = useChargeReport();
  const facts = view.state === 'ready' ? (view.value?.facts ?? []) : [];
  const letter = useLetter((client, typed) =>
    client.reportCharge({ message: [...facts, '', typed('story')].join('\n') }),
  );
  if (facts.length === 0) return null;
  if (letter.reference !== null) return <button onClick={letter.reset}>Another</button>;
  return (
    <form noValidate onSubmit={letter.onSubmit}>
      <textarea name="story" aria-label="Story" required />
      {letter.problems['story'] && <p>Problem: {letter.problems['story']}</p>}
      <button aria-busy={letter.isPending}>Report</button>
    </form>
  );
}

function Credits() {
  const payment = usePayment();
  const request = { purpose: 'credit_pack', packId: 'pack_10' } as const;
  return (
    <>
      <button
        aria-busy={payment.busy === 'ten'}
        onClick={({ currentTarget }) =>
          payment.run({ do: 'checkout', request }, 'ten', currentTarget)
        }
      >
        Ten more
      </button>
      <PaymentFrame payment={payment} />
    </>
  );
}

function Debts() {
  const payment = usePayment();
  const view = usePaymentRecovery();
  const owed = view.state === 'ready' ? (view.value ?? null) : null;
  if (owed?.kind !== 'owed') return <p>Nothing is owed.</p>;
  return (
    <>
      {owed.invoices.map(({ invoice: { id, number } }) => (
        <button key={id} onClick={({ currentTarget }) => payment.pay(id, currentTarget)}>
          Settle {number}
        </button>
      ))}
      <PaymentFrame payment={payment} />
    </>
  );
}

describe('a host that draws everything', () => {
  it('sells credits, and gives its button the focus back when nothing was bought', async () => {
    const { user, asked } = clickable(<Credits />, createMockBilling({ scenario: 'team/active' }));
    const more = await screen.findByText('Ten more');
    await user.click(more);
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(more).toHaveFocus());
    expect(await screen.findByText('Checkout closed. Nothing was charged.')).toBeInTheDocument();
    await user.click(more);
    await user.click(await screen.findByRole('button', { name: /^Pay/ }));
    expect(await screen.findByText('Submitted. Updating your billing.')).toBeInTheDocument();
    expect(asked.filter((it) => it === 'POST checkouts')).toHaveLength(2);
  });

  it('tries an invoice with the card on file, and tells how that ended', async () => {
    const policy = { retryOnMethodUpdate: false };
    const mock = createMockBilling({ scenario: 'wallet/past-due', policy });
    const { user } = clickable(<Debts />, mock);
    await user.click(await screen.findByText(/^Settle BL-/));
    expect(await screen.findByRole('alert')).toHaveTextContent('The card was declined.');
  });

  it('sets refills, and says what the server refused', async () => {
    const { user, sent } = renderOver(<Refills />, ADMIN);
    await user.click(await screen.findByText('Edit'));
    await user.clear(screen.getByLabelText('At most'));
    await user.type(screen.getByLabelText('At most'), '10');
    await user.click(screen.getByText('Keep'));
    expect(await screen.findByText('More, please.')).toBeVisible();
    await user.clear(screen.getByLabelText('At most'));
    await user.type(screen.getByLabelText('At most'), '300');
    expect(screen.queryByText('More, please.')).toBeNull();
    await user.click(screen.getByText('Keep'));
    expect(await screen.findByText('Edit')).toBeVisible();
    expect(sent.at(-1)).toEqual([
      'wallet/auto-reload',
      expect.objectContaining({ monthlyCap: money(300_00, 'USD') }),
    ]);
  });

  it('saves refills over nobody else’s before the person has chosen', async () => {
    const { user, mock, sent, queryClient, client } = renderOver(<Refills />, ADMIN);
    await user.click(await screen.findByText('Edit'));
    await user.type(screen.getByLabelText('At most'), '300');
    const other = clientOf(mock.as('member'));
    const { version = '' } = (await other.getOverview()).wallet?.autoReload ?? {};
    await other.updateAutoReload(settings({ threshold: usd(30_00) }), version);
    await refresh(queryClient, client);
    await user.click(await screen.findByText('Keep'));
    expect(sent).toEqual([]);
    await user.click(screen.getByText('Mine'));
    await user.click(screen.getByText('Keep'));
    expect(await screen.findByText('Edit')).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it('switches alerts off and on', async () => {
    const { user } = renderOver(<Warnings />, { scenario: 'team/active', role: 'primary_owner' });
    await user.click(await screen.findByText('Mute'));
    await user.click(await screen.findByText('Warn me'));
    expect(await screen.findByText('Mute')).toBeVisible();
  });

  it('lists the ledger, with its invoices', async () => {
    renderOver(<Ledger />, ADMIN);
    expect((await screen.findAllByText(/^Invoice of/)).length).toBeGreaterThan(0);
  });

  it('reports a charge once, however often its button is pressed', async () => {
    const { user, sent } = renderOver(<Report />, { scenario: 'workspace/active', role: 'admin' });
    await user.type(await screen.findByLabelText('Story'), 'Charged twice.');
    await user.dblClick(screen.getByText('Report'));
    expect(await screen.findByText('Another')).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it('reports a charge, with no secret in it', async () => {
    const { user, sent } = renderOver(<Report />, { scenario: 'workspace/active', role: 'admin' });
    await user.click(await screen.findByText('Report'));
    expect(await screen.findByText('Problem: missing')).toBeVisible();
    expect(screen.getByLabelText('Story')).toHaveFocus();
    await user.type(screen.getByLabelText('Story'), 'My card is 4242 4242 4242 4242.');
    await user.click(screen.getByText('Report'));
    expect(await screen.findByText('Problem: hidden')).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(screen.getByText('Report'));
    expect(await screen.findByText('Another')).toBeVisible();
    expect(JSON.stringify(sent)).toContain('Workspace: Meadow & Finch');
    expect(JSON.stringify(sent)).not.toContain('4242 4242');
  });
});
