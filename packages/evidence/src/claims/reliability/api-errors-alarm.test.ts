import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiErrorsAlarm as claim } from './api-errors-alarm';

const stage = aResource('AWS::ApiGateway::Stage');
const watched = (Period: number, target = stage) => [
  { Expression: '100 * errors / requests' },
  {
    MetricStat: {
      Metric: {
        Namespace: 'AWS/ApiGateway',
        MetricName: '5XXError',
        Dimensions: [{ Name: 'Stage', Value: aReferenceTo(target) }],
      },
      Period,
    },
  },
];
const alarm = (changes: TemplateObject) =>
  anAssembly().with(
    stage,
    aResource('AWS::CloudWatch::Alarm', {
      Threshold: 5,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      Metrics: watched(300),
      ...changes,
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'an alarm on the error rate of the stage',
      facts: alarm({}),
      shows: [{ property: 'Threshold', actual: 5 }, {}, {}, { actual: 300 }, { logicalId: 'Stage' }],
    },
  ],
  notMet: [
    { given: 'an alarm that waits for 50 %', facts: alarm({ Threshold: 50 }), because: 'Threshold' },
    { given: 'an alarm over an hour', facts: alarm({ Metrics: watched(3600) }), because: 'Period' },
    {
      given: 'an alarm on the stage of another API',
      facts: alarm({ Metrics: watched(300, aResource('AWS::ApiGateway::Stage', {}, { logicalId: 'Gone' })) }),
      because: 'watches no AWS::ApiGateway::Stage',
    },
  ],
  unknown: [
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'an unresolved metric', facts: alarm({ Metrics: undefined, Namespace: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm({}).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(stage),
});
