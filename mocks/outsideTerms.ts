/** What people agree on: contracts, quotes, a change of plan to come. */
import { type Contract, isLive, type QuoteStatus, standingOf } from '../src/rules/index.js';
import { planOf } from './members.js';
import { moveQuote } from './quotes.js';
import { choiceOf, scheduleChange } from './subscription.js';
import type { World } from './World.js';

export interface OutsideTerms {
  contractSigned(contract: Extract<Contract, { kind: 'custom' }>): void;
  /** The workspace serves itself again. */
  contractLifted(): void;
  /** The newest quote moves on, along its lawful moves. */
  quoteBecomes(status: QuoteStatus): void;
  /** Another price from the end of the period or trial on. */
  planChangeScheduled(priceId: string): void;
}

export function outsideTerms(world: World): OutsideTerms {
  const act = <T>(deed: () => T) => world.clock.act(deed);
  return {
    contractSigned: (contract) =>
      act(() => {
        world.contract = contract;
        if (contract.covers.includes('plan'))
          world.workspace = { ...world.workspace, planKind: 'custom' };
      }),
    contractLifted: () =>
      act(() => {
        world.contract = { kind: 'self_serve' };
        const isPaid = isLive(standingOf(world.subscription));
        const planKind = planOf(world)?.kind ?? (isPaid ? 'paid' : 'free');
        world.workspace = { ...world.workspace, planKind };
      }),
    quoteBecomes: (status) => act(() => moveQuote(world, status)),
    planChangeScheduled: (priceId) => act(() => agree(world, priceId)),
  };
}

function agree(world: World, priceId: string): void {
  const { subscription } = world;
  const choice = choiceOf(world, priceId);
  if (choice === null || subscription === null || !isLive(subscription.status)) {
    throw new Error(
      `farebox: the subscription cannot change to "${priceId}", so nothing is agreed. Use a price of the catalogue and a scenario whose subscription runs.`,
    );
  }
  scheduleChange(world, subscription, choice);
}
