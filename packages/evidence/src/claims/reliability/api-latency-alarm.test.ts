import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiLatencyAlarm as claim } from './api-latency-alarm';

const api = aResource('AWS::ApiGateway::RestApi', { Name: 'habits' });
const target = aResource('AWS::ApiGateway::Stage', { RestApiId: aReferenceTo(api) });
const metrics = ({ of = target, Stat = 'p95', Period = 300 } = {}) => [
  {
    ReturnData: true,
    MetricStat: {
      Metric: {
        Namespace: 'AWS/ApiGateway',
        MetricName: 'Latency',
        Dimensions: [
          { Name: 'ApiName', Value: 'habits' },
          { Name: 'Stage', Value: aReferenceTo(of) },
        ],
      },
      Period,
      Stat,
    },
  },
];
const alarm = (changes: TemplateObject = {}, rest = api) =>
  anAssembly().with(
    rest,
    target,
    aResource('AWS::CloudWatch::Alarm', {
      Metrics: metrics(),
      Threshold: 1000,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      ...changes,
    }),
  );

testClaim(claim, {
  met: [{ given: 'such an alarm', facts: alarm(), shows: [{ property: 'Threshold', actual: 1000 }] }],
  notMet: [
    { given: 'a higher threshold', facts: alarm({ Threshold: 5000 }), because: 'Threshold' },
    { given: 'an alarm over an hour', facts: alarm({ Metrics: metrics({ Period: 3600 }) }), because: 'Period' },
    { given: 'another statistic', facts: alarm({ Metrics: metrics({ Stat: 'SampleCount' }) }), because: 'Stat' },
    {
      given: 'an alarm on something else',
      facts: alarm({ Metrics: metrics({ of: aResource('AWS::S3::Bucket') }) }),
      because: 'watches no AWS::ApiGateway::Stage',
    },
  ],
  unknown: [
    { given: 'an API that may not be there', facts: alarm({}, { ...api, undecidedCondition: 'Maybe' }) },
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(target),
});
