import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cache-memory-alarm'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        resource.type === 'AWS::CloudWatch::Alarm' && JSON.stringify(resource).includes('"BytesUsedForCache"'),
      'EvaluationPeriods',
      12,
    ),
};
