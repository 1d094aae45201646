import type { ReactNode } from 'react';
import styles from './figures.module.css';

interface FigureTableProps {
  readonly label: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

export interface FigureColumn {
  readonly label: string;
  /** Numbers stand below each other. */
  readonly numeric?: boolean;
}

export interface FigureRow {
  readonly key: string;
  /** The first one names the row. */
  readonly cells: readonly ReactNode[];
  /** Whether it sums up the others. */
  readonly total?: boolean;
}

/** A table that scrolls below its head, with the keyboard as well. Labels may come from AWS and be the same: places are keys. */
export function FigureTable({ label, columns, rows }: FigureTableProps) {
  const isNumeric = (index: number) => columns[index]?.numeric === true;
  return (
    // Focusable, so that the keyboard can scroll it.
    <div className={styles['scroll']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" data-numeric={isNumeric(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells], total = false }) => (
            <tr key={key} data-total={total}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index} data-numeric={isNumeric(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
