import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['worker-stopped-alarm', 'promoted-region-is-watched'],
  mutate: (facts) =>
    withProperty(
      facts,
      ({ properties }) => properties['AlarmName'] === 'hexastyle-staging-worker-stopped',
      'TreatMissingData',
      'notBreaching',
    ),
};
