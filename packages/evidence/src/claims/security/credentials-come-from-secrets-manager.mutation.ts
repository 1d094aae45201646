import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['credentials-come-from-secrets-manager', 'database-is-run-by-aws'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBCluster'), 'ManageMasterUserPassword', false),
};
