'use client';
import { QueryClient } from '@tanstack/react-query';
import {
  Fragment,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type BillingClient, isBillingError } from '../client/index.js';
import type { BillingOverview, CheckoutSession } from '../rules/index.js';
import {
  type Billing,
  BillingContext,
  type Language,
  type Links,
  type Slots,
  type WorkspaceName,
} from './BillingContext.js';
import { type Catalogue, heard } from './Catalogue.js';
import { createFormat, type Format } from './format.js';
import type { HostTranslate, Messages } from './messages.js';
import { useWatch } from './useWatch.js';

export interface BillingProviderProps {
  /** The back end, for one workspace. Another client switches the workspace. */
  readonly client: BillingClient;
  /** The host's own query client. @default one that the provider owns */
  readonly queryClient?: QueryClient | undefined;
  /** Drawn at once, also on a server; refreshed when it is stale. */
  readonly initialOverview?: BillingOverview | undefined;
  /** @default 'en-US' */
  readonly locale?: string | undefined;
  /** An IANA zone in which dates are told. @default 'UTC' */
  readonly timeZone?: string | undefined;
  /** The words of a language: `de` of `farebox/locales/de`, or words by key. @default English */
  readonly catalogue?: Catalogue | Messages | undefined;
  /** Words of the host's by key, in front of all others. */
  readonly messages?: Messages | undefined;
  /** The host's own `t`, in front of the catalogue; a new function draws every widget again. */
  readonly translate?: HostTranslate | undefined;
  /** What draws a checkout. */
  readonly slots?: Slots | undefined;
  /** Where answers outside these widgets lead. */
  readonly links?: Links | undefined;
  /** Hosts, with their port, that a back end's addresses may lead to. @default [] */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Follows an address; `false` says that nothing opened, and a link stands in its place. @default location.assign */
  readonly navigate?: ((url: string) => unknown) | undefined;
  /** Nobody is signed in any more. */
  readonly onUnauthenticated?: (() => void) | undefined;
  readonly onCheckoutComplete?: ((session: CheckoutSession) => void) | undefined;
  /** All workspaces of the viewer's, to switch between. @default [] */
  readonly workspaces?: readonly WorkspaceName[] | undefined;
  /** The person wants to go to another workspace, e.g. the one that a payment was for. */
  readonly onSwitchWorkspace?: ((workspaceId: string) => void) | undefined;
  /** Reads again what the back end says has changed, where the client can `subscribe`. @default true */
  readonly live?: boolean | undefined;
  /** Every failure that a widget shows, for the host's log. */
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly children?: ReactNode;
}

const none = {};
const nobody: readonly never[] = [];
const assign = (url: string) => globalThis.location.assign(url);

/**
 * What all billing widgets below it share: a back end, a language, the ways out of the page.
 * Renders its children and a `<div>` of live regions.
 */
export function BillingProvider(props: BillingProviderProps) {
  const { client, initialOverview, onCheckoutComplete, onSwitchWorkspace } = props;
  const { live = true, children } = props;
  const { slots = none, links = none } = props;
  const { locale = 'en-US', timeZone = 'UTC' } = props;
  const { navigate = assign, allowedHosts = nobody, workspaces = nobody } = props;

  const queryClient = useQueryClientOf(props.queryClient);
  const format = useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
  const language = useLanguage(props, format);
  const report = useReport(props);
  const [said, announce] = useReducer(sayNext, QUIET);

  const billing = useMemo<Billing>(
    () => ({
      client,
      queryClient,
      initialOverview,
      language,
      format,
      slots,
      links,
      allowedHosts,
      navigate,
      report,
      announce,
      onCheckoutComplete,
      workspaces,
      onSwitchWorkspace,
    }),
    [
      client,
      queryClient,
      initialOverview,
      language,
      format,
      slots,
      links,
      allowedHosts,
      navigate,
      report,
      onCheckoutComplete,
      workspaces,
      onSwitchWorkspace,
    ],
  );

  return (
    <BillingContext.Provider value={billing}>
      {children}
      <LiveRegion said={said} live={live} />
    </BillingContext.Provider>
  );
}

/** The same sentence once more is news too. */
interface Said {
  readonly sentences: readonly { readonly sentence: string; readonly count: number }[];
  readonly count: number;
}

/** What comes together takes no other's place before that is spoken. */
const QUIET: Said = { sentences: Array(3).fill({ sentence: '', count: 0 }), count: 0 };

const sayNext = ({ sentences, count }: Said, sentence: string): Said => ({
  sentences: sentences.with(count % sentences.length, { sentence, count }),
  count: count + 1,
});

interface LiveRegionProps {
  readonly said: Said;
  readonly live: boolean;
}

function LiveRegion({ said, live }: LiveRegionProps) {
  useWatch(live);
  return (
    <div data-farebox="LiveRegion">
      {said.sentences.map(({ sentence, count }, place) => (
        <div key={place} role="status">
          <Fragment key={count}>{sentence}</Fragment>
        </div>
      ))}
    </div>
  );
}

function useQueryClientOf(given: QueryClient | undefined): QueryClient {
  const [own] = useState(() => new QueryClient());
  const queryClient = given ?? own;
  useEffect(() => {
    if (given) return undefined;
    own.mount(); // without it focus and reconnection would refresh nothing
    return () => own.unmount();
  }, [given, own]);
  return queryClient;
}

function useLanguage(props: BillingProviderProps, format: Format): Language {
  const { messages = none, translate, catalogue = none } = props;
  const spoken = useSyncExternalStore(...useMemo(() => heard(catalogue), [catalogue]));
  return useMemo(
    () => ({ ...format, ...spoken, messages, translate }),
    [format, spoken, messages, translate],
  );
}

function useReport({ onError, onUnauthenticated }: BillingProviderProps) {
  const latest = useRef({ onError, onUnauthenticated });
  useEffect(() => {
    latest.current = { onError, onUnauthenticated };
  });
  return useCallback((error: unknown) => {
    if (isBillingError(error) && error.code === 'unauthenticated') {
      latest.current.onUnauthenticated?.();
    }
    latest.current.onError?.(error);
  }, []);
}
