import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['api-latency-alarm', 'promoted-region-is-watched'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        resource.type === 'AWS::CloudWatch::Alarm' && JSON.stringify(resource).includes('"MetricName":"Latency"'),
      'Metrics.0.MetricStat.Stat',
      'p50',
    ),
};
