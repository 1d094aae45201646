import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { alarmsNotify as claim } from './alarms-notify';

const topic = aResource('AWS::SNS::Topic');
const subscription = aResource('AWS::SNS::Subscription', { TopicArn: aReferenceTo(topic), Protocol: 'email' });
const alarm = aResource('AWS::CloudWatch::Alarm', { AlarmActions: [aReferenceTo(topic)] });

testClaim(claim, {
  met: [
    {
      given: 'an alarm, its topic and a subscriber',
      facts: anAssembly().with(alarm, topic, subscription),
      shows: [{ property: 'AlarmActions.0' }, { property: 'Protocol', actual: 'email' }],
    },
  ],
  notMet: [
    {
      given: 'an alarm whose actions are switched off',
      facts: anAssembly().with(
        aResource('AWS::CloudWatch::Alarm', { ActionsEnabled: false, AlarmActions: [aReferenceTo(topic)] }),
        topic,
        subscription,
      ),
      because: 'ActionsEnabled',
    },
    {
      given: 'an alarm that waits for a promotion, and then tells nobody',
      facts: anAssembly().with(alarm, topic, subscription).resting(aResource('AWS::CloudWatch::Alarm')),
      because: 'AlarmActions of /Test/Alarm is not set or empty',
    },
    {
      given: 'an alarm without an action',
      facts: anAssembly().with(aResource('AWS::CloudWatch::Alarm', {}), topic, subscription),
      because: 'AlarmActions of /Test/Alarm is not set or empty',
    },
    {
      given: 'a topic without a subscriber',
      facts: anAssembly().with(alarm, topic),
      because: 'nobody is subscribed to /Test/Topic',
      shows: [{ logicalId: 'Topic' }],
    },
  ],
  unknown: [
    {
      given: 'a subscription that hears only some messages',
      facts: anAssembly().with(alarm, topic, {
        ...subscription,
        properties: { ...subscription.properties, FilterPolicy: { never: ['matches'] } },
      }),
      because: 'hears only what passes its filter',
    },
    {
      given: 'a subscription that may not be made',
      facts: anAssembly().with(alarm, topic, { ...subscription, undecidedCondition: 'IsLoud' }),
      because: 'depends on the undecided condition IsLoud',
    },
    {
      given: 'an unresolved action',
      facts: anAssembly().with(aResource('AWS::CloudWatch::Alarm', { AlarmActions: [UNRESOLVED] })),
    },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
