import type { ResourceFact } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectHeard } from '../vocabulary/expect-heard';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notMet, withAssembly } from '../vocabulary/require-facts';
import { alarmsOf } from '../vocabulary/runbooks-of-alarms';
import { whenSet } from '../vocabulary/when-set';

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
                then: (topic) => expectHeard(assembly, topic),
              }),
            ),
            ...mayAct(alarm),
          ),
        ),
        { met: 'Every alarm reaches a subscriber.', none: notMet('The assembly has no alarm.') },
      ),
    ),
};
