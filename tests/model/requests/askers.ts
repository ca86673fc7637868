/** Who asks: mostly one who may do everything, and everybody else. */
import type { ViewOptions } from '../../../mocks/index.js';
import type { Preset } from '../../../src/rules/presets.js';
import { ROLES_OF } from '../../rules/permissions.table.js';
import { PAYER } from '../../support/builders.js';

type Askers = readonly [ViewOptions, ...ViewOptions[]];

const OTHERS = [
  { state: 'guest' },
  { state: 'external' },
  { state: 'deactivated' },
  { surface: 'native_mobile' },
  { surface: 'desktop' },
] as const satisfies readonly ViewOptions[];

const askersOf = (preset: Preset): Askers => {
  const payer = { role: PAYER[preset] };
  const roles = ROLES_OF[preset].map((role) => ({ role })).slice(1);
  const others: readonly ViewOptions[] = [...roles, ...OTHERS, ...roles];
  return [payer, ...others.flatMap((it) => [it, payer, payer])];
};

export const ASKERS: Readonly<Record<Preset, Askers>> = {
  workspace: askersOf('workspace'),
  team: askersOf('team'),
  wallet: askersOf('wallet'),
};

/** One who may do everything, whatever becomes of the members. */
export const payerOf = (preset: Preset) => ({ role: PAYER[preset], state: 'active' }) as const;
