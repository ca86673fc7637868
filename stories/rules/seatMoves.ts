import { badCard, changed, left, passed } from '../support/history.js';
import type { Deed, Machine } from '../support/Machine.js';
import { first } from '../support/Machine.js';

const joined: Deed = ({ world }) => world.memberJoins();
/** Eight members on eight seats of a plan whose seats are bought by hand. */
const onFixed = changed({ priceId: 'standard_month' });
const deactivated: Deed = ({ world }) => {
  const [{ id } = { id: '' }] = world.members.slice(-1);
  world.memberDeactivated(id);
  return id;
};
const refusedFor =
  (planId: string): Deed =>
  (_, client) =>
    client.createCheckout({ purpose: 'change_plan', planId });

/** Members against paid seats. */
export const seatMoves: Machine = {
  stateOf: async (_, client) =>
    ((await client.getOverview()).seats?.overBy ?? 0) > 0 ? 'over seats' : 'within seats',
  moves: [
    {
      from: 'within seats',
      when: 'somebody joins a flexible plan',
      to: 'within seats',
      and: 'the paid seats follow; the rest of the period is charged',
      scenario: 'workspace/active',
      act: joined,
    },
    {
      from: 'within seats',
      when: 'somebody joins a fixed plan whose seats are taken',
      to: 'over seats',
      and: 'the banner; nothing is cut off',
      scenario: 'workspace/active',
      before: onFixed,
      act: joined,
    },
    {
      from: 'within seats',
      when: 'somebody is invited',
      to: 'within seats',
      and: 'an invitation takes no seat until it is accepted',
      scenario: 'workspace/active',
      before: onFixed,
      act: ({ world }) => world.memberInvited(),
    },
    {
      from: 'within seats',
      when: 'a guest joins',
      to: 'within seats',
      and: 'guests take no seat',
      scenario: 'workspace/active',
      before: onFixed,
      act: ({ world }) => world.memberJoins('A guest', 'member', 'guest'),
    },
    {
      from: 'within seats',
      when: 'a member who was deactivated comes back, and the seat is taken',
      to: 'over seats',
      scenario: 'workspace/active',
      before: first(onFixed, joined, deactivated),
      act: ({ world }, _, id) => world.memberReactivated(id),
    },
    {
      from: 'within seats',
      when: 'seats are reduced below the members',
      to: 'within seats',
      refused: 'limit_blocks',
      scenario: 'workspace/active',
      before: onFixed,
      act: (_, client) => client.previewChange({ quantity: 7 }),
    },
    {
      from: 'within seats',
      when: 'the target plan has fewer seats than there are members',
      to: 'within seats',
      refused: 'limit_blocks',
      and: 'until some have left',
      scenario: 'workspace/active',
      act: refusedFor('free'),
    },
    {
      from: 'over seats',
      when: 'seats are added',
      to: 'within seats',
      and: 'a preview first, then a charge for the rest of the period',
      scenario: 'workspace/over-seats',
      act: changed({ quantity: 10 }),
    },
    {
      from: 'over seats',
      when: 'members leave or are deactivated',
      to: 'within seats',
      and: 'on a flexible plan a credit, never below the minimum',
      scenario: 'workspace/over-seats',
      act: left(2),
    },
    {
      from: 'over seats',
      when: 'it changes to a plan with room for all',
      to: 'within seats',
      scenario: 'workspace/over-seats',
      act: changed({ priceId: 'business_month' }),
    },
    {
      from: 'over seats',
      when: 'somebody is invited',
      to: 'over seats',
      refused: 'limit_blocks',
      scenario: 'workspace/over-seats',
      act: ({ world }) => world.memberInvited(),
    },
    {
      from: 'over seats',
      when: 'a payment fails meanwhile',
      to: 'over seats',
      and: 'the payment banner takes the place',
      scenario: 'workspace/over-seats',
      act: first(badCard, passed({ days: 17 })),
    },
    {
      from: 'over seats',
      when: 'a contract covers the seats',
      to: 'over seats',
      refused: 'contract_managed',
      and: 'Contact Sales takes the place of Add seats',
      scenario: 'workspace/over-seats',
      before: ({ world }) =>
        world.contractSigned({
          kind: 'custom',
          segment: 'lab',
          covers: ['seats'],
          contactSalesUrl: null,
        }),
      act: changed({ quantity: 10 }),
    },
  ],
};
