import { type About, type Action, decide, type Decision, ROLES } from '../src/rules/index.js';
import { factsOf } from './factsOf.js';
import type { World } from './World.js';

/** What the rules answer to who may do everything, as the world stands now. */
export function decisionOf(world: World, action: Action, about: About): Decision {
  const [role] = ROLES[world.policy.roles];
  const viewer = { memberId: 'processor', role, state: 'active', surface: 'web' } as const;
  return decide(action, factsOf(world), viewer, world.policy, about);
}
