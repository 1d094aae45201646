import { isDeepStrictEqual } from 'node:util';
import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { fails, type Check } from './check';
import { expectProperty } from './expect-property';
import { rawOf } from './mentions';
import { watchedMetrics, type WatchedMetric } from './watched-metrics';
import { whenSet } from './when-set';

/** What an alarm compares with its threshold: the metric, or what is calculated of it. */
export interface Watched {
  readonly namespace: string;
  readonly metric: string;
  /** What the metric is a percentage of: a number, or the metric of this name and the same dimensions. */
  readonly percentOf?: number | string;
  /** Name of a metric of the same dimensions that is added, each counting as zero where it is silent. */
  readonly plus?: string;
  /** Name of a metric of the same dimensions that is taken off, each counting as zero where it is silent. */
  readonly minus?: string;
}

const idOf = (alarm: ResourceFact, { item }: WatchedMetric): string => {
  const id = rawOf(alarm, `${item}.Id`);
  return typeof id === 'string' ? id : 'unnamed';
};

/** CloudFormation's default of `ReturnData` is true, and one entry of an alarm has it. */
const returns = (alarm: ResourceFact, item: string): readonly Check[] =>
  whenSet(alarm, `${item}.ReturnData`, (path) => expectProperty(alarm, { property: path, expected: true }));

const isSameBut = (alarm: ResourceFact, one: WatchedMetric, other: WatchedMetric): boolean =>
  isDeepStrictEqual(one.dimensions, other.dimensions) &&
  rawOf(alarm, `${one.path}Period`) === rawOf(alarm, `${other.path}Period`) &&
  rawOf(alarm, one.statistic) === rawOf(alarm, other.statistic) &&
  rawOf(alarm, `${one.path}Unit`) === rawOf(alarm, `${other.path}Unit`) &&
  isDeepStrictEqual(rawOf(alarm, `${one.item}.AccountId`), rawOf(alarm, `${other.item}.AccountId`));

const calculates = (alarm: ResourceFact, expected: string): readonly Check[] => {
  const formula = watchedMetrics(alarm).find(({ item }) => property(alarm, `${item}.Expression`).kind !== 'absent');
  if (formula === undefined) return [fails(`${nameOf(alarm)} calculates nothing`, evidenceOf(alarm, 'Metrics'))];
  return [
    expectProperty(alarm, {
      property: `${formula.item}.Expression`,
      expected,
      is: (text) => typeof text === 'string' && text.replaceAll(/\s/g, '') === expected.replaceAll(' ', ''),
    }),
    ...returns(alarm, formula.item),
  ];
};

/** The metric of that name beside `part`, of the same dimensions, period and statistic, and what is calculated of both. */
interface Together {
  readonly namespace: string;
  readonly other: string;
  readonly formula: (part: string, other: string) => string;
}

const together = (
  alarm: ResourceFact,
  part: WatchedMetric,
  { namespace, other, formula }: Together,
): readonly Check[] => {
  const partner = watchedMetrics(alarm).find((each) => each.namespace === namespace && each.name === other);
  if (partner === undefined || !isSameBut(alarm, part, partner))
    return [
      fails(`${nameOf(alarm)} does not read ${other} of the same dimensions and period`, evidenceOf(alarm, 'Metrics')),
    ];
  return calculates(alarm, formula(idOf(alarm, part), idOf(alarm, partner)));
};

const percentage = (part: string, whole: number | string): string => `100 * ${part} / ${whole}`;
const sum = (part: string, other: string): string => `FILL(${part}, 0) + FILL(${other}, 0)`;
const difference = (part: string, other: string): string => `FILL(${part}, 0) - FILL(${other}, 0)`;

/** The threshold is compared with what the claim speaks of. */
export const expectWatched = (alarm: ResourceFact, metric: WatchedMetric, watched: Watched): readonly Check[] => {
  const { namespace, percentOf, plus, minus } = watched;
  if (typeof percentOf === 'number') return calculates(alarm, percentage(idOf(alarm, metric), percentOf));
  if (percentOf !== undefined) return together(alarm, metric, { namespace, other: percentOf, formula: percentage });
  if (plus !== undefined) return together(alarm, metric, { namespace, other: plus, formula: sum });
  if (minus !== undefined) return together(alarm, metric, { namespace, other: minus, formula: difference });
  return metric.item === '' ? [] : returns(alarm, metric.item);
};
