import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['backups-hourly-and-daily'],
  mutate: (facts) =>
    withProperty(
      facts,
      ofType('AWS::Backup::BackupPlan'),
      'BackupPlan.BackupPlanRule.0.ScheduleExpression',
      'cron(0 0/6 * * ? *)',
    ),
};
