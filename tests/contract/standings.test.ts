/** Every cell of the table of standings, asked for with the request itself. */
import { describe, expect, it } from 'vitest';
import { createMockBilling, type MockBilling, type ScenarioName } from '../../mocks/index.js';
import type { Action } from '../../src/rules/actions.js';
import type { Preset } from '../../src/rules/presets.js';
import type { Standing } from '../../src/rules/subscription.js';
import {
  ALWAYS_OPEN,
  PACK_CELLS,
  type StandingCell,
  STANDING_CELLS,
  STANDINGS,
} from '../rules/standing.table.js';
import { at, invoice, PAYER, plan, subscribed, usd, workspace } from '../support/builders.js';
import {
  answerOf,
  attempt,
  DONE,
  type Door,
  knownTo,
  overviewOf,
  refusedFor,
  send,
} from '../support/crafted.js';
import { type Stage, stage, still } from '../support/stages.js';
import { type Asked, requestFor, ROUTES } from './requests.table.js';

/** The scenario of each standing; a wallet is neither tried nor paused. */
const SCENARIOS: Readonly<Record<Preset, Readonly<Partial<Record<Standing, ScenarioName>>>>> = {
  workspace: {
    none: 'workspace/free',
    active: 'workspace/active',
    trialing: 'workspace/trialing',
    past_due: 'workspace/past-due',
    unpaid: 'workspace/unpaid',
    incomplete: 'workspace/incomplete',
    incomplete_expired: 'workspace/incomplete-expired',
    canceled: 'workspace/canceled',
    paused: 'workspace/paused',
  },
  team: {
    none: 'team/none',
    active: 'team/active',
    trialing: 'team/trialing',
    past_due: 'team/past-due',
    unpaid: 'team/unpaid',
    incomplete: 'team/incomplete',
    incomplete_expired: 'team/incomplete-expired',
    canceled: 'team/canceled',
    paused: 'team/paused',
  },
  wallet: {
    none: 'wallet/none',
    active: 'wallet/active',
    past_due: 'wallet/past-due',
    unpaid: 'wallet/unpaid',
    incomplete: 'wallet/incomplete',
    incomplete_expired: 'wallet/incomplete-expired',
    canceled: 'wallet/canceled',
  },
};

const scheduled = { cancelAt: at(86_400_000), canceledAt: at(-86_400_000) };

/** What is canceled while it is paused ends at once: only a processor that is late leaves it to restart. */
const isBeyondTheMock = (action: Action, standing: Standing) =>
  action === 'plan.restart' && standing === 'paused';

function stageOf(action: Action, preset: Preset, standing: Standing): Stage {
  const role = PAYER[preset];
  const scenario = SCENARIOS[preset][standing];
  if (scenario !== undefined && !isBeyondTheMock(action, standing)) {
    return stage(scenario, preset, role);
  }
  const changes = action === 'plan.restart' ? scheduled : {};
  return still(preset, role, {
    subscription: subscribed(preset, standing, changes),
    ...(preset === 'wallet' && { plans: [plan('solo', 1), plan('pro', 2)] }),
  });
}

const routesOf = (wanted: Action) =>
  ROUTES.filter(([action, route]) => action === wanted && !route.startsWith('GET'));

const cells = [...STANDING_CELLS, ...PACK_CELLS].flatMap((cell) =>
  routesOf(cell.action).map(([, route, request]) => ({ ...cell, route, request })),
);

/**
 * A wallet has no previews, and its mock calls a change without one stale: plans change in the
 * portal. A team's plans are not paid by the seat.
 */
function answerTo({ action, expected, preset, standing }: StandingCell, route: string) {
  if (expected !== 'ok') return refusedFor(expected);
  if (action === 'seats.change' && preset === 'team') return { status: 422, code: 'validation' };
  const isStale =
    route === 'POST /subscription/change' && preset === 'wallet' && standing === 'active';
  return isStale ? { status: 409, code: 'preview_stale' } : DONE;
}

