import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notMet, withAssembly } from '../vocabulary/require-facts';

const isHeard = (assembly: AssemblyFacts, topic: ResourceFact): Check => {
  const subscription = resourcesOfType(assembly, 'AWS::SNS::Subscription').find((each) =>
    mentions(assembly, rawOf(each, 'TopicArn'), topic),
  );
  return subscription === undefined
    ? fails(`nobody is subscribed to ${nameOf(topic)}`, evidenceOf(topic))
    : holds(evidenceOf(subscription, 'Protocol'));
};

export const alarmsNotify: Claim = {
  id: 'alarms-notify',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Anticipate failure', 'Learn from all operational events'],
  statement: 'Every alarm tells a topic to which somebody is subscribed.',
  bestPractices: ['OPS08-BP04'],
  fix: 'Make the alarm a `PlatformAlarm` of packages/infra/src/observability, which adds the topic as its action.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm').map((alarm) =>
          expectEach(alarm, 'AlarmActions', (property) =>
            expectRelated(assembly, {
              from: alarm,
              property,
              type: 'AWS::SNS::Topic',
              then: (topic) => isHeard(assembly, topic),
            }),
          ),
        ),
        { met: 'Every alarm reaches a subscriber.', none: notMet('The assembly has no alarm.') },
      ),
    ),
};
