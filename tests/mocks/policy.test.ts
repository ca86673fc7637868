/** Every field of a policy has an effect: two values of it, and what a member notices of each. */
import { describe, expect, it } from 'vitest';
import type { MockBillingOptions, ScenarioName } from '../../mocks/index.js';
import type { Action } from '../../src/rules/actions.js';
import { credits, money } from '../../src/rules/money.js';
import type { Policy } from '../../src/rules/policy.js';
import { HOUR } from '../../src/rules/time.js';
import { opened } from '../support/opened.js';

type World = ReturnType<typeof opened>;

interface Effect {
  readonly scenario: ScenarioName;
  readonly options?: MockBillingOptions;
  /** What is noticed. */
  readonly look: (world: World) => unknown;
  /** Two values of the field, each with what is noticed then. */
  readonly values: readonly [
    readonly [Partial<Policy>, unknown],
    readonly [Partial<Policy>, unknown],
  ];
}

const decided =
  (action: Action) =>
  async ({ client }: World) => {
    const decision = (await client.getOverview()).decisions[action];
    return decision?.allowed === false ? decision.reason : 'ok';
  };
const presented =
  (action: Action) =>
  async ({ client }: World) => {
    const decision = (await client.getOverview()).decisions[action];
    return decision?.allowed === false ? decision.presentation : 'shown';
  };
const walletOf = async ({ client }: World) => (await client.getOverview()).wallet;
const reloadOf = async (world: World) => (await walletOf(world))?.autoReload;
const offerOf =
  (planId: string) =>
  async ({ client }: World) =>
    (await client.getPlans()).find(({ id }) => id === planId)?.offers[0]?.label;

/** The workspace's plan ends while a pack is paid for. */
async function lapse({ mock, client, processor, world }: World) {
  const { id } = await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' });
  await processor.pay(id);
  await mock.advance({ days: 20 });
  world.deliverWebhooks();
  return (await client.listTransactions({ limit: 1 })).data[0]?.heldForReview;
}

async function newCard({ client, processor }: World) {
  const { id } = await client.createCheckout({ purpose: 'payment_method' });
  await processor.pay(id);
}

async function renewed({ mock, client }: World) {
  await mock.advance({ days: 20 });
  const { data } = await client.listTransactions({ limit: 2 });
  return data.map(({ type }) => type);
}

const reload = {
  enabled: true,
  threshold: money(20_00, 'USD'),
  refill: { amount: money(50_00, 'USD') },
};

async function saveReload(world: World, monthlyCap: ReturnType<typeof money> | null) {
  const version = (await reloadOf(world))?.version ?? '';
  return world.client.updateAutoReload({ ...reload, monthlyCap }, version);
}