describe('a request for each cell of the table of standings', () => {
  it.each(cells)('$preset: $action by $route while $standing: $expected', async (cell) => {
    const { action, preset, standing, route, request } = cell;
    const { by, trace } = stageOf(action, preset, standing);
    const asked = await request(preset, await knownTo(by));
    if (action === 'plan.restart') await attempt(by, CANCEL);
    expect(await attempt(by, asked, trace)).toMatchObject(answerTo(cell, route));
  });

  const views = ALWAYS_OPEN.flatMap((action) =>
    ROUTES.filter(([its]) => its === action).map(([, route, request]) => ({
      action,
      route,
      request,
    })),
  ).flatMap((row) =>
    STANDINGS.flatMap((standing) => {
      const preset: Preset = row.action === 'wallet.topup' ? 'wallet' : 'workspace';
      return SCENARIOS[preset][standing] === undefined ? [] : [{ ...row, preset, standing }];
    }),
  );
  it.each(views)('$preset: $action by $route is open while $standing', async (row) => {
    const { by } = stageOf(row.action, row.preset, row.standing);
    const asked = await row.request(row.preset, await knownTo(by));
    const isCharged = asked.path === '/wallet/top-ups' && DECLINED.includes(row.standing);
    expect(await attempt(by, asked)).toMatchObject(
      isCharged ? { status: 402, code: 'payment_declined' } : DONE,
    );
  });
});

/** Where the bank of the saved card says no. */
const DECLINED: readonly Standing[] = ['past_due', 'unpaid'];

const CANCEL: Asked = { method: 'POST', path: '/subscription/cancel', body: {} };
const RESTART: Asked = { method: 'POST', path: '/subscription/restart', body: {} };
const PORTAL: Asked = { method: 'POST', path: '/portal-sessions', body: {} };

const daysUntil = (mock: MockBilling, at: string | null | undefined) =>
  (Date.parse(at ?? '') - Date.parse(mock.now)) / 86_400_000;

describe('a cancellation', () => {
  it.each(['workspace', 'team', 'wallet'] as const)('of %s is made once', async (preset) => {
    const mock = createMockBilling({ scenario: `${preset}/active` });
    expect(await attempt(mock, CANCEL)).toMatchObject(DONE);
    expect(await attempt(mock, CANCEL)).toMatchObject(refusedFor('status_blocks'));
  });

  it.each(['workspace', 'team', 'wallet'] as const)(
    'of %s is taken back a second before its date, and not at it',
    async (preset) => {
      const early = createMockBilling({ scenario: `${preset}/canceling` });
      const late = createMockBilling({ scenario: `${preset}/canceling` });
      const days = daysUntil(early, (await overviewOf(early)).subscription?.cancelAt);
      await early.advance({ days, seconds: -1 });
      expect(await attempt(early, RESTART)).toMatchObject(DONE);
      await late.advance({ days });
      expect(await attempt(late, RESTART)).toMatchObject(refusedFor('no_subscription'));
    },
  );

  it.each(['workspace', 'team', 'wallet'] as const)(
    'of %s is not taken back where there is none',
    async (preset) => {
      expect(
        await attempt(createMockBilling({ scenario: `${preset}/active` }), RESTART),
      ).toMatchObject(refusedFor('status_blocks'));
    },
  );
});

