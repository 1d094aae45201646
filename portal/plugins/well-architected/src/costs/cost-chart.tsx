import type { CostDay } from '@hexastyle/plugin-well-architected-common';
import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, ReferenceArea, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFills, fillOf } from './chart-fills';
import { ChartLegend } from './chart-legend';
import { ChartTooltip } from './chart-tooltip';
import styles from './costs.module.css';
import { estimatedRuns } from './estimated-runs';
import { sayShortDay } from './say-short-day';
import { sayUsd } from './say-usd';
import type { CostSeries } from './series-of';

interface CostChartProps {
  /** Oldest first. */
  readonly days: readonly CostDay[];
  readonly series: readonly CostSeries[];
}

/** What a row of the chart is: the names of components come from tags and are never keys. */
interface Row {
  readonly date: string;
  readonly index: number;
}

/** A bar a day, stacked by component; the table behind it says the same to those who do not see it. */
export function CostChart({ days, series }: CostChartProps) {
  const prefix = useId().replaceAll(':', '');
  const rows = days.map(({ date }, index): Row => ({ date, index }));
  return (
    <figure className={styles['chart']}>
      <ChartFills prefix={prefix} />
      <div className={styles['bars']} role="img" aria-label={sayChart(days)}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 256 }}>
          <BarChart data={rows} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--bui-border-1)" />
            {estimatedRuns(days).map(({ from, to }) => (
              <ReferenceArea key={from} x1={from} x2={to} fill="var(--bui-bg-neutral-3)" fillOpacity={1} />
            ))}
            <XAxis dataKey="date" tickFormatter={sayShortDay} minTickGap={24} {...AXIS} />
            <YAxis tickFormatter={sayUsd} width={64} {...AXIS} />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: 'var(--bui-bg-neutral-3)' }}
              content={({ label }) => <ChartTooltip day={days.find(({ date }) => date === label)} />}
            />
            {series.map(({ label, amounts }, index) => (
              <Bar
                key={label}
                stackId="day"
                name={label}
                dataKey={(row: Row) => amounts[row.index] ?? 0}
                fill={fillOf(prefix, index)}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <figcaption>
        <ChartLegend series={series} prefix={prefix} />
      </figcaption>
    </figure>
  );
}

const AXIS = { stroke: 'var(--bui-border-2)', tick: { fill: 'var(--bui-fg-primary)', fontSize: 12 } };

function sayChart(days: readonly CostDay[]): string {
  const sum = days.reduce((all, { total }) => all + total, 0);
  const [first, last] = [days.at(0)?.date ?? '', days.at(-1)?.date ?? ''];
  return `Costs by day and component from ${first} to ${last}, ${sayUsd(sum)} in all`;
}
