import {
  type Preset,
  PRESETS,
  type Role,
  ROLES,
  type RoleVocabulary,
} from '../../src/rules/index.js';
import type { Product, Seed, State } from './Seed.js';
import { teamStates, walletStates, workspaceStates } from './states.js';
import { team } from './team.js';
import { wallet } from './wallet.js';
import { workspace } from './workspace.js';

export type ScenarioName =
  | `workspace/${keyof typeof workspaceStates}`
  | `team/${keyof typeof teamStates}`
  | `wallet/${keyof typeof walletStates}`;

/** A workspace to start from. */
export interface Scenario {
  readonly name: ScenarioName;
  readonly preset: Preset;
  readonly state: string;
  /** What stands out, in a sentence. */
  readonly sentence: string;
}

const STATES: Readonly<Record<Preset, Readonly<Record<string, State>>>> = {
  workspace: workspaceStates,
  team: teamStates,
  wallet: walletStates,
};

export const PRODUCTS: Readonly<Record<Preset, Product>> = { workspace, team, wallet };

const presets = ['workspace', 'team', 'wallet'] as const satisfies readonly Preset[];

/** Every scenario there is, by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = Object.fromEntries(
  presets.flatMap((preset) =>
    Object.entries(STATES[preset]).map(([state, { sentence }]) => {
      const name = `${preset}/${state}`;
      return [name, { name, preset, state, sentence }];
    }),
  ),
) as Record<ScenarioName, Scenario>;

/** The scenario of a name; one that does not exist is misuse. */
export function scenarioNamed(name: string): Scenario {
  const found = Object.values(scenarios).find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  throw new Error(
    `farebox: there is no scenario "${name}", so there is no world to build. Use one of: ${Object.keys(scenarios).join(', ')}.`,
  );
}

/** All that a scenario says of its world. */
export function seedOf({ preset, state }: Scenario): Seed {
  return { ...PRODUCTS[preset].active, ...STATES[preset][state]?.seed };
}

/** The role of this name among those of the scenario's preset. */
export function roleIn({ preset }: Scenario, role: string | undefined): Role {
  return roleNamed(PRESETS[preset].roles, role);
}

/** The role of this name, by default the one that may do everything. */
export function roleNamed(vocabulary: RoleVocabulary, role: string | undefined): Role {
  const roles: readonly Role[] = ROLES[vocabulary];
  const found = role === undefined ? roles[0] : roles.find((known) => known === role);
  if (found !== undefined) return found;
  throw new Error(
    `farebox: there is no role "${role}" in this product, so nobody can look at the page. Use one of: ${roles.join(', ')}.`,
  );
}
