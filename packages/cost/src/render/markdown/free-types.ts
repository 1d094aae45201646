import type { CostLine } from '../../estimate/cost-line';
import { table } from './table';

/** The types of which nothing costs anything, with the reasons. */
export const freeTypes = (lines: readonly CostLine[]): readonly string[] => {
  const costly = new Set(lines.filter(({ kind }) => kind !== 'free').map(({ type }) => type));
  const reasons = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.kind !== 'free' || costly.has(line.type)) continue;
    reasons.set(line.type, (reasons.get(line.type) ?? new Set()).add(line.reason));
  }
  return table(
    ['Type', 'Why it costs nothing'],
    [...reasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, why]) => [type, [...why].join('; ')]),
    0,
  );
};
