'use client';
import { useQuery } from '@tanstack/react-query';
import type { BillingOverview, Decision, Module, Open, Refusal } from '../rules/index.js';
import { useBilling } from './BillingContext.js';
import { plansQuery } from './queries.js';
import type { ReadView } from './ReadView.js';
import { creditOf } from './useInvoiceCredit.js';
import { invoicePlaceOf } from './useInvoiceList.js';
import { useOverview } from './useOverview.js';
import { addOnsOf } from './useStorageAddOns.js';
import { questionsIn } from './useUsageNotes.js';

const AREAS = [
  'recovery',
  'plan',
  'plans',
  'sales',
  'seats',
  'storage',
  'storage_add_ons',
  'payment',
  'details',
  'invoices',
  'invoice_credit',
  'charges',
  'education',
  'wallet',
  'packs',
  'top_up',
  'auto_reload',
  'alerts',
  'history',
  'usage',
  'support',
] as const;

/** An area of the page that the product has, with something in it for this viewer. */
export type Area = (typeof AREAS)[number];

export interface PageView {
  readonly workspace: string;
  /** Why the page shows only what concerns everyone; `null` for the whole of it. */
  readonly limited: Refusal | null;
  readonly areas: readonly Area[];
  /** What the product calls its plan and its balance. */
  readonly planName: 'team_plan' | 'plan' | 'subscription';
  readonly walletName: 'credit_balance' | 'ai_credits' | 'wallet';
  readonly invoicesName: 'invoices' | 'documents';
  /** The balance comes first. */
  readonly walletLeads: boolean;
}

/**
 * What the billing page of this workspace holds for this viewer. Reads the overview, and starts
 * the reading of the plans beside it, so that a first view waits for nothing twice.
 */
export function usePage(): ReadView<PageView> {
  const { client, queryClient } = useBilling();
  useQuery({ ...plansQuery(client), notifyOnChangeProps: [] }, queryClient);
  const view = useOverview(pageOf);
  if (view.state !== 'ready') return view;
  return view.value === null ? { state: 'refused' } : { ...view, value: view.value };
}

function pageOf(overview: BillingOverview): PageView | null {
  const { decisions, display, workspace } = overview;
  const view = decisions['billing.view'];
  const limited = view && !view.allowed ? view : null;
  if (limited?.presentation === 'hidden') return null;
  const has = (module: Open<string>) => display.modules.includes(module);
  const balance = overview.wallet?.balance;
  const isCredits = balance !== undefined && 'unit' in balance;
  return {
    workspace: workspace.name,
    limited,
    areas: areasOf(overview),
    planName: has('subscription') ? 'subscription' : has('seats') ? 'plan' : 'team_plan',
    walletName: has('wallet') ? 'wallet' : isCredits ? 'ai_credits' : 'credit_balance',
    invoicesName: decisions['quote.request']?.allowed === true ? 'documents' : 'invoices',
    walletLeads: has('wallet'),
  };
}

/** Any of them brings the area; `null` where every product has it. */
const MODULES: Readonly<Record<Area, readonly Module[] | null>> = {
  recovery: ['payment'],
  plan: ['plan', 'subscription'],
  plans: ['plan', 'subscription'],
  sales: ['plan', 'subscription', 'seats', 'storage'],
  seats: ['seats'],
  storage: ['storage'],
  storage_add_ons: ['storage'],
  payment: ['payment'],
  details: ['portal'],
  wallet: ['wallet', 'credits'],
  packs: ['wallet', 'credits'],
  top_up: ['wallet', 'credits'],
  auto_reload: ['wallet', 'credits'],
  alerts: ['alerts'],
  history: ['transactions'],
  invoices: ['invoices'],
  invoice_credit: ['plan', 'subscription'],
  charges: null,
  education: ['invoices'],
  usage: ['wallet', 'credits'],
  support: null,
};

function areasOf(overview: BillingOverview): Area[] {
  const { contract, decisions, display, payment, plan, subscription, wallet } = overview;
  const may = (action: keyof typeof decisions) => decisions[action]?.allowed === true;
  const shows = (action: keyof typeof decisions) => may(action) || isSwitchedOff(decisions[action]);
  const isElsewhere = (action: keyof typeof decisions) => isUnsupported(decisions[action]);
  const holds: Readonly<Record<Area, boolean>> = {
    recovery: payment !== null && payment.openInvoices.length > 0,
    plan: plan !== null || subscription !== null,
    plans: may('plan.browse') && display.planSelector,
    sales: contract.kind === 'custom' && shows('sales.contact'),
    seats: overview.seats !== null,
    storage: overview.storage !== null,
    storage_add_ons: addOnsOf(overview) !== null,
    payment: may('billing.view') && shows('payment.update'),
    details: may('billing.view') && shows('portal.open'),
    wallet: wallet !== null,
    packs: Boolean(wallet?.packs),
    top_up: Boolean(wallet?.topUp),
    auto_reload:
      wallet !== null && (shows('wallet.autoreload') || isElsewhere('wallet.autoreload')),
    alerts: Boolean(wallet?.alerts),
    invoices:
      may('billing.view') &&
      (invoicePlaceOf(overview)?.kind === 'open' ||
        shows(display.invoicesVia === 'portal' ? 'portal.open' : 'invoice.view')),
    history: wallet !== null && may('wallet.history'),
    invoice_credit: creditOf(overview) !== null,
    charges: may('billing.view') && shows('refund.request'),
    education: may('billing.view') && may('quote.request'),
    usage: questionsIn(overview).length > 0,
    support: true,
  };
  const isOffered = (area: Area) =>
    MODULES[area]?.some((it) => display.modules.includes(it)) ?? true;
  return AREAS.filter((area) => holds[area] && isOffered(area));
}

const isSwitchedOff = (decision: Decision | undefined) =>
  decision?.allowed === false && decision.presentation === 'disabled';

const isUnsupported = (decision: Decision | undefined) =>
  decision?.allowed === false && decision.presentation === 'unsupported_surface';
