/** What the standing of the subscription has against an action, by the table and what else counts. */
import type { Action } from '../../../src/rules/actions.js';
import type { Preset } from '../../../src/rules/presets.js';
import type { Standing } from '../../../src/rules/subscription.js';
import { STANDING_CELLS } from '../../rules/standing.table.js';
import type { Question } from './refusalOf.js';
import type { Sight } from '../Sight.js';

type Against = 'no_subscription' | 'status_blocks' | null;

const CELLS = new Map(
  STANDING_CELLS.map(({ preset, action, standing, expected }) => [
    `${preset} ${action} ${standing}`,
    expected,
  ]),
);

const cellOf = (preset: Preset, action: Action, standing: Standing): Against => {
  const mark = CELLS.get(`${preset} ${action} ${standing}`) ?? 'ok';
  return mark === 'ok' ? null : mark;
};

export function standingAgainst(question: Question): Against {
  const { action, terms, sight } = question;
  const { preset, policy } = terms;
  const standing = standingIn(sight);
  const cell = cellOf(preset, action, standing);
  switch (action) {
    case 'plan.cancel':
      return cell ?? (cancelAt(sight) === null ? null : 'status_blocks');
    case 'plan.restart':
      return cell ?? (isStillScheduled(sight) ? null : 'status_blocks');
    case 'plan.change':
      return standing === 'past_due' && policy.planChangeWhilePastDue === 'allow' ? null : cell;
    case 'wallet.buy_pack':
      return packAgainst(question, standing);
    case 'storage.buy':
      return standing === 'past_due' && policy.storageWhilePastDue === 'allow' ? null : cell;
    case 'invoice.pay':
      return mayPay(question) ? null : 'status_blocks';
    case 'wallet.spend':
      return !policy.spendAfterCancel && ENDED.includes(standing) ? 'no_subscription' : null;
    default:
      return cell;
  }
}

const ENDED: readonly Standing[] = ['canceled', 'incomplete_expired'];

/** A status that we do not know would be a fault of its own. */
const standingIn = ({ overview }: Sight): Standing =>
  (overview.subscription?.status ?? 'none') as Standing;

const cancelAt = ({ overview }: Sight) => overview.subscription?.cancelAt ?? null;

function isStillScheduled(sight: Sight): boolean {
  const at = cancelAt(sight);
  return at !== null && at > sight.overview.now;
}

function packAgainst({ action, terms: { policy } }: Question, standing: Standing): Against {
  if (!policy.packsRequireSubscription) return null;
  const cell = cellOf('team', action, standing);
  if (policy.packsEligibleStatuses === 'any') return cell;
  if (policy.packsEligibleStatuses.some((status) => status === standing)) return null;
  return cell ?? 'status_blocks';
}

function mayPay({ about, sight }: Question): boolean {
  const { now, subscription, payment } = sight.overview;
  const expiresAt = subscription?.incompleteExpiresAt ?? null;
  const isOver = subscription?.status === 'incomplete' && expiresAt !== null && expiresAt <= now;
  const open = payment?.openInvoices ?? [];
  return !isOver && open.some(({ id }) => about?.invoiceId === undefined || about.invoiceId === id);
}
