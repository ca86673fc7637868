import { Fragment, type ReactNode } from 'react';

export interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. What is text may have code between backticks. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A table of a page, in a frame that scrolls where the page is too narrow for it. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    <div className="wide">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], place) => (
            <tr key={place}>
              <th scope="row">{inWords(name)}</th>
              {cells.map((cell, column) => (
                <td key={column}>{inWords(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inWords(cell: ReactNode): ReactNode {
  if (typeof cell !== 'string') return cell;
  return cell
    .split('`')
    .map((part, place) =>
      place % 2 === 1 ? <code key={place}>{part}</code> : <Fragment key={place}>{part}</Fragment>,
    );
}
