import type { Machine, Move } from './Machine.js';
import { Table } from './Table.js';

export interface MoveTableProps extends Pick<Machine, 'moves'> {
  readonly caption: string;
}

/** The moves of a machine, each with the scenario that a test makes it from. */
export function MoveTable({ caption, moves }: MoveTableProps) {
  const rows = moves.map((move) => [
    stateIn(move.from),
    move.when,
    stateIn(move.to),
    outcomeOf(move),
    `\`${move.scenario}\``,
  ]);
  return <Table caption={caption} head={['from', 'when', 'to', 'and', 'tried in']} rows={rows} />;
}

/** A word of the wire is code; what takes several words is ours. */
const stateIn = (state: string) =>
  state.includes(' ') ? <span className="whole">{state}</span> : <code>{state}</code>;

function outcomeOf({ refused, and }: Move): string | undefined {
  if (refused === undefined) return and;
  return `refused: \`${refused}\`${and === undefined ? '' : `; ${and}`}`;
}
