import { groupBy, LEVELS, type Estimate, type Sum } from '@hexastyle/cost';
import type { CostComparison, Costs } from './comparison';

const inCents = (usd: number): number => Math.round(usd * 100) / 100;

const costsOf = ({ usd, unpriced }: Sum): Costs => ({
  low: inCents(usd.low),
  expected: inCents(usd.expected),
  high: inCents(usd.high),
  unpriced,
});

const componentsOf = (estimate: Estimate | undefined): ReadonlyMap<string, Costs> =>
  new Map(groupBy(estimate?.lines ?? [], ({ component }) => component).map((group) => [group.name, costsOf(group)]));

const differs = (base: Costs | undefined, head: Costs | undefined): boolean =>
  [...LEVELS, 'unpriced' as const].some((key) => base?.[key] !== head?.[key]);

const sides = (base: Costs | undefined, head: Costs | undefined): Pick<CostComparison, 'base' | 'head'> => ({
  ...(base !== undefined && { base }),
  ...(head !== undefined && { head }),
});

/** Compares what two sides cost, as a whole and by component. */
export const compareCosts = (base: Estimate | undefined, head: Estimate | undefined): CostComparison => {
  const [before, after] = [componentsOf(base), componentsOf(head)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return {
    ...sides(base && costsOf(base.total), head && costsOf(head.total)),
    components: names
      .filter((name) => differs(before.get(name), after.get(name)))
      .map((name) => ({ name, ...sides(before.get(name), after.get(name)) })),
  };
};
