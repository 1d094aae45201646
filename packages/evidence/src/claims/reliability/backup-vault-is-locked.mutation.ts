import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['backup-vault-is-locked'],
  environment: 'production',
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::Backup::BackupVault'), 'LockConfiguration.ChangeableForDays', undefined),
};
