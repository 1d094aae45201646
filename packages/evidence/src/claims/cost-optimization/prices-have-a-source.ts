import { isRecord, listAt } from '../../facts/assembly/record';
import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { jsonIn } from '../vocabulary/json-in';
import { notMet, withEnvironment, withRepository } from '../vocabulary/require-facts';

/** What each price has to say for itself. */
const SAYS: Readonly<Record<string, (value: unknown) => boolean>> = {
  usd: (value) => typeof value === 'number' && value >= 0,
  unit: (value) => typeof value === 'string' && value !== '',
  seen: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  source: (value) => typeof value === 'string' && value.startsWith('https://'),
};

const faultOf = (price: unknown): string | undefined => {
  if (!isRecord(price)) return 'a price is no object';
  const silent = Object.keys(SAYS).find((key) => SAYS[key]?.(price[key]) !== true);
  return silent === undefined ? undefined : `the price ${String(price['key'])} has no ${silent}`;
};

const check = (repository: RepositoryFacts, region: string): Check => {
  const path = `packages/cost/prices/${region}.json`;
  const evidence = { kind: 'code' as const, path };
  const text = repository.read(path);
  if (text === undefined) return fails(`${path} does not exist`, evidence);
  const book = jsonIn(text);
  const prices = listAt(book, 'prices');
  if (!isRecord(book) || book['region'] !== region || prices.length === 0)
    return fails(`${path} has no prices of ${region}`, evidence);
  const [fault] = prices.flatMap((price) => faultOf(price) ?? []);
  return fault === undefined ? holds(evidence) : fails(`in ${path} ${fault}`, evidence);
};

export const pricesHaveASource: Claim = {
  id: 'prices-have-a-source',
  pillar: 'cost-optimization',
  section: 'Cost Documentation',
  principles: ['Measure overall efficiency'],
  statement:
    'Both regions of the environment have a price book in which every price has its unit, its day and its source.',
  bestPractices: ['COST06-BP01', 'COST05-BP03'],
  fix: 'Run `npx hexastyle prices refresh`, or add `unit`, `seen` and `source` to the price in packages/cost/prices.',
  evaluate: (facts) =>
    withEnvironment(facts, ({ region, drRegion }) =>
      withRepository(facts, (repository) =>
        conclude(
          [region, drRegion].map((each) => check(repository, each)),
          {
            met: 'Every price of both books says where and when it was read.',
            none: notMet('The environment has no region.'),
            strength: 'declared',
          },
        ),
      ),
    ),
};
