import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { copyAgeAlarm as claim } from './copy-age-alarm';

const target = aResource('AWS::Backup::BackupVault', { BackupVaultName: 'habits' });
const alarm = (changes: TemplateObject = {}) =>
  anAssembly().with(
    target,
    aResource('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/Backup',
      MetricName: 'NumberOfCopyJobsCompleted',
      Dimensions: [{ Name: 'BackupVaultName', Value: 'habits' }],
      Period: 3600,
      Statistic: 'Sum',
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      EvaluationPeriods: 2,
      TreatMissingData: 'breaching',
      ...changes,
    }),
  );

testClaim(claim, {
  met: [
    { given: 'such an alarm', facts: alarm(), shows: [{ property: 'Threshold', actual: 1 }] },
    {
      given: 'an alarm after a week, where a month may be lost',
      facts: alarm({ EvaluationPeriods: 168 }).but({
        environment: anEnvironment({ recovery: { rtoHours: 24, rpoHours: 720 } }),
      }),
    },
  ],
  notMet: [
    {
      given: 'silence that is taken for health',
      facts: alarm({ TreatMissingData: 'notBreaching' }),
      because: 'TreatMissingData',
    },
    { given: 'an alarm after a day', facts: alarm({ EvaluationPeriods: 24 }), because: 'is 24, expected 2' },
    {
      given: 'an alarm that fires above',
      facts: alarm({ ComparisonOperator: 'GreaterThanThreshold' }),
      because: 'ComparisonOperator',
    },
    {
      given: 'the vault of somebody else',
      facts: alarm({ Dimensions: [{ Name: 'BackupVaultName', Value: 'other' }] }),
      because: 'watches no AWS::Backup::BackupVault',
    },
  ],
  unknown: [
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(target),
});
