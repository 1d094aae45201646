import type { CostLine } from './cost-line';
import { sumOf, type Sum } from './sum';

/** One group of lines with their sum. */
export interface Group extends Sum {
  readonly name: string;
}

/** The sums of lines by a name that each has; the dearest expected first, and by name among equals. */
export const groupBy = (lines: readonly CostLine[], nameOf: (line: CostLine) => string): readonly Group[] => {
  const groups = new Map<string, CostLine[]>();
  for (const line of lines) {
    const group = groups.get(nameOf(line));
    if (group === undefined) groups.set(nameOf(line), [line]);
    else group.push(line);
  }
  return [...groups]
    .map(([name, members]) => ({ name, ...sumOf(members) }))
    .sort((a, b) => b.usd.expected - a.usd.expected || (a.name < b.name ? -1 : 1));
};
