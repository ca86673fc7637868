import { CASES, type Group } from '../../tests/cases/cases.table.js';
import { Table } from './Table.js';

export interface CaseTableProps {
  readonly group: Group;
  readonly caption: string;
}

/** The named cases of a group, each with the sentence that its tests prove. */
export function CaseTable({ group, caption }: CaseTableProps) {
  const rows = Object.entries(CASES)
    .filter(([id]) => id.startsWith(group))
    .map(([id, { asks, screen }]) => [
      `\`EC-${id}\``,
      asks,
      screen ? 'the server and the page' : 'the server',
    ]);
  return <Table caption={caption} head={['case', 'what holds', 'tested on']} rows={rows} />;
}
