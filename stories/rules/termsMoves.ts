import type { QuoteRequest } from '../../src/client/index.js';
import type { QuoteStatus } from '../../src/rules/index.js';
import { passed } from '../support/history.js';
import { type Deed, first, type Machine } from '../support/Machine.js';

const signed: Deed = ({ world }) =>
  world.contractSigned({
    kind: 'custom',
    segment: 'university',
    covers: ['plan', 'seats', 'add_ons'],
    contactSalesUrl: 'https://sales.example/meadow',
  });

/** Who changes what the workspace buys. */
export const contractMoves: Machine = {
  stateOf: async (_, client) => (await client.getOverview()).contract.kind,
  moves: [
    {
      from: 'self_serve',
      when: 'people sign a contract',
      to: 'custom',
      and: 'what it covers becomes Contact Sales',
      scenario: 'workspace/active',
      act: signed,
    },
    {
      from: 'custom',
      when: 'a checkout is asked for all the same',
      to: 'custom',
      refused: 'contract_managed',
      scenario: 'workspace/custom-contract',
      act: (_, client) =>
        client.createCheckout({ purpose: 'change_plan', priceId: 'business_month' }),
    },
    {
      from: 'custom',
      when: 'an area is changed that it does not cover',
      to: 'custom',
      and: 'as without a contract',
      scenario: 'workspace/seats-contract',
      act: (_, client) => client.previewChange({ storageAddOnId: 'storage_100gb_month' }),
    },
    {
      from: 'custom',
      when: 'it is lifted',
      to: 'self_serve',
      and: 'the buttons come back with the next answer',
      scenario: 'workspace/seats-contract',
      act: ({ world }) => world.contractLifted(),
    },
  ],
};

const form: QuoteRequest = {
  organisation: 'Hill School',
  role: 'Head of IT',
  teachers: 40,
  students: 600,
  publicClass: false,
  seats: 640,
  storage: 500_000_000_000,
  neededBy: '2026-09-01',
  urgent: false,
};
const asked: Deed = (_, client) => client.requestQuote(form);
const becomes =
  (...statuses: readonly QuoteStatus[]): Deed =>
  ({ world }) =>
    statuses.forEach((status) => world.quoteBecomes(status));

/** A quote, which starts no checkout. */
export const quoteMoves: Machine = {
  stateOf: async (_, client) => (await client.listQuotes())[0]?.status ?? 'none',
  moves: [
    {
      from: 'none',
      when: 'it is asked for',
      to: 'requested',
      scenario: 'workspace/free',
      act: asked,
    },
    {
      from: 'requested',
      when: 'it is asked for again',
      to: 'requested',
      and: 'one is open at a time: the same is answered',
      scenario: 'workspace/quote-requested',
      act: asked,
    },
    {
      from: 'requested',
      when: 'sales answers',
      to: 'sent',
      and: 'valid for 30 days in the mock',
      scenario: 'workspace/quote-requested',
      act: becomes('sent'),
    },
    {
      from: 'requested',
      when: 'sales says no',
      to: 'declined',
      scenario: 'workspace/quote-requested',
      act: becomes('declined'),
    },
    {
      from: 'requested',
      when: 'it is taken back',
      to: 'withdrawn',
      scenario: 'workspace/quote-requested',
      act: becomes('withdrawn'),
    },
    {
      from: 'sent',
      when: 'the organisation accepts',
      to: 'accepted',
      and: 'which pays nothing yet',
      scenario: 'workspace/education',
      act: becomes('accepted'),
    },
    {
      from: 'sent',
      when: 'the organisation says no',
      to: 'declined',
      and: 'the plans can be bought again',
      scenario: 'workspace/education',
      act: becomes('declined'),
    },
    {
      from: 'sent',
      when: 'it is taken back',
      to: 'withdrawn',
      scenario: 'workspace/education',
      act: becomes('withdrawn'),
    },
    {
      from: 'sent',
      when: '`validUntil` has passed',
      to: 'expired',
      and: 'the plans can be bought again',
      scenario: 'workspace/education',
      act: passed({ days: 21 }),
    },
    {
      from: 'accepted',
      when: 'its invoice is written',
      to: 'invoiced',
      scenario: 'workspace/education',
      before: becomes('accepted'),
      act: becomes('invoiced'),
    },
    {
      from: 'accepted',
      when: 'it is taken back',
      to: 'withdrawn',
      scenario: 'workspace/education',
      before: becomes('accepted'),
      act: becomes('withdrawn'),
    },
    {
      from: 'invoiced',
      when: 'the invoice is paid',
      to: 'paid',
      scenario: 'workspace/education',
      before: becomes('accepted', 'invoiced'),
      act: becomes('paid'),
    },
    {
      from: 'invoiced',
      when: 'it is taken back',
      to: 'withdrawn',
      scenario: 'workspace/education',
      before: becomes('accepted', 'invoiced'),
      act: becomes('withdrawn'),
    },
    {
      from: 'expired',
      when: 'another is asked for',
      to: 'requested',
      scenario: 'workspace/quote-expired',
      act: first(asked, asked),
    },
  ],
};
