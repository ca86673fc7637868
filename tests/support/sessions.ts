/** A host's server with sessions: who asks is what its token or cookie says. */
import { buildWorld } from '../../mocks/buildWorld.js';
import { createMemoryBackend } from '../../mocks/createMemoryBackend.js';
import { roleNamed, scenarioNamed } from '../../mocks/scenarios/scenarios.js';
import { type Preset, PRESETS } from '../../src/rules/presets.js';
import { createBillingHandler } from '../../src/server/index.js';
import type { BillingHttpOptions } from '../../src/testing/index.js';
import type { Handler } from './served.js';

const SESSIONS = ['manager', 'member', 'stranger'] as const;

const OTHER = { workspace: 'team', team: 'wallet', wallet: 'workspace' } as const;

const KINDS = {
  /** A token in a header. */
  token: (session: string) => ({ Authorization: `Bearer ${session}` }),
  /** A cookie, as a page of the host sends it. */
  cookie: (session: string) => ({ Cookie: `s=${session}`, 'Sec-Fetch-Site': 'same-origin' }),
};

/** The server of two workspaces, and who may ask it what. */
export function withSessions(
  preset: Preset,
  kind: keyof typeof KINDS = 'token',
): { readonly handler: Handler; readonly options: Required<BillingHttpOptions> } {
  const [own, other] = [workspaceOf(preset), workspaceOf(OTHER[preset])];
  const viewer = (session: string, { workspaceId }: Workspace) => ({
    workspaceId,
    headers: KINDS[kind](session),
  });
  return {
    handler: (request) => (sessionOf(request) === 'stranger' ? other : own).handler(request),
    options: {
      manager: viewer('manager', own),
      member: viewer('member', own),
      stranger: viewer('stranger', other),
    },
  };
}

const sessionOf = ({ headers }: Request) => {
  const said = `${headers.get('Authorization')} ${headers.get('Cookie')}`;
  return SESSIONS.find((session) => said.includes(session)) ?? null;
};

type Workspace = ReturnType<typeof workspaceOf>;

function workspaceOf(preset: Preset) {
  const policy = PRESETS[preset];
  const world = buildWorld({
    scenario: scenarioNamed(`${preset}/active`),
    policy,
    now: '2026-01-15T12:00:00.000Z',
    clock: 'manual',
    delays: { payment: 0, webhook: 0, totals: 0 },
    processorBaseUrl: 'https://processor.test',
  });
  const workspaceId = world.workspace.id;
  const handler = createBillingHandler({
    backend: createMemoryBackend(world),
    policy,
    authorize: (request) => {
      const session = sessionOf(request);
      if (session === null) return null;
      const role = roleNamed(policy.roles, session === 'member' ? 'member' : undefined);
      return { workspaceId, memberId: `mem_${session}`, role, state: 'active', surface: 'web' };
    },
  });
  return { workspaceId, handler };
}
