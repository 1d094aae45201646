import { fillOf } from './chart-fills';
import styles from './costs.module.css';
import { sayUsd } from './say-usd';
import type { CostSeries } from './series-of';

interface ChartLegendProps {
  readonly series: readonly CostSeries[];
  readonly prefix: string;
}

/** What each fill of the chart is, and what it costs in all. */
export function ChartLegend({ series, prefix }: ChartLegendProps) {
  return (
    <ul className={styles['legend']} aria-label="Costs by component, in all">
      {series.map(({ label, total }, index) => (
        <li key={label}>
          <svg className={styles['swatch']} aria-hidden="true" focusable="false">
            <rect width="100%" height="100%" fill={fillOf(prefix, index)} />
          </svg>
          {label} {sayUsd(total)}
        </li>
      ))}
    </ul>
  );
}
