import type { Transaction } from '../../src/rules/wallet.js';
import { demand } from './broken.js';
import { listed, look, managerOf } from './Sight.js';
import type { Stage, Told } from './Stage.js';

/** Everything that is under way comes; then nothing is owed, and the book has neither gap nor double. */
export async function atTheEnd(stage: Stage, told: Told): Promise<void> {
  const { mock, story } = stage;
  story.push('In the end: everything that is under way comes');
  told.isLong = true;
  await mock.advance({ minutes: 30 });
  mock.world.deliverWebhooks();
  await demandBook(stage);
  const { checkouts } = await look(stage, null);
  for (const { id, status } of checkouts.values())
    demand(status !== 'settling', () => `The checkout ${id} never settles.`);
}

/** Nobody paid for what never came. */
export function demandNothingOwed({ till }: Stage): void {
  const [purchase] = till.owed;
  demand(purchase === undefined, () => `${JSON.stringify(purchase)} is paid and never came.`);
}

async function demandBook(stage: Stage): Promise<void> {
  const rows = await listed<Transaction>(managerOf(stage), '/transactions?limit=7');
  const ids = new Set(rows.map(({ id }) => id));
  demand(ids.size === rows.length, () => 'The pages of the ledger hold a row twice.');
  rows.forEach(({ id, balanceAfter, amount }, place) => {
    const older = rows[place + 1];
    const fits =
      older === undefined || older.balanceAfter.amount + amount.amount === balanceAfter.amount;
    demand(fits, () => `The pages of the ledger have a gap at ${id}.`);
  });
}
