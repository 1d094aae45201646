import { isDeepStrictEqual } from 'node:util';
import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { fails, type Check } from './check';
import { expectProperty } from './expect-property';
import { rawOf } from './mentions';
import { watchedMetrics, type WatchedMetric } from './watched-metrics';
import { whenSet } from './when-set';

/** What an alarm compares with its threshold: the metric, or how many percent of another one it is. */
interface Watched {
  readonly namespace: string;
  readonly metric: string;
  readonly percentOf?: string;
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
  rawOf(alarm, one.statistic) === rawOf(alarm, other.statistic);

const percentage = (alarm: ResourceFact, part: WatchedMetric, { namespace, percentOf }: Watched): readonly Check[] => {
  const entries = watchedMetrics(alarm);
  const whole = entries.find((each) => each.namespace === namespace && each.name === percentOf);
  if (whole === undefined || !isSameBut(alarm, part, whole))
    return [
      fails(
        `${nameOf(alarm)} does not read ${percentOf} of the same dimensions and period`,
        evidenceOf(alarm, 'Metrics'),
      ),
    ];
  const formula = entries.find(({ item }) => property(alarm, `${item}.Expression`).kind !== 'absent');
  if (formula === undefined) return [fails(`${nameOf(alarm)} calculates nothing`, evidenceOf(alarm, 'Metrics'))];
  const expected = `100 * ${idOf(alarm, part)} / ${idOf(alarm, whole)}`;
  return [
    expectProperty(alarm, {
      property: `${formula.item}.Expression`,
      expected,
      is: (text) => typeof text === 'string' && text.replaceAll(/\s/g, '') === expected.replaceAll(' ', ''),
    }),
    ...returns(alarm, formula.item),
  ];
};

/** The threshold is compared with what the claim speaks of. */
export const expectWatched = (alarm: ResourceFact, metric: WatchedMetric, watched: Watched): readonly Check[] => {
  if (watched.percentOf !== undefined) return percentage(alarm, metric, watched);
  return metric.item === '' ? [] : returns(alarm, metric.item);
};
