/** An adapter that breaks one promise, over one that keeps them all. */
import type { BillingClient } from '../../../src/client/index.js';

export interface Around {
  /** What all clients of all workspaces of a run share, as a careless host would. */
  readonly shared: Map<string, BillingClient>;
  /** Another client of the same viewer, which has begun nothing yet. */
  readonly afresh: () => Promise<BillingClient>;
  readonly asManager: () => Promise<BillingClient>;
}

/** Methods in place of the right ones; a host may not even write TypeScript. */
export type Wrong = (client: BillingClient, around: Around) => Readonly<Record<string, unknown>>;

export type Method = Exclude<keyof BillingClient, 'workspaceId' | 'subscribe' | 'getReceiptPdf'>;
type Answer<M extends Method> = Awaited<ReturnType<BillingClient[M]>>;
export type Args<M extends Method> = Parameters<BillingClient[M]>;

/** Calls a method by its name. */
export const send = (
  client: BillingClient,
  method: string,
  args: readonly unknown[],
): Promise<unknown> =>
  Reflect.apply(Reflect.get(client, method) as () => Promise<unknown>, client, args);

/** Every method, called in another manner. */
export function each(
  client: BillingClient,
  call: (method: string, args: readonly unknown[]) => Promise<unknown>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(client)
      .filter((name) => name !== 'workspaceId' && name !== 'subscribe')
      .map((name) => [name, (...args: readonly unknown[]) => call(name, args)]),
  );
}

/** What a method answers, changed on its way. */
export const answering =
  <M extends Method>(method: M, change: (answer: Answer<M>) => unknown): Wrong =>
  (client) => ({
    [method]: async (...args: readonly unknown[]) =>
      change((await send(client, method, args)) as Answer<M>),
  });
