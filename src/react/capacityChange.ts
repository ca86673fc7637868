import type { Decision } from '../rules/index.js';

/** They say that there is too little. */
const ALARMS: ReadonlySet<string> = new Set(['admin_adds_seats', 'admin_frees_storage']);

/**
 * Whether more may be bought, as it concerns a viewer; `null` where it does not. Whoever may not is
 * sent to an admin only while there is too little.
 */
export function changeOf(decision: Decision | undefined, overBy: number): Decision | null {
  if (decision === undefined || decision.allowed) return decision ?? null;
  const { presentation, reason, message } = decision;
  if (presentation === 'hidden' && reason !== 'contract_managed') return null;
  if (overBy > 0) return decision;
  if (presentation === 'limited') return null;
  return ALARMS.has(message) ? { ...decision, message: reason } : decision;
}
