import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { allOf, fails, type Check } from './check';
import { expectProperty } from './expect-property';
import { expectRelated } from './expect-related';
import { mentions } from './mentions';
import { alarmsOf } from './runbooks-of-alarms';
import { watchedMetrics } from './watched-metrics';

/** The most that SQS keeps: 14 days, in seconds. */
const LONGEST_RETENTION = 1_209_600;

const isWatched = (assembly: AssemblyFacts, queue: ResourceFact): Check => {
  const alarm = alarmsOf(assembly).find((each) =>
    watchedMetrics(each).some(
      ({ name, dimensions }) => name === 'ApproximateNumberOfMessagesVisible' && mentions(assembly, dimensions, queue),
    ),
  );
  return alarm === undefined
    ? fails(`no alarm watches the messages of ${nameOf(queue)}`, evidenceOf(queue))
    : allOf(
        expectProperty(alarm, { property: 'Threshold', expected: 0 }),
        expectProperty(alarm, { property: 'ComparisonOperator', expected: 'GreaterThanThreshold' }),
      );
};

/** A queue of what could not be delivered keeps it as long as there is, encrypted, and an alarm goes off at the first. */
export const expectKeptLetters = (assembly: AssemblyFacts, queue: ResourceFact): Check =>
  allOf(
    expectProperty(queue, { property: 'MessageRetentionPeriod', expected: LONGEST_RETENTION }),
    expectRelated(assembly, { from: queue, property: 'KmsMasterKeyId', type: 'AWS::KMS::Key' }),
    isWatched(assembly, queue),
  );
