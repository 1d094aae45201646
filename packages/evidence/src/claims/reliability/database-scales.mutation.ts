import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-scales', 'capacity-follows-demand', 'use-is-shown-beside-its-limit'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::RDS::DBCluster'), 'ServerlessV2ScalingConfiguration.MaxCapacity', 0.5),
};
