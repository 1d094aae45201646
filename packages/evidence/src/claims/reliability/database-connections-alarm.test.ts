import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseConnectionsAlarm as claim } from './database-connections-alarm';

const target = aResource('AWS::RDS::DBCluster');
const metrics = ({ of = target, Stat = 'Maximum', Period = 300 } = {}) => [
  {
    ReturnData: true,
    MetricStat: {
      Metric: {
        Namespace: 'AWS/RDS',
        MetricName: 'DatabaseConnections',
        Dimensions: [{ Name: 'DBClusterIdentifier', Value: aReferenceTo(of) }],
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
      Threshold: 658,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      ...changes,
    }),
  );

testClaim(claim, {
  met: [{ given: 'such an alarm', facts: alarm(), shows: [{ property: 'Threshold', actual: 658 }] }],
  notMet: [
    { given: 'a higher threshold', facts: alarm({ Threshold: 5000 }), because: 'Threshold' },
    { given: 'an alarm over an hour', facts: alarm({ Metrics: metrics({ Period: 3600 }) }), because: 'Period' },
    { given: 'another statistic', facts: alarm({ Metrics: metrics({ Stat: 'SampleCount' }) }), because: 'Stat' },
    {
      given: 'an alarm on something else',
      facts: alarm({ Metrics: metrics({ of: aResource('AWS::S3::Bucket') }) }),
      because: 'watches no AWS::RDS::DBCluster',
    },
    {
      given: 'a percentage where connections are counted',
      facts: alarm({ Threshold: 80 }),
      because: 'is 80, expected 658',
    },
  ],
  unknown: [
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(target),
});
