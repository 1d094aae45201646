import type { CostDay } from '@hexastyle/plugin-well-architected-common';

/** One colour of the chart: what a component, or all that have no colour of their own, cost on each of the days. */
export interface CostSeries {
  readonly label: string;
  /** As many as there are days, in their order. */
  readonly amounts: readonly number[];
  readonly total: number;
}

/** As many as the style sheet has colours, less the one of the others. */
const MOST = 9;

/** The components of some days, the dearest first; those that are too many to be told apart are one. */
export function seriesOf(days: readonly CostDay[]): readonly CostSeries[] {
  const names = [...new Set(days.flatMap(({ components }) => Object.keys(components)))];
  const all = names
    .map((name) => toSeries(name, days, ({ components }) => amountOf(components, name)))
    .toSorted((one, other) => other.total - one.total);
  const rest = all.slice(MOST);
  return rest.length < 2
    ? all
    : [
        ...all.slice(0, MOST),
        toSeries(`${rest.length} others`, days, (_, index) =>
          rest.reduce((sum, { amounts }) => sum + (amounts[index] ?? 0), 0),
        ),
      ];
}

function toSeries(
  label: string,
  days: readonly CostDay[],
  amount: (day: CostDay, index: number) => number,
): CostSeries {
  const amounts = days.map(amount);
  return { label, amounts, total: amounts.reduce((sum, each) => sum + each, 0) };
}

/** Names come from tags: one may be called as what every object has. */
function amountOf(components: CostDay['components'], name: string): number {
  return Object.hasOwn(components, name) ? (components[name] ?? 0) : 0;
}
