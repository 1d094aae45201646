import type { ReactNode } from 'react';
import { useState } from 'react';

export interface TableBehindProps {
  /** What the button says. */
  readonly summary: string;
  readonly caption: string;
  readonly head: readonly string[];
  /** Cells in the order of the head; the first names the row. Asked for when the table is opened. */
  readonly rows: () => readonly (readonly ReactNode[])[];
}

/** The numbers of a chart as a table, for whoever would rather read them. */
export function TableBehind({ summary, caption, head, rows }: TableBehindProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="behind"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen ? (
        // A region that scrolls must be reachable by keyboard.
        <div className="behind-scroll" role="region" aria-label={caption} tabIndex={0}>
          <table className="figures">
            <caption>{caption}</caption>
            <thead>
              <tr>
                {head.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(([name, ...cells], index) => (
                // Rows do not move: what they show is of the past.
                <tr key={index}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, place) => (
                    <td key={place}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : undefined}
    </details>
  );
}
