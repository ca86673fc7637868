/** A billing handler as a host mounts it, over a back end that holds still. */
import { createHttpClient } from '../../src/client/index.js';
import type { BillingFacts, Viewer } from '../../src/rules/facts.js';
import type { Policy } from '../../src/rules/policy.js';
import type { Preset } from '../../src/rules/presets.js';
import {
  type Backend,
  type BillingHandlerOptions,
  createBillingHandler,
} from '../../src/server/index.js';
import { facts, PAYER, policy, viewer } from './builders.js';
import { stillBackend } from './stillBackend.js';

const MOUNT = 'https://billing.test/api';
const WORKSPACE = `${MOUNT}/v1/workspaces/ws_1`;

export interface Hosted {
  readonly viewer?: Viewer;
  readonly facts?: Partial<BillingFacts>;
  readonly policy?: Partial<Policy>;
  readonly backend?: Partial<Backend>;
  readonly options?: Partial<BillingHandlerOptions>;
}

export interface Sent {
  readonly body?: unknown;
  /** In place of `body`, as it stands. */
  readonly text?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** `null` sends none. */
  readonly key?: string | null;
}

export interface Problem {
  readonly code: string;
  readonly reason?: string;
  readonly detail?: string;
  readonly requestId: string;
  readonly retryable: boolean;
  readonly fields?: readonly { readonly path: string }[];
}

/** One who may do everything asks, unless told otherwise. */
export function hosted(preset: Preset = 'workspace', changes: Hosted = {}) {
  const world = facts(preset, changes.facts);
  const { backend, done } = stillBackend(world, changes.backend);
  const asker = changes.viewer ?? viewer(PAYER[preset]);
  const handler = createBillingHandler({
    backend,
    authorize: () => ({ ...asker, workspaceId: 'ws_1' }),
    policy: policy(preset, changes.policy),
    ...changes.options,
  });
  let keys = 0;

  /** `path` is one of the workspace's, or an address of its own. */
  const send = (method: string, path: string, { body, text, headers, key }: Sent = {}) => {
    const init = new Headers(headers);
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
    if (content !== undefined && !init.has('Content-Type')) {
      init.set('Content-Type', 'application/json');
    }
    if (method !== 'GET' && key !== null) init.set('Idempotency-Key', key ?? `key-${++keys}`);
    const url = path.startsWith('https:') ? path : WORKSPACE + path;
    return handler(new Request(url, { method, headers: init, body: content ?? null }));
  };

  return {
    handler,
    backend,
    /** What was changed, in its order. */
    done,
    send,
    /** The verbs that were done. */
    verbs: () => done.map(({ verb }) => verb),
    client: createHttpClient({ baseUrl: MOUNT, workspaceId: 'ws_1', fetch: handler }),
  };
}

/** Status and what the problem says, for a request that fails. */
export async function problemIn(response: Response): Promise<Problem & { status: number }> {
  return { ...((await response.json()) as Problem), status: response.status };
}
