import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useLoaded } from '../api/use-loaded';
import type { MetricLine } from './metric-line';
import { MetricTable } from './metric-table';
import styles from './metrics.module.css';
import { sayLines } from './say-lines';
import { sayZone } from './say-zone';

interface MetricFigureProps {
  readonly lines: readonly MetricLine[];
  readonly unit?: string;
  readonly threshold?: number | undefined;
}

/** recharts is loaded with the first chart. */
const loadChart = async () => (await import('./line-chart')).LineChart;

/** Lines as a picture, in words, and as the table behind both. */
export function MetricFigure({ lines, unit = '', threshold }: MetricFigureProps) {
  const [open, setOpen] = useState(false);
  const words = sayLines(lines, unit, threshold);
  if (lines.every(({ points }) => points.length === 0)) {
    return <p className={styles['words']}>No values were reported in this time.</p>;
  }
  return (
    <figure className={styles['figure']}>
      <Chart lines={lines} threshold={threshold} words={words} />
      <figcaption className={styles['words']}>
        {words}. Hours in {sayZone(lines)}.
      </figcaption>
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

interface ChartProps {
  readonly lines: readonly MetricLine[];
  readonly threshold: number | undefined;
  readonly words: string;
}

function Chart({ lines, threshold, words }: ChartProps) {
  const loaded = useLoaded(loadChart);
  if (loaded.kind === 'failed') {
    return (
      <p className={styles['words']}>
        The picture could not be loaded; its values are in the table.{' '}
        {loaded.retry && (
          <Button variant="secondary" size="small" onPress={loaded.retry}>
            Try again
          </Button>
        )}
      </p>
    );
  }
  return (
    <div className={styles['chart']} role="img" aria-label={words}>
      {loaded.kind === 'loading' ? (
        <span>Loading the chart…</span>
      ) : (
        <loaded.value lines={lines} threshold={threshold} />
      )}
    </div>
  );
}
