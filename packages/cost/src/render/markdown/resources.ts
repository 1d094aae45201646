import type { CostLine, PricedLine } from '../../estimate/cost-line';
import { nameOf } from '../name-of';
import { usdOfLevels } from '../usd-of-levels';
import { table } from './table';

const isPriced = (line: CostLine): line is PricedLine => line.kind === 'priced';

const byPrice = (a: PricedLine, b: PricedLine): number =>
  b.usd.expected - a.usd.expected || ([a.region, a.logicalId].join() < [b.region, b.logicalId].join() ? -1 : 1);

/** Every charge of every resource, by component, the dearest first. */
export const resources = (lines: readonly CostLine[], components: readonly string[]): readonly string[] =>
  components.flatMap((component) => {
    const charges = lines.filter(isPriced).filter((line) => line.component === component);
    if (charges.length === 0) return [];
    return [
      `### ${component}`,
      '',
      ...table(
        ['Resource', 'Region', 'Charge', 'By', 'Low', 'Expected', 'High'],
        [...charges]
          .sort(byPrice)
          .map((line) => [nameOf(line), line.region, line.price.what, line.driver, ...usdOfLevels(line)]),
        3,
      ),
      '',
    ];
  });
