import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-backups-are-retained'],
  mutate: (facts) => withProperty(facts, ofType('AWS::RDS::DBCluster'), 'BackupRetentionPeriod', 1),
};
