import { en } from '../../src/locales/en.js';
import {
  isLive,
  SUBSCRIPTION_MOVES,
  SUBSCRIPTION_STATUSES,
  SUBSCRIPTION_TONES,
} from '../../src/rules/index.js';
import { Table } from './Table.js';

/** The statuses with their tone and words, and where each may go, from the tables that decide it. */
export function SubscriptionTable() {
  const rows = SUBSCRIPTION_STATUSES.map((status) => [
    `\`${status}\``,
    SUBSCRIPTION_TONES[status],
    en[`status.${status}`],
    en[`meaning.${status}`],
    isLive(status) ? 'yes' : 'no',
    SUBSCRIPTION_MOVES[status].map((next) => `\`${next}\``).join(', '),
  ]);
  const head = ['status', 'tone', 'is called', 'and explained', 'live', 'moves to'];
  return <Table caption="The eight statuses" head={head} rows={rows} />;
}
