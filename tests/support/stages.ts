/** Worlds in which nothing but the viewer could stand in the way of an action. */
import { createMockBilling, type ScenarioName } from '../../mocks/index.js';
import type { Action } from '../../src/rules/actions.js';
import type { Preset } from '../../src/rules/presets.js';
import type { Role } from '../../src/rules/roles.js';
import type { BillingFacts } from '../../src/rules/facts.js';
import type { Policy } from '../../src/rules/policy.js';
import { PAYER, subscribed, viewer } from './builders.js';
import { type Door, tagOf } from './crafted.js';
import { hosted } from './hosted.js';

const SCENARIOS: Readonly<
  Partial<Record<Action, Readonly<Partial<Record<Preset, ScenarioName>>>>>
> = {
  'plan.subscribe': { workspace: 'workspace/free', team: 'team/none', wallet: 'wallet/none' },
  'plan.restart': {
    workspace: 'workspace/canceling',
    team: 'team/canceling',
    wallet: 'wallet/canceling',
  },
  'plan.resume': { workspace: 'workspace/paused', team: 'team/paused' },
  'invoice.pay': {
    workspace: 'workspace/requires-action',
    team: 'team/requires-action',
    wallet: 'wallet/requires-action',
  },
  'banner.view': {
    workspace: 'workspace/past-due',
    team: 'team/past-due',
    wallet: 'wallet/past-due',
  },
};

/** The scenario that lets an action through; mostly the workspace in good order. */
export const scenarioFor = (action: Action, preset: Preset): ScenarioName =>
  SCENARIOS[action]?.[preset] ?? `${preset}/active`;

export interface Stage {
  /** The viewer in question. */
  readonly by: Door;
  /** One who may do everything there. */
  readonly payer: Door;
  /** Changes with anything in the world. */
  readonly trace: () => Promise<string>;
}

/** A scenario of the mock, looked at by one role. */
export function stage(scenario: ScenarioName, preset: Preset, role: Role): Stage {
  const by = createMockBilling({ scenario, role });
  const payer = by.as(PAYER[preset]);
  return { by, payer, trace: () => tagOf(payer) };
}

/** What lets an action through, as one role finds it. */
export function stageFor(action: Action, preset: Preset, role: Role): Stage {
  // the product has no trial, so that its mock never pauses a subscription
  return action === 'plan.resume' && preset === 'wallet'
    ? still(preset, role, { subscription: subscribed(preset, 'paused') })
    : stage(scenarioFor(action, preset), preset, role);
}

/** The handler over facts that no scenario of the mock has. */
export function still(
  preset: Preset,
  role: Role,
  facts: Partial<BillingFacts>,
  policy: Partial<Policy> = {},
): Stage {
  const its = hosted(preset, { facts, policy, viewer: viewer(role) });
  const payer = hosted(preset, { facts, policy });
  const door = (handler: Door['fetch']) => ({ fetch: handler, workspaceId: 'ws_1' });
  return {
    by: door(its.handler),
    payer: door(payer.handler),
    trace: () => Promise.resolve(its.verbs().join()),
  };
}
