/**
 * A row of the table of routes: what it reads, which actions it asks `decide` about, what it does.
 *
 * In this order: the shape of the input (422), the decision (403, 404, 409), the deed, which may
 * find that something does not fit (422) or does not exist (`null`, 404).
 */
import { type GenericSchema, getDotPath, safeParse } from 'valibot';
import { type About, type Action, type BillingFacts, decide, type Policy } from '../rules/index.js';
import type { Backend, Caller, Changer, StoredAnswer } from './Backend.js';
import { demand, invalid, notFound } from './problem.js';

/** One authenticated request of a member, with what the rules need to know. */
export interface Call {
  readonly backend: Backend;
  readonly policy: Policy;
  readonly facts: BillingFacts;
  readonly caller: Caller;
  /** The `:id` of the path. */
  readonly id: string;
}

export interface ChangeCall extends Call {
  readonly changer: Changer;
  /** What `If-Match` says, without quotes. */
  readonly version: string | null;
}

type Asks<C, I> =
  | Action
  | ((call: C, input: I) => readonly Question[] | Promise<readonly Question[]>);

interface Question {
  readonly action: Action;
  readonly about?: About;
}

interface Row<P, C, I, R> {
  readonly path: P;
  readonly input: GenericSchema<unknown, I>;
  readonly asks: Asks<C, I>;
  readonly run: (call: C, input: I) => R | null | Promise<R | null>;
  /** @default the result as JSON */
  readonly reply?: (result: R) => StoredAnswer;
}

export type Method = 'GET' | ChangeMethod;
type ChangeMethod = 'POST' | 'PUT' | 'DELETE';

export interface ReadRoute<P extends string = string> {
  readonly method: 'GET';
  readonly path: P;
  readonly answer: (call: Call, input: unknown) => Promise<StoredAnswer>;
}

export interface ChangeRoute<M extends ChangeMethod = ChangeMethod, P extends string = string> {
  readonly method: M;
  readonly path: P;
  readonly answer: (call: ChangeCall, input: unknown) => Promise<StoredAnswer>;
}

export type Route = ReadRoute | ChangeRoute;

/** A route that changes nothing; its input is the query. */
export const read = <P extends string, I, R>(row: Row<P, Call, I, R>): ReadRoute<P> => ({
  method: 'GET',
  path: row.path,
  answer: answering(row),
});

/** A route that has one effect per key; its input is the body. */
export const change = <M extends ChangeMethod, P extends string, I, R>(
  row: Row<P, ChangeCall, I, R> & { readonly method: M },
): ChangeRoute<M, P> => ({ method: row.method, path: row.path, answer: answering(row) });

function answering<C extends Call, I, R>({ input, asks, run, reply = json }: Row<string, C, I, R>) {
  return async (call: C, raw: unknown): Promise<StoredAnswer> => {
    const read = parsed(input, raw);
    const questions = typeof asks === 'string' ? [{ action: asks }] : await asks(call, read);
    for (const question of questions) ask(call, question);
    const result = await run(call, read);
    if (result === null) throw notFound();
    return reply(result);
  };
}

function ask({ facts, caller, policy }: Call, { action, about }: Question): void {
  demand(decide(action, facts, caller.viewer, policy, about));
}

function parsed<I>(schema: GenericSchema<unknown, I>, raw: unknown): I {
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