const effects: Readonly<Record<keyof Policy, Effect>> = {
  roles: {
    scenario: 'team/active',
    options: { role: 'member' },
    look: decided('payment.update'),
    values: [
      [{ roles: 'owner-tier' }, 'role'],
      [{ roles: 'membership' }, 'ok'],
    ],
  },
  billingAdminMayManageMembers: {
    scenario: 'workspace/active',
    options: { role: 'billing_admin' },
    look: decided('members.manage'),
    values: [
      [{ billingAdminMayManageMembers: false }, 'role'],
      [{ billingAdminMayManageMembers: true }, 'ok'],
    ],
  },
  deniedPresentation: {
    scenario: 'team/active',
    options: { role: 'owner' },
    look: presented('wallet.buy_pack'),
    values: [
      [{ deniedPresentation: 'disabled' }, 'disabled'],
      [{ deniedPresentation: 'hidden' }, 'hidden'],
    ],
  },
  memberBillingView: {
    scenario: 'workspace/active',
    options: { role: 'member' },
    look: presented('billing.view'),
    values: [
      [{ memberBillingView: 'limited' }, 'limited'],
      [{ memberBillingView: 'full' }, 'shown'],
    ],
  },
  modules: {
    scenario: 'workspace/active',
    look: async ({ client }) => (await client.getOverview()).seats === null,
    values: [
      [{}, false],
      [{ modules: ['plan', 'portal'] }, true],
    ],
  },
  packsRequireSubscription: {
    scenario: 'team/none',
    look: decided('wallet.buy_pack'),
    values: [
      [{ packsRequireSubscription: true }, 'no_subscription'],
      [{ packsRequireSubscription: false }, 'ok'],
    ],
  },
  packsEligibleStatuses: {
    scenario: 'team/trialing',
    look: decided('wallet.buy_pack'),
    values: [
      [{ packsEligibleStatuses: ['active', 'trialing'] }, 'ok'],
      [{ packsEligibleStatuses: ['active'] }, 'status_blocks'],
    ],
  },
  packsWhenLapsed: {
    scenario: 'team/canceling',
    options: { delays: { webhook: 1_000 * HOUR } },
    look: lapse,
    values: [
      [{ packsWhenLapsed: 'hold' }, true],
      [{ packsWhenLapsed: 'credit' }, false],
    ],
  },
  planChangeVia: {
    scenario: 'team/active',
    look: offerOf('scale'),
    values: [
      [{ planChangeVia: 'portal' }, 'visit_portal'],
      [{ planChangeVia: 'app' }, 'upgrade'],
    ],
  },
  planChangeWhilePastDue: {
    scenario: 'workspace/past-due',
    look: decided('plan.change'),
    values: [
      [{ planChangeWhilePastDue: 'block' }, 'status_blocks'],
      [{ planChangeWhilePastDue: 'allow' }, 'ok'],
    ],
  },
  trialEligibility: {
    scenario: 'team/none',
    look: offerOf('pro'),
    values: [
      [{ trialEligibility: 'no_history' }, 'start_trial'],
      [{ trialEligibility: 'never' }, 'proceed_to_payment'],
    ],
  },
  checkoutMode: {
    scenario: 'team/active',
    look: async ({ client }) =>
      (await client.createCheckout({ purpose: 'credit_pack', packId: 'pack_10' })).mode,
    values: [
      [{ checkoutMode: 'embedded' }, 'embedded'],
      [{ checkoutMode: 'redirect' }, 'redirect'],
    ],
  },
  paymentVia: {
    scenario: 'team/active',
    look: async ({ client }) => (await client.getOverview()).display.paymentVia,
    values: [
      [{ paymentVia: 'portal' }, 'portal'],
      [{ paymentVia: 'app' }, 'app'],
    ],
  },
  invoicesVia: {
    scenario: 'team/active',
    look: async ({ client }) => (await client.getOverview()).display.invoicesVia,
    values: [
      [{ invoicesVia: 'portal' }, 'portal'],
      [{ invoicesVia: 'app' }, 'app'],
    ],
  },
  retryOnMethodUpdate: {
    scenario: 'workspace/past-due',
    look: async (world) => {
      await newCard(world);
      return (await world.client.getOverview()).subscription?.status;
    },
    values: [
      [{ retryOnMethodUpdate: true }, 'active'],
      [{ retryOnMethodUpdate: false }, 'past_due'],
    ],
  },
  walletUnit: {
    scenario: 'wallet/none',
    look: async (world) => (await walletOf(world))?.balance,
    values: [
      [{ walletUnit: 'USD' }, money(0, 'USD')],
      [{ walletUnit: 'EUR', topUpShortcuts: [money(25_00, 'EUR')] }, money(0, 'EUR')],
    ],
  },
  walletScale: {
    scenario: 'wallet/none',
    look: async (world) => (await walletOf(world))?.balance,
    values: [
      [{ walletScale: 2 }, money(0, 'USD')],
      [{ walletScale: 3 }, money(0, 'USD', 3)],
    ],
  },
  topUpKind: {
    scenario: 'wallet/active',
    look: decided('wallet.topup'),
    values: [
      [{ topUpKind: 'amount' }, 'ok'],
      [{ topUpKind: 'packs' }, 'policy_off'],
    ],
  },
  topUpBounds: {
    scenario: 'wallet/active',
    look: async ({ client }) =>
      client.topUp({ amount: money(7_00, 'USD') }).then(
        ({ status }) => status,
        (error: { code: string }) => error.code,
      ),
    values: [
      [{ topUpBounds: { min: money(10_00, 'USD'), max: money(50_00, 'USD') } }, 'validation'],
      [{ topUpBounds: { min: money(5_00, 'USD'), max: money(50_00, 'USD') } }, 'succeeded'],
    ],
  },
  topUpShortcuts: {
    scenario: 'wallet/active',
    look: async (world) => (await walletOf(world))?.topUp?.shortcuts,
    values: [
      [{ topUpShortcuts: [money(25_00, 'USD')] }, [money(25_00, 'USD')]],
      [{ topUpShortcuts: [money(30_00, 'USD')] }, [money(30_00, 'USD')]],
    ],
  },
  manualTopUpWithAutoPay: {
    scenario: 'wallet/reload-armed',
    look: decided('wallet.topup'),
    values: [
      [{ manualTopUpWithAutoPay: true }, 'ok'],
      [{ manualTopUpWithAutoPay: false }, 'policy_off'],
    ],
  },
  walletMayGoNegative: {
    scenario: 'wallet/active',
    look: async ({ world }) => {
      try {
        return world.usage(90_00).balanceAfter.amount;
      } catch {
        return 'refused';
      }
    },
    values: [
      [{ walletMayGoNegative: true }, -5_65],
      [{ walletMayGoNegative: false }, 'refused'],
    ],
  },
  planCreditsReset: {
    scenario: 'workspace/active',
    look: renewed,
    values: [
      [{ planCreditsReset: true }, ['add', 'reset']],
      [{ planCreditsReset: false }, ['add', 'usage']],
    ],
  },
  autoReload: {
    scenario: 'wallet/active',
    look: decided('wallet.autoreload'),
    values: [
      [{ autoReload: 'on' }, 'ok'],
      [{ autoReload: 'off' }, 'policy_off'],
    ],
  },
  autoReloadCap: {
    scenario: 'wallet/active',
    look: async (world) =>
      saveReload(world, null).then(
        ({ status }) => status,
        (error: { code: string }) => error.code,
      ),
    values: [
      [{ autoReloadCap: 'optional' }, 'armed'],
      [{ autoReloadCap: 'required' }, 'validation'],
    ],
  },
  autoReloadCoolDownSeconds: {
    scenario: 'wallet/reload-armed',
    look: async (world) => {
      world.world.usage(70_00);
      await world.mock.advance({ minutes: 2 });
      return (await reloadOf(world))?.status;
    },
    values: [
      [{ autoReloadCoolDownSeconds: 600 }, 'cooling'],
      [{ autoReloadCoolDownSeconds: 60 }, 'armed'],
    ],
  },
  autoReloadMaxFailures: {
    scenario: 'wallet/reload-armed',
    look: async (world) => {
      world.world.cardStopsWorking();
      world.world.usage(70_00);
      return (await reloadOf(world))?.status;
    },
    values: [
      [{ autoReloadMaxFailures: 3 }, 'failed'],
      [{ autoReloadMaxFailures: 1 }, 'suspended'],
    ],
  },
  rearmOnMethodUpdate: {
    scenario: 'wallet/reload-suspended',
    look: async (world) => {
      await newCard(world);
      return (await reloadOf(world))?.status;
    },
    values: [
      [{ rearmOnMethodUpdate: false }, 'suspended'],
      [{ rearmOnMethodUpdate: true }, 'cooling'],
    ],
  },
  alertDefaults: {
    scenario: 'workspace/active',
    look: async (world) => (await walletOf(world))?.alerts?.thresholds,
    values: [
      [{ alertDefaults: [credits(100)] }, [credits(100)]],
      [{ alertDefaults: 'off' }, undefined],
    ],
  },
  alertChannels: {
    scenario: 'workspace/active',
    look: ({ world }) => {
      world.usage(9_400);
      return world.notices[0]?.deliveries.map(({ channel }) => channel);
    },
    values: [
      [{ alertChannels: ['in_app'] }, ['in_app']],
      [{ alertChannels: ['in_app', 'email'] }, ['in_app', 'email']],
    ],
  },
  storageFreeMayBuy: {
    scenario: 'workspace/free',
    look: decided('storage.buy'),
    values: [
      [{ storageFreeMayBuy: false }, 'no_subscription'],
      [{ storageFreeMayBuy: true }, 'ok'],
    ],
  },
  storageWhilePastDue: {
    scenario: 'workspace/past-due',
    look: decided('storage.buy'),
    values: [
      [{ storageWhilePastDue: 'block' }, 'status_blocks'],
      [{ storageWhilePastDue: 'allow' }, 'ok'],
    ],
  },
  historyDays: {
    scenario: 'team/rich-history',
    look: async ({ client }) =>
      (await client.listTransactions({ to: '2025-12-01T00:00:00.000Z', limit: 1 })).data.length,
    values: [
      [{ historyDays: null }, 1],
      [{ historyDays: 30 }, 0],
    ],
  },
  spendAfterCancel: {
    scenario: 'team/canceled',
    look: decided('wallet.spend'),
    values: [
      [{ spendAfterCancel: true }, 'ok'],
      [{ spendAfterCancel: false }, 'no_subscription'],
    ],
  },
  contractCoversCredits: {
    scenario: 'workspace/custom-contract',
    look: decided('wallet.buy_pack'),
    values: [
      [{ contractCoversCredits: false }, 'ok'],
      [{ contractCoversCredits: true }, 'contract_managed'],
    ],
  },
  bannerOrder: {
    scenario: 'workspace/everything-wrong',
    look: async ({ client }) => (await client.getOverview()).banner?.kind,
    values: [
      [{ bannerOrder: ['payment_failed', 'over_seats'] }, 'payment_failed'],
      [{ bannerOrder: ['over_seats', 'payment_failed'] }, 'over_seats'],
    ],
  },
  trialBannerDays: {
    scenario: 'team/trialing',
    look: async ({ client }) => (await client.getOverview()).banner?.kind,
    values: [
      [{ trialBannerDays: 7 }, 'trial'],
      [{ trialBannerDays: 4 }, undefined],
    ],
  },
  mobileMayChange: {
    scenario: 'team/active',
    options: { surface: 'native_mobile' },
    look: decided('wallet.buy_pack'),
    values: [
      [{ mobileMayChange: false }, 'surface_unsupported'],
      [{ mobileMayChange: true }, 'ok'],
    ],
  },
  stuckAfterSeconds: {
    scenario: 'team/settling',
    look: async ({ client }) => (await client.getOverview()).pendingCheckout?.stuck,
    values: [
      [{ stuckAfterSeconds: 300 }, false],
      [{ stuckAfterSeconds: 30 }, true],
    ],
  },
};

/** Where every status that may buy is eligible, one that has ended is still not. */
it('holds a lapsed pack whatever statuses are eligible', async () => {
  const policy = { packsEligibleStatuses: 'any', packsWhenLapsed: 'hold' } as const;
  const world = opened('team/canceling', { delays: { webhook: 1_000 * HOUR }, policy });
  expect(await lapse(world)).toBe(true);
});

const rows = Object.entries(effects).flatMap(([field, { scenario, options, look, values }]) =>
  values.map(([policy, seen], place) => ({ field, place, scenario, options, look, policy, seen })),
);

describe('a field of the policy', () => {
  it.each(rows)(
    '$field, its value $place: $seen',
    async ({ scenario, options, look, policy, seen }) => {
      expect(await look(opened(scenario, { ...options, policy }))).toEqual(seen);
    },
  );
});
