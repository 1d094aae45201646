import { CartesianGrid, Line, LineChart as Chart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { MetricLine } from './metric-line';
import { sayNumber } from './say-number';

interface LineChartProps {
  readonly lines: readonly MetricLine[];
  readonly threshold?: number | undefined;
}

/** A pixel row can show no more dots than this; below, a lonely value would be invisible without one. */
const MOST_DOTS = 40;

const AXIS = { stroke: 'var(--bui-border-2)', tick: { fill: 'var(--bui-fg-primary)', fontSize: 12 } };

/** Lines differ by their dashes too. */
const DASHES = ['0', '6 3', '2 3', '8 3 2 3'];
const COLOURS = ['var(--bui-fg-info)', 'var(--bui-fg-success)', 'var(--bui-fg-warning)', 'var(--bui-fg-primary)'];

const TIME = new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' });

/** Lines over the time of who looks. */
export function LineChart({ lines, threshold }: LineChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 200 }}>
      <Chart margin={{ top: 8, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--bui-border-1)" />
        <XAxis
          dataKey="time"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          tickFormatter={(time: number) => TIME.format(time)}
          minTickGap={32}
          allowDuplicatedCategory={false}
          {...AXIS}
        />
        <YAxis
          width={64}
          domain={[0, mostOf(lines, threshold)]}
          tickFormatter={(value: number) => sayNumber(value)}
          {...AXIS}
        />
        {lines.map(({ label, points }, index) => (
          <Line
            key={index}
            name={label}
            data={points.map(({ at, value }) => ({ time: Date.parse(at), value }))}
            dataKey="value"
            stroke={COLOURS[index % COLOURS.length] ?? ''}
            strokeDasharray={DASHES[index % DASHES.length] ?? ''}
            strokeWidth={2}
            dot={points.length <= MOST_DOTS}
            isAnimationActive={false}
          />
        ))}
        {threshold !== undefined && (
          <ReferenceLine y={threshold} stroke="var(--bui-fg-danger)" strokeDasharray="4 4" strokeWidth={2} />
        )}
      </Chart>
    </ResponsiveContainer>
  );
}

/** Half a unit of its first digit above the greatest value. The threshold is on the picture even while every value is far from it. */
function mostOf(lines: readonly MetricLine[], threshold: number | undefined): number {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const most = Math.max(threshold ?? 0, ...values, 0);
  const step = 10 ** Math.floor(Math.log10(most || 1)) / 2;
  return (Math.floor(most / step) + 1) * step;
}
