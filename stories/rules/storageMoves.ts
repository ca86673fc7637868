import { changed, left, passed } from '../support/history.js';
import { type Deed, first, type Machine } from '../support/Machine.js';

const GB = 1_000_000_000;
const uploaded =
  (gigabytes: number): Deed =>
  ({ world }) =>
    world.fileUploaded(gigabytes * GB);
const deleted =
  (gigabytes: number): Deed =>
  ({ world }) =>
    world.fileDeleted(gigabytes * GB);
const placed: Deed = ({ world }) => world.fileUploaded(40 * GB, 'film');
const lag = { totals: 180_000 };

/** Stored bytes against the quota. */
export const storageMoves: Machine = {
  stateOf: async (_, client) => {
    const { storage } = await client.getOverview();
    return storage?.settling ? `${storage.state}, settling` : (storage?.state ?? '');
  },
  moves: [
    {
      from: 'under',
      when: 'files take 90 % of the quota',
      to: 'near',
      and: 'a word beside the meter, no banner',
      scenario: 'workspace/active',
      act: uploaded(26),
    },
    {
      from: 'near',
      when: 'files take exactly the quota',
      to: 'near',
      scenario: 'workspace/near-storage',
      act: uploaded(5),
    },
    {
      from: 'near',
      when: 'files take more than the quota',
      to: 'over',
      and: 'the banner; a host may stop uploads, nothing is deleted',
      scenario: 'workspace/near-storage',
      act: uploaded(6),
    },
    {
      from: 'near',
      when: 'seats go on a plan with room by the seat',
      to: 'over',
      and: 'room goes with them',
      scenario: 'workspace/near-storage',
      act: left(3),
    },
    {
      from: 'under',
      when: 'the plan ends',
      to: 'over',
      and: 'its room and its add-on end with it; files stay listed',
      scenario: 'workspace/canceling',
      act: passed({ days: 17 }),
    },
    {
      from: 'under',
      when: 'the add-on is dropped',
      to: 'over',
      and: 'the preview warns, and says by how much',
      scenario: 'workspace/active',
      before: first(changed({ storageAddOnId: 'storage_100gb_month' }), uploaded(60)),
      act: changed({ storageAddOnId: null }),
    },
    {
      from: 'over',
      when: 'an add-on is bought',
      to: 'under',
      and: 'it replaces the one before; it repairs no payment',
      scenario: 'workspace/over-storage',
      act: changed({ storageAddOnId: 'storage_100gb_month' }),
    },
    {
      from: 'over',
      when: 'an add-on is bought that is too small',
      to: 'over',
      scenario: 'workspace/over-storage',
      before: uploaded(200),
      act: changed({ storageAddOnId: 'storage_100gb_month' }),
    },
    {
      from: 'over',
      when: 'it changes to a plan with more room',
      to: 'under',
      scenario: 'workspace/active',
      before: changed({ priceId: 'standard_month' }),
      act: changed({ priceId: 'business_month' }),
    },
    {
      from: 'over',
      when: 'files are deleted',
      to: 'under',
      scenario: 'workspace/over-storage',
      act: deleted(30),
    },
    {
      from: 'over',
      when: 'one of two copies of a file is deleted',
      to: 'over',
      and: 'the same file counts once, and frees its room with its last copy',
      scenario: 'workspace/active',
      before: first(placed, placed),
      act: ({ world }) => world.fileDeleted(40 * GB, 'film'),
    },
    {
      from: 'over',
      when: 'files are deleted, and the totals lag',
      to: 'over, settling',
      and: 'the banner sells nothing meanwhile',
      scenario: 'workspace/over-storage',
      delays: lag,
      act: deleted(30),
    },
    {
      from: 'over, settling',
      when: 'the totals have come',
      to: 'under',
      scenario: 'workspace/over-storage',
      delays: lag,
      before: deleted(30),
      act: passed({ minutes: 3 }),
    },
    {
      from: 'over',
      when: 'a free workspace asks for more room',
      to: 'over',
      refused: 'no_subscription',
      and: 'it upgrades or makes room, unless `storageFreeMayBuy`',
      scenario: 'workspace/free',
      before: uploaded(3),
      act: (_, client) => client.listStorageTiers(),
    },
  ],
};
