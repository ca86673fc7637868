import {
  DAY,
  HOUR,
  type Instant,
  MINUTE,
  type Policy,
  PRESETS,
  type Role,
  SECOND,
  span as spanBetween,
  type Viewer,
} from '../src/rules/index.js';
import { createBillingHandler } from '../src/server/index.js';
import { buildWorld } from './buildWorld.js';
import type { Fault } from './Fault.js';
import { createFaults, type Faults } from './faults.js';
import { createMemoryBackend } from './createMemoryBackend.js';
import { createOutsideWorld, type OutsideWorld } from './outsideWorld.js';
import { createProcessor, type Processor } from './processor.js';
import { answerProcessor } from './processorPages.js';
import { roleNamed, scenarioNamed, type ScenarioName } from './scenarios/scenarios.js';
import type { Delays, World } from './World.js';

export interface MockBillingOptions extends ViewOptions {
  /** @default 'team/active' */
  readonly scenario?: ScenarioName | undefined;
  /** @default '2026-01-15T12:00:00.000Z' */
  readonly now?: Instant | undefined;
  /** A manual clock moves by `advance` alone; a running one flows by itself too. @default 'manual' */
  readonly clock?: 'manual' | 'running' | undefined;
  /** Fields of the preset's policy to override. */
  readonly policy?: Partial<Policy> | undefined;
  /** Milliseconds between a deed and its consequence. @default none */
  readonly delays?: Partial<Delays> | undefined;
  /** Where the fake processor's pages stand. @default 'https://processor.test' */
  readonly processorBaseUrl?: string | undefined;
  /** Where people come back to from a payment. @default the origin of the request */
  readonly returnOrigin?: string | undefined;
  /** What goes wrong from the beginning. */
  readonly faults?: readonly Fault[] | undefined;
  /** What faults by chance are drawn from. @default 1 */
  readonly seed?: number | undefined;
}

/** Who looks at the world. */
export interface ViewOptions {
  /** @default the first of the preset, which may do everything */
  readonly role?: Role | undefined;
  /** @default 'active' */
  readonly state?: Viewer['state'] | undefined;
  /** @default 'web' */
  readonly surface?: Viewer['surface'] | undefined;
}

export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

export interface Until {
  /** For a renewal, say, the end of the period that the overview shows. */
  readonly until: Instant;
}

/** A billing back end in memory, seen by one viewer. */
export interface MockBilling {
  readonly workspaceId: string;
  /** As the workspace has it now: a role may change while somebody looks. */
  readonly viewer: Viewer;
  /** The world's time. */
  readonly now: Instant;
  /** The HTTP contract for this viewer, and the fake processor's pages. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Moves the clock, and does what falls due on the way, each at its own time. */
  readonly advance: (span: Span | Until) => Promise<void>;
  /** The same world for another viewer; this view keeps its own. */
  readonly as: (viewer: Role | ViewOptions) => MockBilling;
  /** What happens without the page: usage, banks, webhooks, members, files. */
  readonly world: OutsideWorld;
  /** What a person does at the processor. */
  readonly processor: Processor;
  /** What goes wrong on the way to the contract and back, for every view. */
  readonly faults: Faults;
}

const NOW = '2026-01-15T12:00:00.000Z';

/** A world from a scenario. An unknown scenario or role is misuse. */
export function createMockBilling(options: MockBillingOptions = {}): MockBilling {
  const { now = NOW, clock = 'manual', delays, returnOrigin } = options;
  const { processorBaseUrl = 'https://processor.test' } = options;
  const scenario = scenarioNamed(options.scenario ?? 'team/active');
  const world = buildWorld({
    scenario,
    policy: { ...PRESETS[scenario.preset], ...options.policy },
    now: instantOf(now),
    clock,
    delays: { payment: 0, webhook: 0, totals: 0, ...delays },
    processorBaseUrl,
  });
  const shared: Shared = {
    world,
    backend: createMemoryBackend(world),
    outside: createOutsideWorld(world),
    processor: createProcessor(world),
    faults: createFaults({ ...options, clock: world.clock }),
    returnOrigin,
  };
  return createView(shared, options);
}

function instantOf(text: string): Instant {
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new Error(
    `farebox: "${text}" is no instant, so it is no time of the world. Give ISO 8601, e.g. ${NOW}.`,
  );
}

interface Shared {
  readonly world: World;
  readonly backend: ReturnType<typeof createMemoryBackend>;
  readonly outside: OutsideWorld;
  readonly processor: Processor;
  readonly faults: ReturnType<typeof createFaults>;
  readonly returnOrigin: string | undefined;
}

function createView(shared: Shared, options: ViewOptions): MockBilling {
  const { world, backend, outside, processor, faults, returnOrigin } = shared;
  const { clock, policy } = world;
  const viewerNow = lookFrom(world, options);
  const workspaceId = world.workspace.id;
  const handle = createBillingHandler({
    backend,
    policy,
    returnOrigin,
    authorize: () => ({ workspaceId, ...viewerNow() }),
  });
  const answer = faults.before(handle);
  return {
    workspaceId,
    get viewer() {
      return viewerNow();
    },
    get now() {
      return clock.now();
    },
    fetch: async (request) => {
      clock.catchUp();
      return answerProcessor(request, processor) ?? answer(request);
    },
    advance: async (span) => clock.advance(millisecondsOf(span, clock.now())),
    as: (viewer) => createView(shared, typeof viewer === 'string' ? { role: viewer } : viewer),
    world: outside,
    processor,
    faults,
  };
}

function millisecondsOf(span: Span | Until, now: Instant): number {
  const length = 'until' in span ? spanBetween(now, instantOf(span.until)) : lengthOf(span);
  if (length >= 0 && Number.isFinite(length)) return length;
  throw new Error(
    `farebox: the clock cannot advance by ${length} milliseconds, so nothing would fall due in its order. Give spans that add up to 0 or more, or an instant to come.`,
  );
}

const lengthOf = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span) =>
  days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;

const OUTSIDE = 'mem_outside';

/** A member of this role, as the workspace has it at each look; else somebody from outside. */
function lookFrom(world: World, { role, state, surface = 'web' }: ViewOptions): () => Viewer {
  const wanted = roleNamed(world.policy.roles, role);
  const memberId = world.members.find((member) => member.role === wanted)?.id ?? OUTSIDE;
  return () => {
    const member = world.members.find(({ id }) => id === memberId);
    const hasLeft = member === undefined && memberId !== OUTSIDE;
    return {
      memberId,
      role: member?.role ?? wanted,
      state: state ?? member?.state ?? (hasLeft ? 'deactivated' : 'active'),
      surface,
    };
  };
}
