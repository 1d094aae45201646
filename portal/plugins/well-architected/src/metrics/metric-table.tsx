import { LocalTime } from '../live/local-time';
import type { MetricLine } from './metric-line';
import styles from './metrics.module.css';
import { sayNumber } from './say-number';

interface MetricTableProps {
  readonly line: MetricLine;
  readonly unit: string;
}

/** The numbers that a chart draws, newest first. */
export function MetricTable({ line: { label, points }, unit }: MetricTableProps) {
  return (
    // Focusable, so that the keyboard can scroll it.
    <div className={styles['scroll']} role="region" aria-label={`Values of ${label}`} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">{label}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ at, value }) => (
            <tr key={at}>
              <th scope="row">
                <LocalTime iso={at} />
              </th>
              <td>{sayNumber(value, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
