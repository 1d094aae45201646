import type { StoredReport } from '@hexastyle/plugin-well-architected-common';
import { VERDICT_WORDS } from '../verdicts/verdict-words';
import type { Areas } from './areas-of';
import styles from './history.module.css';
import { sayDay } from './say-day';

interface VerdictChartProps extends Areas {
  /** Oldest first. */
  readonly reports: readonly StoredReport[];
}

/** Stacked areas of the verdicts. The picture stretches with the page; its words stand beside it and keep their size. */
export function VerdictChart({ reports, areas, most }: VerdictChartProps) {
  const [first, last] = [reports.at(0), reports.at(-1)];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  const days = `from ${sayDay(first.generatedAt)} to ${sayDay(last.generatedAt)}`;
  const newest = areas.map(({ verdict }) => `${last.verdicts[verdict]} ${VERDICT_WORDS[verdict].label.toLowerCase()}`);
  return (
    <figure className={styles['chart']}>
      <div className={styles['scale']} aria-hidden="true">
        <span>{most}</span>
        <span>claims</span>
        <span>0</span>
      </div>
      <svg
        role="img"
        aria-label={`Verdicts ${days}, at the end ${newest.join(', ')}`}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        {areas.map(({ verdict, points }) => (
          <polygon key={verdict} points={points} data-verdict={verdict} />
        ))}
      </svg>
      <div className={styles['days']} aria-hidden="true">
        <span>{sayDay(first.generatedAt)}</span>
        <span>{sayDay(last.generatedAt)}</span>
      </div>
      <figcaption>
        <ul className={styles['legend']} aria-label="Verdicts of the newest report">
          {areas.toReversed().map(({ verdict }) => (
            <li key={verdict}>
              <span className={styles['swatch']} data-verdict={verdict} aria-hidden="true" />
              <span aria-hidden="true">{VERDICT_WORDS[verdict].symbol}</span> {last.verdicts[verdict]}{' '}
              {VERDICT_WORDS[verdict].label.toLowerCase()}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