describe('by other facts', () => {
  const unrecorded = [
    ['workspace', 'workspace/free', ['portal.open', 'payment.update', 'invoice.view']],
    ['team', 'team/none', ['portal.open', 'payment.update', 'invoice.view']],
    ['wallet', 'wallet/none', ['portal.open', 'invoice.view']],
  ] as const;
  const needy = unrecorded.flatMap(([preset, scenario, actions]) =>
    actions.flatMap((action) =>
      ROUTES.filter(([its]) => its === action).map(([, route, request]) => ({
        preset,
        scenario,
        route,
        request,
      })),
    ),
  );
  it.each(needy)('$scenario has no billing record for $route', async (row) => {
    const mock = createMockBilling({ scenario: row.scenario });
    const asked = await row.request(row.preset, await knownTo(mock));
    expect(await attempt(mock, asked)).toMatchObject(refusedFor('no_billing_record'));
  });

  it.each(['GET /payment-methods', 'POST /payment-methods/setup', 'POST /checkouts'])(
    'wallet/none takes a card for refills before there is a record: %s',
    async (route) => {
      const mock = createMockBilling({ scenario: 'wallet/none' });
      const asked = await requestFor('payment.update', route)('wallet', await knownTo(mock));
      expect(await attempt(mock, asked)).toMatchObject(DONE);
    },
  );

  it.each([
    ['workspace/free', 'workspace'],
    ['team/none', 'team'],
    ['wallet/none', 'wallet'],
  ] as const)('%s opens the portal once there is a record', async (scenario, preset) => {
    const mock = createMockBilling({ scenario });
    expect(await attempt(mock, PORTAL)).toMatchObject(refusedFor('no_billing_record'));
    const subscribe = requestFor('plan.subscribe');
    const opened = await send(mock, await subscribe(preset, await knownTo(mock)));
    const { id }: { id: string } = JSON.parse(await opened.text());
    await mock.processor.pay(id);
    expect(await attempt(mock, PORTAL)).toMatchObject(DONE);
  });

  const PAY = (id: string): Asked => ({ method: 'POST', path: `/invoices/${id}/pay`, body: {} });

  it.each(['workspace', 'team', 'wallet'] as const)(
    'of %s a paid invoice is not paid again',
    async (preset) => {
      const mock = createMockBilling({ scenario: `${preset}/active` });
      const { invoiceId } = await knownTo(mock);
      expect(invoiceId).not.toBe('in_none');
      expect(await attempt(mock, PAY(invoiceId))).toMatchObject(refusedFor('status_blocks'));
    },
  );

  it.each([
    ['open', DONE],
    ['failed', DONE],
    ['requires_action', DONE],
    ['void', refusedFor('status_blocks')],
    ['paid', refusedFor('status_blocks')],
  ] as const)('EC-R06 an invoice that is %s', async (status, answer) => {
    const { by } = still('workspace', 'admin', { openInvoices: [invoice(status)] });
    expect(await attempt(by, PAY('in_1'))).toMatchObject(answer);
  });

  it.each(['workspace', 'team', 'wallet'] as const)(
    'of %s the bank decides about a payment that is let through',
    async (preset) => {
      const mock = createMockBilling({ scenario: `${preset}/past-due` });
      const { invoiceId } = await knownTo(mock);
      expect(await attempt(mock, PAY(invoiceId))).toMatchObject({
        status: 402,
        code: 'payment_declined',
        retryable: false,
      });
    },
  );

  it.each(['workspace', 'wallet'] as const)('of %s refills need a saved card', async (preset) => {
    const mock = createMockBilling({ scenario: `${preset}/incomplete` });
    const request = requestFor('wallet.autoreload');
    expect(await attempt(mock, await request(preset, await knownTo(mock)))).toMatchObject(
      refusedFor('no_payment_method'),
    );
  });

  const storage = async (door: Door) =>
    requestFor('storage.buy', 'POST /subscription/change')('workspace', await knownTo(door));

  it('EC-G05 a free workspace buys no storage, even while a subscription runs', async () => {
    const free = createMockBilling({ scenario: 'workspace/free' });
    expect(await attempt(free, await storage(free))).toMatchObject(refusedFor('no_subscription'));
    const { by } = still('workspace', 'admin', { workspace: workspace({ planKind: 'free' }) });
    expect(await attempt(by, await storage(by))).toMatchObject(refusedFor('status_blocks'));
  });
});

describe('while a purchase settles', () => {
  it.each([
    ['workspace', '/checkouts', { purpose: 'credit_pack', packId: 'pack_25' }],
    ['team', '/checkouts', { purpose: 'credit_pack', packId: 'pack_25' }],
    ['wallet', '/checkouts', { purpose: 'top_up', amount: usd(25_00) }],
    ['wallet', '/wallet/top-ups', { amount: usd(25_00) }],
  ] as const)('%s asks to wait with the next: %s', async (preset, path, body) => {
    const mock = createMockBilling({ scenario: `${preset}/settling` });
    const { pendingCheckout } = await overviewOf(mock);
    const same = { ...body, ...(pendingCheckout?.packId && { packId: pendingCheckout.packId }) };
    const response = await send(mock, { method: 'POST', path, body: same });
    expect(response.headers.get('Retry-After')).toBe('2');
    expect(await answerOf(response)).toEqual({
      status: 409,
      code: 'settling',
      reason: 'settling',
      retryable: true,
    });
  });
});
