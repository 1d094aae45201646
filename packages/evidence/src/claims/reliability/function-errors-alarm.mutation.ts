import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['function-errors-alarm', 'promoted-region-is-watched', 'worker-stopped-alarm'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        resource.type === 'AWS::CloudWatch::Alarm' && JSON.stringify(resource).includes('"MetricName":"Errors"'),
      'Threshold',
      1000,
    ),
};
