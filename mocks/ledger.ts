/**
 * The book of a wallet: rows are added and never changed.
 *
 * Each row's `balanceAfter` is that of the row before plus its amount. An addition with a source
 * id that the book knows adds nothing. A reservation takes its amount at once; `charge` keeps it,
 * `refund` gives it back; credits of a plan that come back after its period are not of the plan any
 * more. Where plan credits are counted apart they are spent first.
 * Units: integers in the unit and scale of `zero`.
 */
import {
  amountLike,
  type Balance,
  directionOf,
  type Instant,
  type Transaction,
  type TransactionSource,
  type TransactionType,
} from '../src/rules/index.js';

export interface Addition {
  readonly at: Instant;
  readonly amount: number;
  readonly source: TransactionSource;
  readonly label: string;
  /** What is added once, however often it is told. */
  readonly sourceId: string;
  readonly actor?: string | null;
  readonly invoiceId?: string | null;
  /** Counted as credits of the plan, which do not outlive its period. */
  readonly ofPlan?: boolean;
  /** Paid, but written down as nothing until a person has looked at it. */
  readonly held?: boolean;
}

export interface Debit {
  readonly at: Instant;
  readonly amount: number;
  readonly label: string;
  readonly actor?: string | null;
  readonly eventUrl?: string | null;
}

export interface Ledger {
  readonly zero: Balance;
  /** Oldest first. */
  readonly rows: readonly Transaction[];
  /** What can be spent: reservations are already off it. */
  readonly available: number;
  readonly reserved: number;
  readonly planLeft: number;
  /** `null` when the source was added before. */
  add(addition: Addition): Transaction | null;
  /** Takes after the event, below zero too. */
  take(debit: Debit): Transaction;
  /** Takes in advance; `null` when there is not enough. */
  reserve(debit: Debit): Transaction | null;
  charge(reservationId: string, at: Instant): Transaction;
  refund(reservationId: string, at: Instant): Transaction;
  /** Takes what is left of the plan's credits; `null` when nothing is. */
  reset(at: Instant): Transaction | null;
}

interface Hold {
  readonly debit: Debit;
  readonly ofPlan: number;
}

type Row = Pick<Transaction, 'at' | 'type' | 'source' | 'label'> &
  Partial<Pick<Transaction, 'actor' | 'eventUrl' | 'invoiceId' | 'heldForReview'>> & {
    readonly type: TransactionType;
    readonly change: number;
  };

export function createLedger(zero: Balance): Ledger {
  const rows: Transaction[] = [];
  const sources = new Set<string>();
  const holds = new Map<string, Hold>();
  let available = 0;
  let reserved = 0;
  let planLeft = 0;

  function write({ change, ...row }: Row): Transaction {
    available += change;
    const amount = amountLike(zero, change);
    const written: Transaction = {
      actor: null,
      eventUrl: null,
      invoiceId: null,
      heldForReview: false,
      ...row,
      id: `txn_${String(rows.length + 1).padStart(6, '0')}`,
      amount,
      balanceAfter: amountLike(zero, available),
      direction: directionOf(amount),
    };
    rows.push(written);
    return written;
  }

  function fromPlan(amount: number): number {
    const part = Math.min(planLeft, amount);
    planLeft -= part;
    return part;
  }

  function release(reservationId: string): Hold {
    const hold = holds.get(reservationId);
    if (hold === undefined) {
      throw new Error(
        `farebox: there is no open reservation ${reservationId}, so nothing can be charged or given back. Use the id that reserve() answered, once.`,
      );
    }
    holds.delete(reservationId);
    reserved -= hold.debit.amount;
    return hold;
  }

  const usage = ({ at, label, actor = null, eventUrl = null }: Debit) => {
    return { at, label, actor, eventUrl, source: 'usage' as const };
  };

  return {
    zero,
    rows,
    get available() {
      return available;
    },
    get reserved() {
      return reserved;
    },
    get planLeft() {
      return planLeft;
    },

    add({ amount, sourceId, ofPlan = false, held = false, ...row }) {
      if (sources.has(sourceId)) return null;
      sources.add(sourceId);
      if (ofPlan) planLeft += amount;
      return write({ ...row, type: 'add', change: held ? 0 : amount, heldForReview: held });
    },

    take(debit) {
      fromPlan(debit.amount);
      return write({ ...usage(debit), type: 'usage', change: -debit.amount });
    },

    reserve(debit) {
      if (debit.amount > available) return null;
      const ofPlan = fromPlan(debit.amount);
      const row = write({ ...usage(debit), type: 'reserve', change: -debit.amount });
      holds.set(row.id, { debit, ofPlan });
      reserved += debit.amount;
      return row;
    },

    charge(reservationId, at) {
      const { debit } = release(reservationId);
      return write({ ...usage(debit), at, type: 'charge', change: 0 });
    },

    refund(reservationId, at) {
      const { debit, ofPlan } = release(reservationId);
      planLeft += ofPlan;
      return write({ ...usage(debit), at, type: 'refund', change: debit.amount });
    },

    reset(at) {
      for (const [id, hold] of holds) holds.set(id, { ...hold, ofPlan: 0 });
      if (planLeft === 0) return null;
      const change = -planLeft;
      planLeft = 0;
      return write({ at, type: 'reset', source: 'reset', label: 'Plan credits reset', change });
    },
  };
}
