import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { restoresAreTested as claim } from './restores-are-tested';

const cluster = aResource('AWS::RDS::DBCluster');
const vault = aResource('AWS::Backup::BackupVault', { BackupVaultName: 'habits' });
const other = aResource('AWS::Backup::BackupVault', { BackupVaultName: 'other' }, { logicalId: 'Other' });
const alarmOf = (Value: string, Threshold = 0) =>
  aResource('AWS::CloudWatch::Alarm', {
    Namespace: 'AWS/Backup',
    MetricName: 'NumberOfRestoreJobsFailed',
    Dimensions: [{ Name: 'BackupVaultName', Value }],
    Period: 3600,
    Statistic: 'Sum',
    Threshold,
    ComparisonOperator: 'GreaterThanThreshold',
    EvaluationPeriods: 1,
  });
const points = {
  Algorithm: 'LATEST_WITHIN_WINDOW',
  IncludeVaults: [aReferenceTo(vault, 'BackupVaultArn')],
  SelectionWindowDays: 1,
};
const tested = (changes: TemplateObject = {}, { alarm = alarmOf('habits'), arns = [aReferenceTo(cluster)] } = {}) => {
  const plan = aResource('AWS::Backup::RestoreTestingPlan', {
    ScheduleExpression: 'cron(0 6 ? * MON *)',
    RecoveryPointSelection: points,
    ...changes,
  });
  const selection = aResource('AWS::Backup::RestoreTestingSelection', {
    ProtectedResourceType: 'Aurora',
    ProtectedResourceArns: arns,
    RestoreTestingPlanName: aReferenceTo(plan),
  });
  return anAssembly().with(cluster, vault, other, plan, selection, alarm);
};
const selecting = (changes: TemplateObject) => tested({ RecoveryPointSelection: { ...points, ...changes } });

testClaim(claim, {
  met: [
    {
      given: 'a weekly test and its alarm',
      facts: tested(),
      shows: [
        { property: 'ProtectedResourceType' },
        { property: 'RestoreTestingPlanName' },
        { property: 'ScheduleExpression' },
      ],
    },
  ],
  notMet: [
    { given: 'a monthly test', facts: tested({ ScheduleExpression: 'cron(0 6 1 * ? *)' }), because: 'at least weekly' },
    {
      given: 'an old recovery point',
      facts: selecting({ SelectionWindowDays: 30 }),
      because: 'is 30, expected at most 1',
    },
    { given: 'any recovery point', facts: selecting({ Algorithm: 'RANDOM_WITHIN_WINDOW' }), because: 'Algorithm' },
    { given: 'no vault', facts: selecting({ IncludeVaults: [] }), because: 'IncludeVaults' },
    {
      given: 'an alarm of another vault',
      facts: tested({}, { alarm: alarmOf('other') }),
      because: 'watches no AWS::Backup::BackupVault',
    },
    {
      given: 'an alarm at the third failure',
      facts: tested({}, { alarm: alarmOf('habits', 2) }),
      because: 'Threshold',
    },
    {
      given: 'no alarm',
      facts: tested({}, { alarm: aResource('AWS::CloudWatch::Alarm', { MetricName: 'Errors' }) }),
      because: 'no alarm watches for failed restores from /Test/BackupVault',
    },
    {
      given: 'a test of something else',
      facts: tested({}, { arns: [aReferenceTo(vault)] }),
      because: 'no restore test',
    },
    { given: 'no test', facts: anAssembly().with(cluster), because: 'no restore test covers /Test/DBCluster' },
  ],
  unknown: [
    { given: 'an unresolved schedule', facts: tested({ ScheduleExpression: UNRESOLVED }) },
    { given: 'unresolved vaults', facts: selecting({ IncludeVaults: UNRESOLVED }) },
    { given: 'no descriptor', facts: tested().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
