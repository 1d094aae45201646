import styles from './costs.module.css';
import type { MonthCosts } from './month-of';
import { sayUsd } from './say-usd';

interface MonthMeterProps {
  readonly month: MonthCosts;
  /** USD. */
  readonly limit: number;
}

/** What was paid, what is expected, and the limit on one scale. */
export function MonthMeter({ month: { toDate, end }, limit }: MonthMeterProps) {
  const most = Math.max(limit, toDate, end ?? 0) * 1.05 || 1;
  const share = (amount: number) => `${Math.min(100, Math.max(0, (amount / most) * 100))}%`;
  const said = [
    `${sayUsd(toDate)} paid`,
    ...(end === undefined ? [] : [`${sayUsd(end)} expected`]),
    `limit ${sayUsd(limit)}`,
  ].join(', ');
  return (
    <div
      role="meter"
      aria-label="The month against the budget"
      aria-valuemin={0}
      aria-valuenow={Math.max(0, toDate)}
      aria-valuemax={most}
      aria-valuetext={said}
      className={styles['meter']}
    >
      {end !== undefined && <span className={styles['expected']} style={{ inlineSize: share(end) }} />}
      <span className={styles['paid']} data-over={toDate > limit} style={{ inlineSize: share(toDate) }} />
      <span className={styles['limit']} style={{ insetInlineStart: share(limit) }} />
    </div>
  );
}
