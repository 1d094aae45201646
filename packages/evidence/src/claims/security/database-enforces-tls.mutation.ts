import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-enforces-tls', 'slow-statements-are-logged'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::RDS::DBClusterParameterGroup'), 'Parameters', { 'rds.force_ssl': '0' }),
};
