import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { allOf, anyOf, fails, type Check } from './check';
import { expectDimensions } from './expect-dimensions';
import { expectProperty } from './expect-property';
import { expectReadable } from './expect-readable';
import { expectRelated } from './expect-related';
import { expectWatched } from './expect-watched';
import { mentions, rawOf } from './mentions';
import { alarmsOf } from './runbooks-of-alarms';
import { watchedMetrics, type WatchedMetric } from './watched-metrics';

/** The most that SQS keeps: 14 days, in seconds. */
const LONGEST_RETENTION = 1_209_600;

const MESSAGES = 'ApproximateNumberOfMessagesVisible';

const namespacePath = ({ item, path }: WatchedMetric): string =>
  item === '' ? 'Namespace' : `${path}Metric.Namespace`;

const isNumber = (alarm: ResourceFact, path: string): Check =>
  expectProperty(alarm, { property: path, expected: 'a number', is: (value) => typeof value === 'number' });

/** Statistics of a number of messages that are above zero as soon as there is one. */
const SEE_THE_FIRST: readonly unknown[] = ['Average', 'Maximum', 'Sum'];

/** The first letter is told within the hour: seconds. */
const SOON = 3600;

const isSoon = (alarm: ResourceFact, { path }: WatchedMetric): Check => {
  const [period, periods] = [`${path}Period`, 'EvaluationPeriods'].map((each) => rawOf(alarm, each));
  return typeof period === 'number' && typeof periods === 'number' && period * periods > SOON
    ? fails(`${nameOf(alarm)} waits longer than an hour`, evidenceOf(alarm, 'EvaluationPeriods'))
    : allOf(isNumber(alarm, `${path}Period`), isNumber(alarm, 'EvaluationPeriods'));
};

const alarmCheck = (assembly: AssemblyFacts, queue: ResourceFact, alarm: ResourceFact): readonly Check[] =>
  watchedMetrics(alarm)
    .filter(({ name }) => name === MESSAGES)
    .map((metric) =>
      allOf(
        expectProperty(alarm, { property: 'Threshold', expected: 0 }),
        expectProperty(alarm, { property: 'ComparisonOperator', expected: 'GreaterThanThreshold' }),
        expectDimensions(assembly, alarm, metric, {
          of: queue.type,
          which: { words: `is not ${nameOf(queue)}`, is: (each) => each === queue },
        }),
        expectProperty(alarm, { property: namespacePath(metric), expected: 'AWS/SQS' }),
        ...expectReadable(assembly, alarm, metric),
        ...expectWatched(alarm, metric, { namespace: 'AWS/SQS', metric: MESSAGES }),
        expectProperty(alarm, {
          property: metric.statistic,
          expected: 'Maximum, Sum or Average',
          is: (statistic) => SEE_THE_FIRST.includes(statistic),
        }),
        isSoon(alarm, metric),
      ),
    );

const isWatched = (assembly: AssemblyFacts, queue: ResourceFact): Check => {
  const mine = alarmsOf(assembly).filter((alarm) =>
    watchedMetrics(alarm).some(({ name, dimensions }) => name === MESSAGES && mentions(assembly, dimensions, queue)),
  );
  return (
    anyOf(mine.flatMap((alarm) => alarmCheck(assembly, queue, alarm))) ??
    fails(`no alarm watches the messages of ${nameOf(queue)}`, evidenceOf(queue))
  );
};

/** A queue of what could not be delivered keeps it as long as there is, encrypted, and an alarm goes off at the first. */
export const expectKeptLetters = (assembly: AssemblyFacts, queue: ResourceFact): Check =>
  allOf(
    expectProperty(queue, { property: 'MessageRetentionPeriod', expected: LONGEST_RETENTION }),
    expectRelated(assembly, { from: queue, property: 'KmsMasterKeyId', type: 'AWS::KMS::Key' }),
    isWatched(assembly, queue),
  );
