import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['backups-leave-the-region'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::Backup::BackupPlan'), 'BackupPlan.BackupPlanRule.1.CopyActions', undefined),
};
