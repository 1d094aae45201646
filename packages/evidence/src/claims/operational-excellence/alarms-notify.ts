import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectPresent } from '../vocabulary/expect-present';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notMet, withAssembly } from '../vocabulary/require-facts';
import { alarmsOf } from '../vocabulary/runbooks-of-alarms';
import { whenSet } from '../vocabulary/when-set';

const isHeard = (assembly: AssemblyFacts, topic: ResourceFact): Check => {
  const subscription = resourcesOfType(assembly, 'AWS::SNS::Subscription').find((each) =>
    mentions(assembly, rawOf(each, 'TopicArn'), topic),
  );
  return subscription === undefined
    ? fails(`nobody is subscribed to ${nameOf(topic)}`, evidenceOf(topic))
    : expectPresent(subscription, 'Protocol');
};

/** CloudFormation's default of `ActionsEnabled` is true. */
const mayAct = (alarm: ResourceFact): readonly Check[] =>
  whenSet(alarm, 'ActionsEnabled', (path) => expectProperty(alarm, { property: path, expected: true }));

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
        alarmsOf(assembly).map((alarm) =>
          allOf(
            expectEach(alarm, 'AlarmActions', (action) =>
              expectRelated(assembly, {
                from: alarm,
                property: action,
                type: 'AWS::SNS::Topic',
                then: (topic) => isHeard(assembly, topic),
              }),
            ),
            ...mayAct(alarm),
          ),
        ),
        { met: 'Every alarm reaches a subscriber.', none: notMet('The assembly has no alarm.') },
      ),
    ),
};
