import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { failedBackupsAlarm as claim } from './failed-backups-alarm';

const target = aResource('AWS::Backup::BackupVault', { BackupVaultName: 'habits' });
const counted = (Id: string, MetricName: string, Value: string) => ({
  Id,
  ReturnData: false,
  MetricStat: {
    Metric: { Namespace: 'AWS/Backup', MetricName, Dimensions: [{ Name: 'BackupVaultName', Value }] },
    Period: 3600,
    Stat: 'Sum',
  },
});
const metrics = ({ Value = 'habits', Expression = 'FILL(failed, 0) + FILL(expired, 0)' } = {}) => [
  { Id: 'sum', Expression, ReturnData: true },
  counted('failed', 'NumberOfBackupJobsFailed', Value),
  counted('expired', 'NumberOfBackupJobsExpired', Value),
];
const alarm = (changes: TemplateObject = {}) =>
  anAssembly().with(
    target,
    aResource('AWS::CloudWatch::Alarm', {
      Metrics: metrics(),
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      ...changes,
    }),
  );

testClaim(claim, {
  met: [{ given: 'such an alarm', facts: alarm(), shows: [{ property: 'Threshold', actual: 0 }] }],
  notMet: [
    { given: 'an alarm at the second failure', facts: alarm({ Threshold: 1 }), because: 'is 1, expected 0' },
    {
      given: 'the vault of somebody else',
      facts: alarm({ Metrics: metrics({ Value: 'other' }) }),
      because: 'watches no AWS::Backup::BackupVault',
    },
    {
      given: 'failures only',
      facts: alarm({ Metrics: metrics().slice(0, 2) }),
      because: 'does not read NumberOfBackupJobsExpired',
    },
    {
      given: 'a sum that is silent when one of both is',
      facts: alarm({ Metrics: metrics({ Expression: 'failed + expired' }) }),
      because: 'expected FILL(failed, 0) + FILL(expired, 0)',
    },
  ],
  unknown: [
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(target),
});
