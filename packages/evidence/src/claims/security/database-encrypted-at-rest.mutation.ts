import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-encrypted-at-rest'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBCluster'), 'StorageEncrypted', false),
};
