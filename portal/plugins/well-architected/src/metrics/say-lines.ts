import type { MetricLine } from './metric-line';
import { sayNumber } from './say-number';

/** What a chart shows, in words for those who do not see it. */
export function sayLines(lines: readonly MetricLine[], unit: string, threshold: number | undefined): string {
  const limit = threshold === undefined ? [] : [`threshold ${sayNumber(threshold, unit)}`];
  return [...lines.map((line) => sayLine(line, unit)), ...limit].join('; ');
}

function sayLine({ label, points }: MetricLine, unit: string): string {
  const newest = points.at(-1);
  if (newest === undefined) {
    return `${label}: no data`;
  }
  const values = points.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const words = [`lowest ${sayNumber(lowest, unit)}`, `highest ${sayNumber(highest, unit)}`];
  return `${label}: ${points.length} values, ${words.join(', ')}, newest ${sayNumber(newest.value, unit)}`;
}
