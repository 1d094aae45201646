import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-storage-grows-by-itself'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBCluster'), 'AllocatedStorage', 100),
};
