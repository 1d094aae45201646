import type { InventorySum } from '@hexastyle/plugin-well-architected-common';
import type { FigureRow } from '../figures/figure-table';
import { FigureTable } from '../figures/figure-table';
import { saySum } from './say-sum';

export interface EstimatedThing {
  readonly key: string;
  readonly name: string;
  readonly sum: InventorySum;
  readonly total?: boolean;
}

interface EstimateTableProps {
  readonly label: string;
  /** What each row is. */
  readonly of: string;
  readonly things: readonly EstimatedThing[];
}

/** What things cost a month at each of the loads. */
export function EstimateTable({ label, of, things }: EstimateTableProps) {
  return (
    <FigureTable
      label={label}
      columns={[
        { label: of },
        { label: 'Low', numeric: true },
        { label: 'Expected', numeric: true },
        { label: 'High', numeric: true },
      ]}
      rows={things.map(toRow)}
    />
  );
}

function toRow({ key, name, sum, total = false }: EstimatedThing): FigureRow {
  return { key, total, cells: [name, saySum(sum, 'low'), saySum(sum, 'expected'), saySum(sum, 'high')] };
}
