import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { letterAlarmWith as alarmWith, letterKey as key, queueWith } from '../../testing/kept-letters';
import { testClaim } from '../../testing/test-claim';
import { deadLettersAreKept as claim } from './dead-letters-are-kept';

const handlerOf = (TargetArn: TemplateObject) =>
  aResource('AWS::Lambda::Function', { DeadLetterConfig: { TargetArn } });
const handler = handlerOf(aReferenceTo(queueWith(), 'Arn'));
const alarm = alarmWith();

testClaim(claim, {
  met: [
    {
      given: 'a function with a queue that an alarm watches',
      facts: anAssembly().with(handler, queueWith(), key, alarm),
      shows: [{ logicalId: 'Function' }, { actual: 1_209_600 }, { logicalId: 'Queue' }, { property: 'Threshold' }],
    },
    {
      given: 'a function beside it that rests',
      facts: anAssembly().with(handler, queueWith(), key, alarm, {
        ...aResource('AWS::Lambda::Function', { ReservedConcurrentExecutions: 0 }, { logicalId: 'Standby' }),
      }),
    },
  ],
  notMet: [
    {
      given: 'a function without a queue',
      facts: anAssembly().with(aResource('AWS::Lambda::Function'), alarm),
      because: 'DeadLetterConfig.TargetArn of /Test/Function is not set',
    },
    ...(
      [
        ['of a namespace that SQS does not have', { Namespace: 'My/SQS' }, 'My/SQS'],
        ['of a minimum', { Statistic: 'Minimum' }, 'Statistic'],
        ['that waits for months', { Period: 86_400, EvaluationPeriods: 100 }, 'longer than an hour'],
        ['in a unit that no message has', { Unit: 'Terabytes/Second' }, 'Unit'],
        [
          'of a dimension that no queue has',
          { Dimensions: [{ Name: 'QueueNameX', Value: aReferenceTo(queueWith(), 'QueueName') }] },
          'watches no AWS::SQS::Queue',
        ],
      ] as const
    ).map(([what, changes, because]) => ({
      given: `an alarm ${what}`,
      facts: anAssembly().with(handler, queueWith(), key, alarmWith(changes)),
      because,
    })),
    {
      given: 'a queue that forgets after four days',
      facts: anAssembly().with(handler, queueWith({ MessageRetentionPeriod: 345_600 }), key, alarm),
      because: 'MessageRetentionPeriod',
    },
    {
      given: 'a queue that is not encrypted',
      facts: anAssembly().with(handler, queueWith({ KmsMasterKeyId: undefined }), alarm),
      because: 'KmsMasterKeyId',
    },
    {
      given: 'a queue that nobody watches',
      facts: anAssembly().with(handler, queueWith(), key),
      because: 'no alarm watches the messages of /Test/Queue',
    },
  ],
  unknown: [{ given: 'an unresolved queue', facts: anAssembly().with(handlerOf(UNRESOLVED), queueWith(), key, alarm) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
