'use client';
import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, createContext, useContext } from 'react';
import type { BillingClient, PaymentSecret } from '../client/index.js';
import type { BillingOverview, CheckoutSession } from '../rules/index.js';
import type { Format } from './format.js';
import type { Spoken } from './Catalogue.js';
import type { Tongue } from './messages.js';

/** What a checkout in the page gets from the widget that opened it. */
export interface CheckoutSlotProps {
  readonly session: CheckoutSession;
  /** The person has paid, or given the card. */
  readonly onComplete: () => void;
  readonly onError: (error: unknown) => void;
  /** The person leaves without paying. */
  readonly onClose: () => void;
}

/** What a card form, or a confirmation at the bank, gets from the widget that opened it. */
export interface PaymentSlotProps {
  readonly session: PaymentSecret;
  /** The card is saved, or the payment confirmed. */
  readonly onComplete: () => void;
  readonly onError: (error: unknown) => void;
  readonly onClose: () => void;
}

export interface Slots {
  readonly checkout?: ComponentType<CheckoutSlotProps> | undefined;
  /** Takes a card; without it a card is taken by a checkout. */
  readonly paymentMethod?: ComponentType<PaymentSlotProps> | undefined;
  /** Lets the bank ask about a payment that was made. */
  readonly verification?: ComponentType<PaymentSlotProps> | undefined;
}

/** Places outside the widgets that an answer may lead to; one without an address is not offered. */
export type Place =
  | 'plans'
  | 'packs'
  | 'top_up'
  | 'members'
  | 'seats'
  | 'storage'
  | 'files'
  | 'auto_reload'
  | 'agency_wallet'
  | 'client_wallets'
  | 'rebilling'
  | 'stripe_connection'
  | 'sales'
  | 'support';

export type Links = Readonly<Partial<Record<Place, string>>>;

/** A workspace that the viewer is a member of. */
export interface WorkspaceName {
  readonly id: string;
  readonly name: string;
}

/** A tongue, and what of its words is still to come. */
export type Language = Tongue & Spoken;

export interface Billing {
  readonly client: BillingClient;
  readonly queryClient: QueryClient;
  readonly initialOverview: BillingOverview | undefined;
  readonly language: Language;
  readonly format: Format;
  readonly slots: Slots;
  readonly links: Links;
  readonly allowedHosts: readonly string[];
  readonly navigate: (url: string) => unknown;
  /** Tells every widget's failure to the host, and a lost session to `onUnauthenticated`. */
  readonly report: (error: unknown) => void;
  /** Says a sentence to screen readers, politely. */
  readonly announce: (sentence: string) => void;
  readonly onCheckoutComplete: ((session: CheckoutSession) => void) | undefined;
  readonly workspaces: readonly WorkspaceName[];
  readonly onSwitchWorkspace: ((workspaceId: string) => void) | undefined;
}

export const BillingContext = createContext<Billing | null>(null);

/** What the provider gives. */
export function useBilling(): Billing {
  const billing = useContext(BillingContext);
  if (billing !== null) return billing;
  throw new Error(
    'farebox: a widget stands outside <BillingProvider>, so it has no back end to ask. Render it inside <BillingProvider client={…}>.',
  );
}
