import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['site-survives-a-region'],
  mutate: (facts) =>
    withProperty(
      facts,
      ({ properties }) => 'ReplicationConfiguration' in properties,
      'ReplicationConfiguration.Rules.0.Status',
      'Disabled',
    ),
};
