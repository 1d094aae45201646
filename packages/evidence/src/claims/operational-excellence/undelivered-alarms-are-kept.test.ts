import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { letterAlarmWith as alarmWith, letterKey as key, queueWith } from '../../testing/kept-letters';
import { testClaim } from '../../testing/test-claim';
import { undeliveredAlarmsAreKept as claim } from './undelivered-alarms-are-kept';

const subscriptionTo = (deadLetterTargetArn: TemplateObject) =>
  aResource('AWS::SNS::Subscription', { Protocol: 'email', RedrivePolicy: { deadLetterTargetArn } });
const subscription = subscriptionTo(aReferenceTo(queueWith(), 'Arn'));
const alarm = alarmWith();

testClaim(claim, {
  met: [
    {
      given: 'a subscription with a queue that an alarm watches',
      facts: anAssembly().with(subscription, queueWith(), key, alarm),
      shows: [{ logicalId: 'Subscription' }, { actual: 1_209_600 }, { logicalId: 'Queue' }, { property: 'Threshold' }],
    },
    {
      given: 'a queue whose alarm comes with those that it is for',
      facts: anAssembly().with(subscription, queueWith(), key).resting(alarm),
    },
  ],
  notMet: [
    {
      given: 'a subscription without a queue',
      facts: anAssembly().with(aResource('AWS::SNS::Subscription', { Protocol: 'email' }), alarm),
      because: 'RedrivePolicy.deadLetterTargetArn of /Test/Subscription is not set',
    },
    {
      given: 'a queue that forgets after four days',
      facts: anAssembly().with(subscription, queueWith({ MessageRetentionPeriod: 345_600 }), key, alarm),
      because: 'MessageRetentionPeriod',
    },
    {
      given: 'a queue that is not encrypted',
      facts: anAssembly().with(subscription, queueWith({ KmsMasterKeyId: undefined }), alarm),
      because: 'KmsMasterKeyId',
    },
    {
      given: 'a queue that nobody watches',
      facts: anAssembly().with(subscription, queueWith(), key),
      because: 'no alarm watches the messages of /Test/Queue',
    },
  ],
  unknown: [
    { given: 'an unresolved queue', facts: anAssembly().with(subscriptionTo(UNRESOLVED), queueWith(), key, alarm) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
