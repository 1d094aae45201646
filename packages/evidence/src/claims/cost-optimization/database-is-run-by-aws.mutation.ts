import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-is-run-by-aws', 'credentials-come-from-secrets-manager'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBCluster'), 'ManageMasterUserPassword', undefined),
};
