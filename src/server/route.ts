/**
 * A row of the table of routes: what it reads, which actions it asks `decide` about, what it does.
 *
 * In this order: the shape of the input (422), the decision (403, 404, 409), the deed, which may
 * find that something does not fit (422) or does not exist (`null`, 404).
 */
import { type GenericSchema, getDotPath, safeParse } from 'valibot';
import { type About, type Action, type BillingFacts, decide, type Policy } from '../rules/index.js';
import type { Answer, Backend, Caller, Changer, StoredAnswer } from './Backend.js';
import { demand, invalid, notFound } from './problem.js';

/** One authenticated request of a member, with what the rules need to know. */
export interface Call {
  readonly backend: Backend;
  readonly policy: Policy;
  readonly facts: BillingFacts;
  readonly caller: Caller;
  /** The `:id` of the path. */
  readonly id: string;
  readonly connection: Connection;
}

/** What an answer that stays open needs to know of its request. */
export interface Connection {
  readonly request: Request;
  /** Looks again who asks; fails once the workspace is closed to them. */
  readonly admitAgain: () => Promise<unknown>;
  /** Tells the host of a failure on the server's side. */
  readonly report: (error: unknown) => void;
}

export interface ChangeCall extends Call {
  readonly changer: Changer;
  /** What `If-Match` says, without quotes. */
  readonly version: string | null;
}

/** Actions of which the input chooses. */
export interface Choice<I> {
  readonly among: readonly Action[];
  readonly by: (input: I) => readonly Action[];
}

interface Row<P, C, I, R, A extends Answer> {
  readonly path: P;
  readonly input: GenericSchema<unknown, I>;
  readonly asks: Action | Choice<I>;
  /** What in particular is asked about. */
  readonly about?: (call: C, input: I) => About | Promise<About>;
  readonly run: (call: C, input: I) => R | null | Promise<R | null>;
  /** @default the result as JSON */
  readonly reply?: (result: R) => A;
}

export type Method = 'GET' | ChangeMethod;
type ChangeMethod = 'POST' | 'PUT' | 'DELETE';

/** What a row says of itself. */
interface Told {
  readonly input: GenericSchema;
  readonly actions: readonly Action[];
  readonly reply: (result: never) => Answer;
}

export interface ReadRoute<P extends string = string> extends Told {
  readonly method: 'GET';
  readonly path: P;
  readonly answer: (call: Call, input: unknown) => Promise<Answer>;
}

export interface ChangeRoute<
  M extends ChangeMethod = ChangeMethod,
  P extends string = string,
> extends Told {
  readonly method: M;
  readonly path: P;
  readonly answer: (call: ChangeCall, input: unknown) => Promise<StoredAnswer>;
}

export type Route = ReadRoute | ChangeRoute;

/** A route that changes nothing; its input is the query. */
export const read = <P extends string, I, R>(row: Row<P, Call, I, R, Answer>): ReadRoute<P> => ({
  method: 'GET',
  path: row.path,
  ...answering(row),
});

/** A route that has one effect per key; its input is the body. */
export const change = <M extends ChangeMethod, P extends string, I, R>(
  row: Row<P, ChangeCall, I, R, StoredAnswer> & { readonly method: M },
): ChangeRoute<M, P> => ({ method: row.method, path: row.path, ...answering(row) });

function answering<C extends Call, I, R, A extends Answer>(row: Row<string, C, I, R, A>) {
  const { input, asks, about, run, reply = json } = row;
  const { among, by }: Choice<I> =
    typeof asks === 'string' ? { among: [asks], by: () => [asks] } : asks;
  return {
    input,
    actions: among,
    reply,
    async answer(call: C, raw: unknown): Promise<A | StoredAnswer> {
      const { facts, caller, policy } = call;
      const read = parsed(input, raw);
      const what = await about?.(call, read);
      for (const action of by(read)) demand(decide(action, facts, caller.viewer, policy, what));
      const result = await run(call, read);
      if (result === null) throw notFound();
      return reply(result);
    },
  };
}

/** The input in its shape; what does not fit is told by its fields. */
export function parsed<I>(schema: GenericSchema<unknown, I>, raw: unknown): I {
  const { success, output, issues } = safeParse(schema, raw, { abortPipeEarly: true });
  if (success) return output;
  throw invalid(issues.map((issue) => ({ path: getDotPath(issue) ?? '', message: issue.message })));
}

/** The result itself, for nobody to keep. */
export const json = (result: unknown): StoredAnswer => ({
  status: 200,
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store' },
  body: JSON.stringify(result),
});

/** A list, as `{ data }`. */
export const list = (data: readonly unknown[]): StoredAnswer => json({ data });

/** A saved setting, with the version that the next one must match. */
export const versioned = (setting: { readonly version: string }): StoredAnswer => {
  const answer = json(setting);
  return { ...answer, headers: { ...answer.headers, ETag: `"${setting.version}"` } };
};

/** Done, and there is nothing to say. */
export const empty = (): StoredAnswer => ({
  status: 204,
  headers: { 'Cache-Control': 'private, no-store' },
  body: '',
});
