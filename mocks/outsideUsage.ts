/** What a workspace uses: jobs that cost credits, and files that take room. */
import type { Transaction } from '../src/rules/index.js';
import { hold, spend } from './spending.js';
import { placeFile, removeFile } from './storedFiles.js';
import type { World } from './World.js';

export interface OutsideUsage {
  /**
   * A job is done and paid for, in the wallet's own unit. Refused as `insufficient_balance`, and as
   * `no_subscription` where credits end with the subscription.
   */
  usage(amount: number, label?: string): Transaction;
  /** A job begins and holds what it may cost; its id is for `charge` or `refund`. Refused as `usage`. */
  reserve(amount: number, label?: string): Transaction;
  /** The job ended and keeps what it held. */
  charge(reservationId: string): Transaction;
  /** The job failed and gives back what it held. */
  refund(reservationId: string): Transaction;

  /**
   * Bytes; the totals follow after their delay. `content` names the same exact file, which counts
   * once however often it is placed. To restore from the trash is to upload again.
   */
  fileUploaded(bytes: number, content?: string): void;
  fileDeleted(bytes: number, content?: string): void;
}

export function outsideUsage(world: World): OutsideUsage {
  const { clock, ledger } = world;
  return {
    usage: (amount, label) => clock.act(() => spend(world, amount, label)),
    reserve: (amount, label) => clock.act(() => hold(world, amount, label)),
    charge: (id) => clock.act(() => ledger.charge(id, clock.now())),
    refund: (id) => clock.act(() => ledger.refund(id, clock.now())),
    fileUploaded: (bytes, content) => clock.act(() => placeFile(world, bytes, content)),
    fileDeleted: (bytes, content) => clock.act(() => removeFile(world, bytes, content)),
  };
}
