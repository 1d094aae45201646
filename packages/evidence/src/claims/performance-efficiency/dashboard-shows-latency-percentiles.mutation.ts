import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['dashboard-shows-latency-percentiles'],
  mutate: (facts) => withText(facts, ofType('AWS::CloudWatch::Dashboard'), '"stat":"p99"', '"stat":"p90"'),
};
