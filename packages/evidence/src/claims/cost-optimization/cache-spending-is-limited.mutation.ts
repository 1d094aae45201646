import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cache-spending-is-limited'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ElastiCache::ServerlessCache'), 'CacheUsageLimits', undefined),
};
