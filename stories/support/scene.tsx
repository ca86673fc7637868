/** A story's world: one mock behind MSW, one viewer, one language, as its parameters and the toolbar say. */
import type { Decorator, Loader } from '@storybook/react-vite';
import { QueryClient, useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type BillingClient, createHttpClient } from '../../src/client/index.js';
import {
  BillingProvider,
  type Catalogue,
  type Links,
  type Messages,
  type WorkspaceName,
} from '../../src/index.js';
import type { BillingOverview, Policy, Role } from '../../src/rules/index.js';
import {
  createMockBilling,
  type Delays,
  type Fault,
  type MockBilling,
  type ScenarioName,
} from '../../mocks/index.js';
import { createMswHandlers } from '../../mocks/msw/index.js';
import { createFakes, type Fakes } from '../../mocks/react/index.js';
import { languages } from './languages.js';
import { startWorker } from './worker.js';

export interface BillingParameters {
  readonly scenario?: ScenarioName | undefined;
  readonly role?: Role | undefined;
  readonly surface?: 'web' | 'native_mobile' | undefined;
  readonly policy?: Partial<Policy> | undefined;
  readonly now?: string | undefined;
  readonly delays?: Partial<Delays> | undefined;
  /** What has happened before the story begins; `client` is of one who may do everything. */
  readonly prepare?: ((mock: MockBilling, client: BillingClient) => Promise<void>) | undefined;
  /** Time flows, and a payment is confirmed three seconds after it was made. */
  readonly live?: boolean | undefined;
  /** What goes wrong once the story begins. */
  readonly faults?: readonly Fault[] | undefined;
  /** The overview is there from before. */
  readonly initial?: boolean | undefined;
  readonly messages?: Messages | undefined;
  /** The viewer's, to switch between. */
  readonly workspaces?: readonly WorkspaceName[] | undefined;
}

/** What the toolbar says. */
export interface Toolbar {
  readonly scenario?: ScenarioName | '' | undefined;
  readonly role?: Role | '' | undefined;
  readonly direction?: 'ltr' | 'rtl' | '' | undefined;
  readonly locale?: string | undefined;
  readonly elapsed?: '0' | '5' | '1440' | '10080' | '44640' | undefined;
}

/** What the loader has made. */
export interface World {
  readonly mock: MockBilling;
  readonly baseUrl: string;
  readonly initialOverview: BillingOverview | undefined;
  readonly catalogue: Catalogue | Messages | undefined;
  readonly workspaces: readonly WorkspaceName[] | undefined;
}

const links: Links = {
  members: '#members',
  seats: '#seats',
  storage: '#storage',
  files: '#files',
  auto_reload: '#auto-reload',
  agency_wallet: '#agency-wallet',
  rebilling: '#rebilling',
  stripe_connection: '#stripe-connection',
  sales: '#sales',
  support: '#support',
};

/** Builds the mock that a story asks for and puts it behind MSW; loads the words of the toolbar's language. */
export const billingLoader: Loader = async ({ id, parameters, globals }) => {
  const given = (parameters['billing'] ?? {}) as BillingParameters;
  const toolbar = globals as Toolbar;
  const mock = createMockBilling({
    scenario: toolbar.scenario || given.scenario || 'team/active',
    role: toolbar.role || given.role,
    surface: given.surface,
    policy: given.policy,
    now: given.now,
    clock: given.live ? 'running' : 'manual',
    delays: given.live ? { webhook: 3_000 } : given.delays,
  });
  const { workspaceId } = mock;
  const baseUrl = `https://billing.test/${id}`;
  const clientOf = ({ fetch }: MockBilling) => createHttpClient({ baseUrl, workspaceId, fetch });
  await given.prepare?.(mock, clientOf(mock.as({})));
  const minutes = Number(toolbar.elapsed ?? 0);
  if (minutes > 0) await mock.advance({ minutes });
  const initialOverview = given.initial ? await clientOf(mock).getOverview() : undefined;
  for (const fault of given.faults ?? []) mock.faults.add(fault);
  const worker = await startWorker();
  worker.use(...createMswHandlers(mock, { baseUrl }));
  const catalogue = await languages[toolbar.locale ?? '']?.catalogue();
  return {
    billing: {
      mock,
      baseUrl,
      initialOverview,
      catalogue,
      workspaces: given.workspaces,
    } satisfies World,
  };
};

/** Draws a story inside a provider, as a host would. */
export const withBilling: Decorator = (Story, { id, parameters, globals, loaded }) => {
  const { messages } = (parameters['billing'] ?? {}) as BillingParameters;
  const world = loaded['billing'] as World;
  const { direction, locale = 'en-US' } = globals as Toolbar;
  const own = languages[locale]?.isRightToLeft ? 'rtl' : 'ltr';
  return (
    <div dir={direction || own} lang={locale}>
      <Scene key={`${id}:${locale}`} world={world} locale={locale} messages={messages}>
        <Story />
      </Scene>
    </div>
  );
};

interface SceneProps {
  readonly world: World;
  readonly locale: string;
  readonly messages: Messages | undefined;
  readonly children: ReactNode;
}

/** Coming back from the processor is a new page load: everything below is built anew. */
function Scene(props: SceneProps) {
  const { mock } = props.world;
  const [visit, setVisit] = useState(0);
  const [fakes] = useState(() =>
    createFakes(mock, { onReturn: () => setVisit((count) => count + 1) }),
  );
  return (
    <>
      <Visit key={visit} {...props} fakes={fakes} />
      <fakes.FakeProcessor />
    </>
  );
}

function Visit({
  world,
  locale,
  messages,
  children,
  fakes,
}: SceneProps & { readonly fakes: Fakes }) {
  const { mock, baseUrl, initialOverview, catalogue, workspaces } = world;
  const [client] = useState(() => createHttpClient({ baseUrl, workspaceId: mock.workspaceId }));
  const [queryClient] = useState(() => new QueryClient());
  const isReading = useIsFetching(undefined, queryClient) > 0;
  const hasAsked = queryClient.getQueryCache().getAll().length > 0;
  return (
    <div data-story={hasAsked && !isReading ? 'read' : 'reading'}>
      <BillingProvider
        client={client}
        queryClient={queryClient}
        initialOverview={initialOverview}
        locale={locale}
        timeZone="UTC"
        catalogue={catalogue}
        messages={messages}
        workspaces={workspaces}
        onSwitchWorkspace={workspaces && (() => {})}
        slots={fakes.slots}
        links={links}
        navigate={fakes.navigate}
        allowedHosts={fakes.allowedHosts}
      >
        {children}
      </BillingProvider>
    </div>
  );
}
