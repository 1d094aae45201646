import { Bar, BarChart, CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Point } from './chart-points';

const HEIGHT = 220;
const MARGIN = { top: 8, right: 8, bottom: 0, left: 0 };
const TICK = { fill: 'var(--ink-soft)', fontSize: 13 };
const BOX = {
  background: 'var(--surface)',
  border: '1px solid var(--control-line)',
  borderRadius: 6,
  color: 'var(--ink)',
};

export interface ChartsProps {
  readonly scores: readonly Point[];
  readonly totals: readonly Point[];
  readonly nameOf: (date: string) => string;
  readonly labels: { readonly score: string; readonly total: string };
  readonly percent: (value: number) => string;
  readonly amount: (value: number) => string;
  /** For the numbers beside the bars. */
  readonly plain: (value: number) => string;
}

/** The score as a line and the totals as bars. Tables with the same numbers stand behind: to a screen reader these are nothing. */
export function Charts({ scores, totals, nameOf, labels, percent, amount, plain }: ChartsProps) {
  return (
    <div className="charts" aria-hidden="true">
      <h3>{labels.score}</h3>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <LineChart data={[...scores]} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="date" tickFormatter={nameOf} tick={TICK} stroke="var(--control-line)" minTickGap={24} />
          <YAxis domain={[0, 1]} tickFormatter={percent} tick={TICK} stroke="var(--control-line)" width={52} />
          <Tooltip
            isAnimationActive={false}
            contentStyle={BOX}
            labelFormatter={(date) => nameOf(typeof date === 'string' ? date : '')}
            formatter={(value) => [percent(Number(value)), labels.score]}
          />
          <Line
            dataKey="value"
            type="monotone"
            stroke="var(--accent)"
            strokeWidth={2.5}
            dot={scores.length < 2}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
      <h3>{labels.total}</h3>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <BarChart data={[...totals]} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="date" tickFormatter={nameOf} tick={TICK} stroke="var(--control-line)" minTickGap={24} />
          <YAxis tickFormatter={plain} tick={TICK} stroke="var(--control-line)" width={52} allowDecimals={false} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--surface-sunk)' }}
            contentStyle={BOX}
            labelFormatter={(date) => nameOf(typeof date === 'string' ? date : '')}
            formatter={(value) => [amount(Number(value)), labels.total]}
          />
          <Bar dataKey="value" fill="var(--accent)" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
