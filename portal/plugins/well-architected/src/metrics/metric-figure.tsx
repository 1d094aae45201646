import { Suspense, lazy, useState } from 'react';
import type { MetricLine } from './metric-line';
import { MetricTable } from './metric-table';
import styles from './metrics.module.css';
import { sayLines } from './say-lines';

interface MetricFigureProps {
  readonly lines: readonly MetricLine[];
  readonly unit?: string;
  readonly threshold?: number | undefined;
}

/** recharts is loaded with the first chart. */
const LineChart = lazy(async () => ({ default: (await import('./line-chart')).LineChart }));

/** Lines as a picture, in words, and as the table behind both. */
export function MetricFigure({ lines, unit = '', threshold }: MetricFigureProps) {
  const [open, setOpen] = useState(false);
  const words = sayLines(lines, unit, threshold);
  if (lines.every(({ points }) => points.length === 0)) {
    return <p className={styles['words']}>No values were reported in this time.</p>;
  }
  return (
    <figure className={styles['figure']}>
      <div className={styles['chart']} role="img" aria-label={words}>
        <Suspense fallback={<span>Loading the chart…</span>}>
          <LineChart lines={lines} threshold={threshold} />
        </Suspense>
      </div>
      <figcaption className={styles['words']}>{words}</figcaption>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>The values as a table</summary>
        {open && lines.map((line, index) => <MetricTable key={index} line={line} unit={unit} />)}
      </details>
    </figure>
  );
}
