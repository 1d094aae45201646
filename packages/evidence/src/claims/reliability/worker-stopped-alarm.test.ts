import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { workerStoppedAlarm as claim } from './worker-stopped-alarm';

const worker = aResource('AWS::Lambda::Function', {}, { logicalId: 'Worker' });
const api = aResource('AWS::Lambda::Function', {}, { logicalId: 'Api' });
const rule = aResource('AWS::Events::Rule', {
  ScheduleExpression: 'rate(1 minute)',
  Targets: [{ Arn: aReferenceTo(worker, 'Arn') }],
});
const metric = (Id: string, MetricName: string, of = worker) => ({
  Id,
  ReturnData: false,
  MetricStat: {
    Metric: { Namespace: 'AWS/Lambda', MetricName, Dimensions: [{ Name: 'FunctionName', Value: aReferenceTo(of) }] },
    Period: 300,
    Stat: 'Sum',
  },
});
const metrics = (Expression: string, of = worker) => [
  { Id: 'expr', Expression },
  metric('calls', 'Invocations', of),
  metric('errors', 'Errors', of),
];
const DIFFERENCE = 'FILL(calls, 0) - FILL(errors, 0)';
const called = anAssembly().with(worker, api, rule);
const alarm = (changes: TemplateObject = {}) =>
  called.with(
    aResource('AWS::CloudWatch::Alarm', {
      Metrics: metrics(DIFFERENCE),
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      EvaluationPeriods: 2,
      TreatMissingData: 'breaching',
      ...changes,
    }),
  );

testClaim(claim, {
  met: [{ given: 'such an alarm', facts: alarm(), shows: [{ property: 'Threshold', actual: 1 }] }],
  notMet: [
    { given: 'no alarm', facts: called, because: 'no alarm tells that /Test/Worker is not called' },
    {
      given: 'an alarm that silence calms',
      facts: alarm({ TreatMissingData: 'notBreaching' }),
      because: 'TreatMissing',
    },
    { given: 'an alarm that counts failures as calls', facts: alarm({ Metrics: metrics('calls') }), because: 'calls' },
    {
      given: 'an alarm on another function',
      facts: alarm({ Metrics: metrics(DIFFERENCE, api) }),
      because: 'watches no',
    },
  ],
  unknown: [
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(api),
});
