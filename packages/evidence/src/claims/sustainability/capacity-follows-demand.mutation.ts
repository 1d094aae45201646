import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const LEAST = 'CacheUsageLimits.ECPUPerSecond.Minimum';

export const mutation: Mutation = {
  affects: ['capacity-follows-demand'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ElastiCache::ServerlessCache'), LEAST, 1000),
};
