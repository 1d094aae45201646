import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cache-cpu-alarm'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        resource.type === 'AWS::CloudWatch::Alarm' && JSON.stringify(resource).includes('"ElastiCacheProcessingUnits"'),
      'Metrics.0.Expression',
      '100 * units / 1000',
    ),
};
