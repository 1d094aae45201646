import type { LiveCosts } from '@hexastyle/plugin-well-architected-common';
import { FigureFacts } from '../figures/figure-facts';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
import { JudgedLine } from '../figures/judged-line';
import { judgeMonth } from './judge-month';
import type { CostLimit } from './limit-of';
import { MonthMeter } from './month-meter';
import { monthOf } from './month-of';
import { sayUsd } from './say-usd';

interface MonthSectionProps {
  readonly value: LiveCosts;
  readonly at: string;
  readonly limit: CostLimit | undefined;
}

/** The month of the reading: paid, expected, and what it may cost. */
export function MonthSection({ value: { costs, budget }, at, limit }: MonthSectionProps) {
  const month = costs && monthOf(costs, at);
  return (
    <FigureSection title={`Month to date: ${sayMonth(at)}`}>
      <FigureFacts
        facts={[
          { name: 'Paid so far', value: month ? sayUsd(month.toDate) : 'Not known' },
          { name: 'Expected at its end', value: month?.end === undefined ? 'Not known' : sayUsd(month.end) },
          { name: 'Budget', value: limit ? sayUsd(limit.usd) : 'None' },
          { name: 'Expected by the budget itself', value: budget?.forecast && sayUsd(budget.forecast) },
        ]}
      />
      {month && limit && (
        <>
          <MonthMeter month={month} limit={limit.usd} />
          <JudgedLine judged={judgeMonth(month, limit.usd)}>Within the budget</JudgedLine>
        </>
      )}
      <p className={styles['quiet']}>
        Expected is what the days before the one of the reading cost, and AWS&apos;s forecast from that day on.
        {limit && ` The budget is that of the ${limit.source}.`}
      </p>
    </FigureSection>
  );
}

function sayMonth(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(at));
}
