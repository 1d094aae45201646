import type { CostDay } from '@hexastyle/plugin-well-architected-common';
import { FigureTable } from '../figures/figure-table';
import { sayUsd } from './say-usd';
import type { CostSeries } from './series-of';

interface CostTableProps {
  /** Oldest first; shown newest first. */
  readonly days: readonly CostDay[];
  readonly series: readonly CostSeries[];
}

/** The numbers that the chart draws. */
export function CostTable({ days, series }: CostTableProps) {
  const rows = days.map(({ date, total, estimated }, index) => ({
    key: date,
    cells: [
      date,
      estimated ? '≈ estimated' : '✓ final',
      sayUsd(total),
      ...series.map(({ amounts }) => sayUsd(amounts[index] ?? 0)),
    ],
  }));
  return (
    <FigureTable
      label="Costs by day and component"
      columns={[
        { label: 'Day (UTC)' },
        { label: 'State' },
        { label: 'All components', numeric: true },
        ...series.map(({ label }) => ({ label, numeric: true })),
      ]}
      rows={rows.toReversed()}
    />
  );
}
