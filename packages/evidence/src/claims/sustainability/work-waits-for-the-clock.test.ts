import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { workWaitsForTheClock as claim } from './work-waits-for-the-clock';

const worker = (ReservedConcurrentExecutions: TemplateValue) =>
  aResource('AWS::Lambda::Function', { ReservedConcurrentExecutions });
const scheduled = (share: TemplateValue, changes: TemplateObject = {}) =>
  anAssembly().with(
    worker(share),
    aResource('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [{ Arn: aReferenceTo(worker(share), 'Arn'), RetryPolicy: { MaximumRetryAttempts: 1 }, ...changes }],
    }),
  );

testClaim(claim, {
  met: [
    { given: 'a worker that runs alone', facts: scheduled(1), shows: [{ property: 'Targets.0.Arn' }, { actual: 1 }] },
  ],
  notMet: [
    { given: 'ten at a time', facts: scheduled(10), because: 'is 10, expected 1' },
    { given: 'no bound', facts: scheduled(undefined), because: 'ReservedConcurrentExecutions' },
    {
      given: 'a function that serves requests',
      facts: scheduled(1).with(aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(worker(1)) })),
      because: '/Test/Function serves requests, too',
    },
    { given: 'the retries of the default', facts: scheduled(1, { RetryPolicy: undefined }), because: 'RetryPolicy' },
    { given: 'a topic', facts: scheduled(1, { Arn: aReferenceTo(aResource('AWS::SNS::Topic')) }), because: 'Arn' },
  ],
  unknown: [
    { given: 'an unresolved target', facts: scheduled(1, { Arn: UNRESOLVED }) },
    { given: 'no descriptor', facts: scheduled(1).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::Events::Rule', { EventPattern: {} })),
});
