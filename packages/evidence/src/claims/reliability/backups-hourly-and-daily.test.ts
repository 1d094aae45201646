import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { backupsHourlyAndDaily as claim } from './backups-hourly-and-daily';

const cluster = aResource('AWS::RDS::DBCluster');
const vault = aResource('AWS::Backup::BackupVault');
const rule = (
  ScheduleExpression: string | typeof UNRESOLVED,
  DeleteAfterDays: number,
  changes: TemplateObject = {},
) => ({
  ScheduleExpression,
  Lifecycle: { DeleteAfterDays },
  StartWindowMinutes: 60,
  TargetBackupVault: aReferenceTo(vault),
  ...changes,
});
const hourly = rule('cron(0 * * * ? *)', 7);
const daily = rule('cron(0 5 * * ? *)', 90);
const planned = (rules: readonly TemplateObject[] | typeof UNRESOLVED, selected: TemplateObject = {}) => {
  const plan = aResource('AWS::Backup::BackupPlan', { BackupPlan: { BackupPlanRule: rules } });
  const BackupSelection = { Resources: [{ 'Fn::Join': ['', ['arn:', aReferenceTo(cluster)]] }], ...selected };
  const selection = aResource('AWS::Backup::BackupSelection', { BackupPlanId: aReferenceTo(plan), BackupSelection });
  return anAssembly().with(cluster, vault, plan, selection);
};
const objective = (rpoHours: number) => ({ environment: anEnvironment({ recovery: { rtoHours: 24, rpoHours } }) });

testClaim(claim, {
  met: [
    {
      given: 'both rules',
      facts: planned([hourly, daily]),
      shows: [{ property: 'BackupPlanId' }, { property: 'BackupPlan.BackupPlanRule.0.ScheduleExpression' }],
    },
    {
      given: 'backups every seven hours where eight may be lost',
      facts: planned([rule('cron(0 0/7 * * ? *)', 7), daily]).but(objective(8)),
    },
  ],
  notMet: [
    {
      given: 'a selection of what only begins like the database',
      facts: planned([hourly, daily], {
        Resources: [{ 'Fn::Join': ['', ['arn:', aReferenceTo(cluster), '-old']] }],
      }),
      because: 'no backup selection covers /Test/DBCluster',
    },
    { given: 'no daily rule', facts: planned([hourly]), because: 'every 24 h and keeps 90 days' },
    { given: 'no hourly rule', facts: planned([daily]), because: 'every 1 h and keeps 7 days' },
    {
      given: 'hourly backups kept six days',
      facts: planned([rule('cron(0 * * * ? *)', 6), daily]),
      because: 'every 1 h',
    },
    {
      given: 'daily backups kept 89 days',
      facts: planned([hourly, rule('cron(0 5 * * ? *)', 89)]),
      because: '90 days',
    },
    {
      given: 'jobs that may start eight hours late',
      facts: planned([rule('cron(0 * * * ? *)', 7, { StartWindowMinutes: 480 }), daily]),
      because: 'starts within the hour',
    },
    {
      given: 'a vault that is not there',
      facts: planned([rule('cron(0 * * * ? *)', 7, { TargetBackupVault: aReferenceTo(aResource('A::B::C')) }), daily]),
      because: 'every 1 h',
    },
    {
      given: 'a selection of something else',
      facts: planned([hourly, daily], { Resources: ['arn:aws:s3:::files'] }),
      because: 'no backup selection covers /Test/DBCluster',
    },
    {
      given: 'a selection that takes the database back',
      facts: planned([hourly, daily], { NotResources: ['arn:aws:rds:*:*:cluster:*'] }),
      because: 'NotResources',
    },
    { given: 'no plan at all', facts: anAssembly().with(cluster), because: 'no backup selection' },
  ],
  unknown: [
    { given: 'unresolved rules', facts: planned(UNRESOLVED) },
    { given: 'an unresolved schedule', facts: planned([rule(UNRESOLVED, 7), daily]) },
    { given: 'no descriptor', facts: planned([hourly, daily]).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
