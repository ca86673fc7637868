/**
 * One embedded checkout at a time for each Stripe: it refuses a second one, and one that was begun
 * can only be destroyed when it is there. Who comes next waits for the end of the turn before.
 */
const turns = new WeakMap<object, Promise<unknown>>();

/** Runs it when every earlier turn of the same Stripe is over; the promise is that of its own. */
export function inTurn<T>(stripe: object, turn: () => Promise<T>): Promise<T> {
  const own = (turns.get(stripe) ?? Promise.resolve()).then(turn);
  turns.set(
    stripe,
    own.catch(() => undefined), // whoever took it knows of its failure
  );
  return own;
}
