import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionThrottlesAlarm as claim } from './function-throttles-alarm';

const target = aResource('AWS::Lambda::Function');
const metrics = ({ of = target, Stat = 'Sum', Period = 300 } = {}) => [
  {
    ReturnData: true,
    MetricStat: {
      Metric: {
        Namespace: 'AWS/Lambda',
        MetricName: 'Throttles',
        Dimensions: [{ Name: 'FunctionName', Value: aReferenceTo(of) }],
      },
      Period,
      Stat,
    },
  },
];
const alarm = (changes: TemplateObject = {}) =>
  anAssembly().with(
    target,
    aResource('AWS::CloudWatch::Alarm', {
      Metrics: metrics(),
      Threshold: 5,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      ...changes,
    }),
  );

testClaim(claim, {
  met: [{ given: 'such an alarm', facts: alarm(), shows: [{ property: 'Threshold', actual: 5 }] }],
  notMet: [
    { given: 'a higher threshold', facts: alarm({ Threshold: 5000 }), because: 'Threshold' },
    { given: 'an alarm over an hour', facts: alarm({ Metrics: metrics({ Period: 3600 }) }), because: 'Period' },
    { given: 'another statistic', facts: alarm({ Metrics: metrics({ Stat: 'SampleCount' }) }), because: 'Stat' },
    {
      given: 'an alarm on something else',
      facts: alarm({ Metrics: metrics({ of: aResource('AWS::S3::Bucket') }) }),
      because: 'watches no AWS::Lambda::Function',
    },
  ],
  unknown: [
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(target),
});
