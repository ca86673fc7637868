'use client';
import type { BillingOverview } from '../rules/index.js';
import type { ReadView } from './ReadView.js';
import { useFacts } from './useFacts.js';
import { useOverview } from './useOverview.js';

export interface SupportRequestView {
  /** The back end takes messages; without it the person copies what support has to know. */
  readonly hasDesk: boolean;
  /** What support has to know of who writes, one fact a line, as it is shown. */
  readonly facts: readonly string[];
}

/**
 * What goes with a message to support, and whether there is somebody to take it.
 *
 * Reads the overview and adds no request of its own. A failed refresh keeps the last answer as stale.
 */
export function useSupportRequest(): ReadView<SupportRequestView> {
  const desk = useOverview(hasDeskIn);
  const facts = useFacts();
  if (desk.state !== 'ready') return desk;
  if (facts.state !== 'ready') return facts;
  return { ...facts, value: { hasDesk: desk.value, facts: facts.value } };
}

const hasDeskIn = ({ decisions }: BillingOverview) => decisions['support.send']?.allowed === true;
