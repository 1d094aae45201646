import type { LiveCosts } from '@hexastyle/plugin-well-architected-common';
import { FigureFacts } from '../figures/figure-facts';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
import { JudgedLine } from '../figures/judged-line';
import { judgeMonth } from './judge-month';
import type { CostLimit } from './limit-of';
import { MonthMeter } from './month-meter';
import type { MonthCosts } from './month-of';
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
      <MonthFigures month={month} limit={limit} forecast={budget?.forecast} />
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

interface MonthFiguresProps {
  readonly month: MonthCosts | undefined;
  readonly limit: CostLimit | undefined;
  /** What the budget in AWS expects of the month. */
  readonly forecast: number | undefined;
}

function MonthFigures({ month, limit, forecast }: MonthFiguresProps) {
  return (
    <FigureFacts
      facts={[
        { name: 'Paid so far', value: sayKnown(month?.toDate) },
        { name: 'Expected at its end', value: sayKnown(month?.end) },
        { name: 'Budget', value: limit ? sayUsd(limit.usd) : 'None' },
        { name: 'Expected by the budget itself', value: forecast === undefined ? undefined : sayUsd(forecast) },
      ]}
    />
  );
}

function sayKnown(amount: number | undefined): string {
  return amount === undefined ? 'Not known' : sayUsd(amount);
}

function sayMonth(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(at));
}
