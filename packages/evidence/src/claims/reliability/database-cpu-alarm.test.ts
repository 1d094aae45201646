import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { databaseCpuAlarm as claim } from './database-cpu-alarm';

const cluster = aResource('AWS::RDS::DBCluster');
const ofCluster = { Name: 'DBClusterIdentifier', Value: aReferenceTo(cluster) };
const alarm = (changes: TemplateObject = {}) =>
  anAssembly().with(
    cluster,
    aResource('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/RDS',
      MetricName: 'CPUUtilization',
      Dimensions: [ofCluster, { Name: 'Role', Value: 'WRITER' }],
      Period: 300,
      Statistic: 'Average',
      Threshold: 80,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanThreshold',
      ...changes,
    }),
  );
const lenient = anEnvironment({ alarms: { email: 'a@example.com', thresholds: { 'database-cpu': 90 } } });

testClaim(claim, {
  met: [
    { given: 'an alarm on the CPU', facts: alarm(), shows: [{ property: 'Threshold', actual: 80 }] },
    { given: 'the threshold of the descriptor', facts: alarm({ Threshold: 90 }).but({ environment: lenient }) },
  ],
  notMet: [
    { given: 'a threshold that nobody described', facts: alarm({ Threshold: 90 }), because: 'is 90, expected 80' },
    {
      given: 'the average of all instances',
      facts: alarm({ Dimensions: [ofCluster] }),
      because: 'is not about the WRITER alone',
    },
    {
      given: 'the readers',
      facts: alarm({ Dimensions: [ofCluster, { Name: 'Role', Value: 'READER' }] }),
      because: 'is not about the WRITER alone',
    },
    { given: 'an alarm on no cluster', facts: alarm({ Dimensions: [] }), because: 'watches no AWS::RDS::DBCluster' },
  ],
  unknown: [{ given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) }],
  none: 'not-met',
  nothing: anAssembly().with(cluster),
});
