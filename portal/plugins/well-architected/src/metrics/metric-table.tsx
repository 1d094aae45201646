import { FigureTable } from '../figures/figure-table';
import { LocalTime } from '../time/local-time';
import type { MetricLine } from './metric-line';
import { sayNumber } from './say-number';

interface MetricTableProps {
  readonly line: MetricLine;
  readonly unit: string;
}

/** The numbers that a chart draws, newest first. */
export function MetricTable({ line: { label, points }, unit }: MetricTableProps) {
  return (
    <FigureTable
      label={`Values of ${label}`}
      columns={[{ label: 'From' }, { label, numeric: true }]}
      rows={points.toReversed().map(({ at, value }) => ({
        key: at,
        cells: [<LocalTime key={at} iso={at} />, sayNumber(value, unit)],
      }))}
    />
  );
}
