import { changeResources, ofType, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-deletion-is-guarded'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::RDS::DBCluster'), (cluster) => ({
      ...cluster,
      attributes: { ...cluster.attributes, DeletionPolicy: 'Delete' },
    })),
};
