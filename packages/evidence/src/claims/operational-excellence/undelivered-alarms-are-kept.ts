import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectKeptLetters } from '../vocabulary/expect-kept-letters';
import { expectRelated } from '../vocabulary/expect-related';
import { notMet, withAssembly } from '../vocabulary/require-facts';

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
            then: (queue) => expectKeptLetters(assembly, queue),
          }),
        ),
        { met: 'Every subscription has such a queue.', none: notMet('Nobody is subscribed to a topic.') },
      ),
    ),
};
