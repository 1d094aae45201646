import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  // The capacity also leaves the one that the descriptor asks for.
  affects: ['database-scales-to-the-minimum', 'database-scales'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::RDS::DBCluster'), 'ServerlessV2ScalingConfiguration.MinCapacity', 2),
};
