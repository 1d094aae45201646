import type { EnvironmentDescription, Inventory, LiveCosts } from '@hexastyle/plugin-well-architected-common';
import styles from '../figures/figures.module.css';
import { ComparisonSection } from './comparison-section';
import { DailyCosts } from './daily-costs';
import { limitOf } from './limit-of';
import { MonthSection } from './month-section';

interface LiveCostsViewProps {
  readonly value: LiveCosts;
  /** ISO 8601 instant of the reading. */
  readonly at: string;
  readonly environment: EnvironmentDescription;
  /** Absent when it is not known. */
  readonly estimate: Inventory['estimate'] | undefined;
}

/** What the account says of costs; a part that could not be read says so in its place. */
export function LiveCostsView({ value, at, environment, estimate }: LiveCostsViewProps) {
  const { costs, budget } = value;
  return (
    <div className={styles['page']}>
      <MonthSection value={value} at={at} limit={limitOf({ budget, environment, estimate })} />
      {costs === undefined ? (
        <p className={styles['quiet']}>What each day cost is not known: the reasons are above.</p>
      ) : (
        <>
          <DailyCosts days={costs.days} />
          {estimate === undefined ? (
            <p className={styles['quiet']}>Without an estimate there is nothing to hold these costs against.</p>
          ) : (
            <ComparisonSection estimate={estimate} days={costs.days} at={at} />
          )}
        </>
      )}
    </div>
  );
}
