/** The shapes that the document calls by a name, and the words that are known of the open ones. */
import * as wire from '../../src/client/wire.js';
import {
  alerts,
  answer,
  autoReload,
  autoReloadView,
  banner,
  overview,
  wallet,
} from '../../src/client/wireOverview.js';
import { ACTIONS } from '../../src/rules/actions.js';
import { AUTO_RELOAD_STATUSES } from '../../src/rules/autoReload.js';
import { ANSWERS } from '../../src/rules/bannerView.js';
import { PURPOSE_ACTIONS } from '../../src/rules/checkout.js';
import { SEGMENTS } from '../../src/rules/contract.js';
import { CANCEL_NOTES } from '../../src/rules/course.js';
import { SURFACES } from '../../src/rules/facts.js';
import { INVOICE_STATUSES, PAYMENT_STATES } from '../../src/rules/invoice.js';
import { PACK_NOTES } from '../../src/rules/packs.js';
import type { Plan } from '../../src/rules/plan.js';
import { OFFER_LABELS, type PlanView } from '../../src/rules/planOffer.js';
import { MODULES } from '../../src/rules/policy.js';
import { QUOTE_MOVES } from '../../src/rules/quote.js';
import { FULLER_MESSAGES, PRESENTATIONS, REASONS } from '../../src/rules/refusal.js';
import { ROLES } from '../../src/rules/roles.js';
import { SUBSCRIPTION_STATUSES } from '../../src/rules/subscription.js';
import { DIRECTIONS, TRANSACTION_SOURCES, TRANSACTION_TYPES } from '../../src/rules/wallet.js';
import { problem, WIRE_CODES } from './problems.js';
import { type Schema, schemaOf, text } from './schemaReader.js';

/** What a plan says to one viewer only. */
const OF_A_VIEWER: readonly Exclude<keyof PlanView, keyof Plan>[] = [
  'current',
  'offers',
  'yearlySaving',
];

const publicPlan = without(schemaOf(wire.plan), OF_A_VIEWER);

const NAMED: Readonly<Record<string, Schema>> = {
  Money: schemaOf(wire.money),
  Credits: schemaOf(wire.credits),
  Balance: schemaOf(wire.balance),
  Decision: schemaOf(wire.decision),
  Answer: schemaOf(answer),
  Overview: schemaOf(overview),
  Banner: schemaOf(banner),
  Wallet: schemaOf(wallet),
  AutoReload: schemaOf(autoReload),
  AutoReloadView: schemaOf(autoReloadView),
  LowBalanceAlerts: schemaOf(alerts),
  Plan: schemaOf(wire.plan),
  PublicPlan: publicPlan,
  Price: schemaOf(wire.price),
  Subscription: schemaOf(wire.subscription),
  ChangePreview: schemaOf(wire.preview),
  CheckoutSession: schemaOf(wire.checkoutSession),
  Transaction: schemaOf(wire.transaction),
  Invoice: schemaOf(wire.invoice),
  PaymentMethod: schemaOf(wire.paymentMethod),
  StorageTier: schemaOf(wire.storageTier),
  Quote: schemaOf(wire.quote),
  DocumentLink: schemaOf(wire.documentLink),
  PortalSession: schemaOf(wire.portalSession),
  SetupSecret: schemaOf(wire.setupSecret),
  Reference: schemaOf(wire.reference),
  Problem: problem,
};

/** By the place of the word, through lists and choices. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'Decision.presentation': PRESENTATIONS,
  'Decision.reason': REASONS,
  'Decision.message': [...REASONS, ...FULLER_MESSAGES],
  'Answer.answer': Object.keys(ANSWERS),
  'Answer.action': ACTIONS,
  'Overview.viewer.role': [...new Set(Object.values(ROLES).flat())],
  'Overview.surface': SURFACES,
  'Overview.display.modules': MODULES,
  'Overview.display.deniedPresentation': PRESENTATIONS,
  'Overview.decisions': ACTIONS,
  'Overview.contract.segment': SEGMENTS,
  'Overview.course.ifCanceled.notes': CANCEL_NOTES,
  'Overview.pendingCheckout.purpose': Object.keys(PURPOSE_ACTIONS),
  'Overview.payment.state': PAYMENT_STATES,
  'Overview.payment.openInvoices.status': INVOICE_STATUSES,
  'Banner.tone': ['success', 'warning', 'danger', 'info', 'neutral'],
  'Banner.advice': [...REASONS, ...FULLER_MESSAGES],
  'Wallet.packs.note': PACK_NOTES,
  'AutoReload.status': AUTO_RELOAD_STATUSES,
  'AutoReloadView.status': AUTO_RELOAD_STATUSES,
  'LowBalanceAlerts.states.state': ['armed', 'below'],
  'Plan.offers.label': OFFER_LABELS,
  'Plan.offers.action': ACTIONS,
  'Subscription.status': SUBSCRIPTION_STATUSES,
  'Transaction.type': TRANSACTION_TYPES,
  'Transaction.direction': DIRECTIONS,
  'Transaction.source': TRANSACTION_SOURCES,
  'Invoice.status': INVOICE_STATUSES,
  'Quote.status': Object.keys(QUOTE_MOVES),
  'Problem.code': WIRE_CODES,
  'Problem.reason': REASONS,
};

const names = new Map(Object.entries(NAMED).map(([name, schema]) => [schema, name]));
const TEXT = schemaOf(text);

/** The named shapes. */
export function components(): Readonly<Record<string, Schema>> {
  const found = Object.entries(NAMED).map(([name, schema]) => [name, told(schema, name)]);
  const missed = Object.keys(KNOWN).filter((place) => !met.has(place));
  if (missed.length === 0) return Object.fromEntries(found);
  throw new Error(
    `farebox: there is no open word at ${missed.join(', ')}, so nobody would read its values. Correct the place in KNOWN.`,
  );
}

const met = new Set<string>();

/** A shape as the document tells it: by its name, where it has one. */
export function told(schema: Schema, place = ''): Schema {
  const name = names.get(schema);
  if (name !== undefined && name !== place) return { $ref: `#/components/schemas/${name}` };
  if (schema === TEXT && KNOWN[place] !== undefined) {
    met.add(place);
    return { ...TEXT, 'x-known-values': KNOWN[place] };
  }
  const { properties, items, anyOf, propertyNames, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && { properties: toldEach(properties, place) }),
    ...(items && { items: told(items, place) }),
    ...(anyOf && { anyOf: anyOf.map((each) => told(each, place)) }),
    ...(propertyNames && { propertyNames: told(propertyNames, place) }),
    ...(additionalProperties && { additionalProperties: told(additionalProperties, place) }),
  };
}

const toldEach = (properties: Readonly<Record<string, Schema>>, place: string) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, told(each, `${place}.${name}`)]),
  );

function without(
  { properties = {}, required = [], ...rest }: Schema,
  left: readonly string[],
): Schema {
  const kept = Object.entries(properties).filter(([name]) => !left.includes(name));
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    required: required.filter((name) => !left.includes(name)),
  };
}

/** The list of the plans as everybody sees them. */
export const PUBLIC_PLANS = told({
  type: 'object',
  properties: { data: { type: 'array', items: publicPlan } },
  required: ['data'],
});
