import {
  ACTIONS,
  type Action,
  BY_STANDING,
  PERMISSIONS,
  ROLES,
  type RoleVocabulary,
  SUBSCRIPTION_STATUSES,
} from '../../src/rules/index.js';
import { Table } from './Table.js';

const standings = ['none', ...SUBSCRIPTION_STATUSES] as const;

export interface PermissionTableProps {
  readonly vocabulary: RoleVocabulary;
  readonly caption: string;
}

/** Who may do what, from the table that decides it. */
export function PermissionTable({ vocabulary, caption }: PermissionTableProps) {
  const rows = ACTIONS.map((action) => [`\`${action}\``, ...PERMISSIONS[vocabulary][action]]);
  return <Table caption={caption} head={['action', ...ROLES[vocabulary]]} rows={rows} />;
}

export interface StandingTableProps {
  /** @default every action that a status may stop */
  readonly actions?: readonly Action[] | undefined;
}

/** Which standing of the subscription lets an action through, from the table that decides it. */
export function StandingTable({ actions = ACTIONS }: StandingTableProps) {
  const columns = new Map<string, Action[]>();
  for (const action of actions) {
    const row = BY_STANDING[action];
    if (row === undefined) continue;
    const cells = standings.map((standing) => row[standing]).join();
    columns.set(cells, [...(columns.get(cells) ?? []), action]);
  }
  const cells = [...columns.keys()].map((column) => column.split(','));
  const rows = standings.map((standing, place) => [
    `\`${standing}\``,
    ...cells.map((column) => column[place]),
  ]);
  const head = ['status', ...[...columns.values()].map((names) => names.join(', '))];
  return <Table caption="What each status lets through" head={head} rows={rows} />;
}
