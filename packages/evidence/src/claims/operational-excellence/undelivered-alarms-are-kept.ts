import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions } from '../vocabulary/mentions';
import { notMet, withAssembly } from '../vocabulary/require-facts';
import { watchedMetrics } from '../vocabulary/watched-metrics';

/** The most that SQS keeps: 14 days, in seconds. */
const LONGEST_RETENTION = 1_209_600;

const isWatched = (assembly: AssemblyFacts, queue: ResourceFact): Check => {
  const alarm = resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').find((each) =>
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

const keeps = (assembly: AssemblyFacts, queue: ResourceFact): Check =>
  allOf(
    expectProperty(queue, { property: 'MessageRetentionPeriod', expected: LONGEST_RETENTION }),
    expectRelated(assembly, { from: queue, property: 'KmsMasterKeyId', type: 'AWS::KMS::Key' }),
    isWatched(assembly, queue),
  );

export const undeliveredAlarmsAreKept: Claim = {
  id: 'undelivered-alarms-are-kept',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Anticipate failure'],
  statement: 'A notification that cannot be delivered is kept for fourteen days in a queue, which an alarm watches.',
  bestPractices: ['OPS08-BP04'],
  fix: 'Give the subscription a `deadLetterQueue`, as the `AlarmTopic` in packages/infra/src/observability/topic does.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::SNS::Subscription').map((subscription) =>
          expectRelated(assembly, {
            from: subscription,
            property: 'RedrivePolicy.deadLetterTargetArn',
            type: 'AWS::SQS::Queue',
            then: (queue) => keeps(assembly, queue),
          }),
        ),
        { met: 'Every subscription has such a queue.', none: notMet('Nobody is subscribed to a topic.') },
      ),
    ),
};
