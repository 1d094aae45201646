import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['function-throttles-alarm', 'promoted-region-is-watched'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) => resource.type === 'AWS::CloudWatch::Alarm' && JSON.stringify(resource).includes('"Throttles"'),
      'Threshold',
      1000,
    ),
};
