import { type Awaited, CASES, type Group } from '../../tests/cases/cases.table.js';
import { Table } from './Table.js';

export interface CaseTableProps {
  readonly group: Group;
  readonly caption: string;
}

/** The named cases of a group, each with the sentence that its tests prove. */
export function CaseTable({ group, caption }: CaseTableProps) {
  const rows = Object.entries(CASES)
    .filter(([id]) => id.startsWith(group))
    .map(([id, { asks, screen, awaits }]) => [`\`EC-${id}\``, asks, shown(screen, awaits)]);
  return <Table caption={caption} head={['case', 'what holds', 'tested on']} rows={rows} />;
}

function shown(screen: boolean, awaits: Awaited | null): string {
  if (screen) return 'the server and the page';
  return awaits === null ? 'the server' : `the server; its widget is to come`;
}
