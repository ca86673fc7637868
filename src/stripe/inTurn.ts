/**
 * One embedded checkout at a time for each Stripe: it refuses a second one, and one that was begun
 * can only be destroyed when it is there. Who comes next waits for the end of the turn before.
 */
interface Queue {
  readonly end: Promise<unknown>;
  /** Of those who have their turn, or wait for it. */
  readonly signals: Set<AbortSignal>;
}

const queues = new WeakMap<object, Queue>();

export interface Turn<T> {
  /** It takes part no longer. */
  readonly signal: AbortSignal;
  /** Somebody is in front who has not left, so that the turn may be long in coming. */
  readonly onHeld: () => void;
  readonly run: () => Promise<T>;
}

/** Runs it when every earlier turn of the same Stripe is over; the promise is that of its own. */
export function inTurn<T>(stripe: object, { signal, onHeld, run }: Turn<T>): Promise<T> {
  const { end, signals } = queues.get(stripe) ?? { end: Promise.resolve(), signals: new Set() };
  if (Array.from(signals).some(({ aborted }) => !aborted)) onHeld();
  const own = end.then(run);
  const leave = () => void signals.delete(signal);
  signals.add(signal);
  queues.set(stripe, { end: own.then(leave, leave), signals }); // whoever took it knows of its failure
  return own;
}
