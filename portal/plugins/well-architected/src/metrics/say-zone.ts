import type { MetricLine } from './metric-line';

const ZONE = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZoneName: 'short' });

/** Which zone the hours of a chart are of: that of who looks, at its newest value. `undefined` where there is no value. */
export function sayZone(lines: readonly MetricLine[]): string | undefined {
  const newest = Math.max(...lines.flatMap(({ points }) => points.map(({ at }) => Date.parse(at))));
  return Number.isFinite(newest)
    ? ZONE.formatToParts(newest).find(({ type }) => type === 'timeZoneName')?.value
    : undefined;
}
