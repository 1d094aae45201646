import type { Costs } from '@hexastyle/plugin-well-architected-common';
import { useMemo } from 'react';
import { FigureDetails } from '../figures/figure-details';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
import { CostChart } from './cost-chart';
import { CostTable } from './cost-table';
import { seriesOf } from './series-of';

/** What Cost Explorer groups as having no tag. */
const UNTAGGED = 'untagged';

/** The last 30 days as a chart, the table behind it, and what its words mean. */
export function DailyCosts({ days }: Pick<Costs, 'days'>) {
  const series = useMemo(() => seriesOf(days), [days]);
  if (series.length === 0) {
    return (
      <FigureSection title="Costs by day">
        <p className={styles['quiet']}>
          Nothing was paid for what carries the tag Environment. Activate Environment and Component as cost allocation
          tags in the billing console: costs carry them from about a day later on, and never those of before.
        </p>
      </FigureSection>
    );
  }
  return (
    <FigureSection title="Costs by day">
      <CostChart days={days} series={series} />
      {days.some(({ estimated }) => estimated) && (
        <p className={styles['quiet']}>
          ≈ Days on a grey ground are estimated: AWS may change them until the bill is final. The day of the reading is
          not over, and the one before may lack hours.
        </p>
      )}
      {days.some(({ components }) => Object.hasOwn(components, UNTAGGED)) && (
        <p className={styles['quiet']}>
          {UNTAGGED}: what carries the tag Environment and no tag Component, or was paid before Component was activated
          as a cost allocation tag. What carries no tag Environment is in none of these figures.
        </p>
      )}
      <FigureDetails summary={`The ${days.length} days as a table`}>
        <CostTable days={days} series={series} />
      </FigureDetails>
    </FigureSection>
  );
}
