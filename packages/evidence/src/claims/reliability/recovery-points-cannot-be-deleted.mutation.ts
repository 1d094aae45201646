import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['recovery-points-cannot-be-deleted'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::Backup::BackupVault'), 'AccessPolicy.Statement.0.Principal', {
      AWS: 'arn:aws:iam::111111111111:role/somebody',
    }),
};
