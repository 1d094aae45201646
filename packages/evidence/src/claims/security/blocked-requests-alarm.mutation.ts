import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['blocked-requests-alarm'],
  mutate: (facts) =>
    withProperty(
      facts,
      ({ properties }) => properties['AlarmName'] === 'hexastyle-staging-waf-blocks',
      'Threshold',
      1_000_000,
    ),
};
