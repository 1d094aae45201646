import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const END = 'BackupPlan.BackupPlanRule.1.CopyActions.0.Lifecycle';

export const mutation: Mutation = {
  // A copy is to be kept as long as what it is a copy of.
  affects: ['recovery-points-expire', 'backups-leave-the-region'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Backup::BackupPlan'), END, undefined),
};
