import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['default-security-group-is-unused', 'cache-admits-the-function-only'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ElastiCache::ServerlessCache'), 'SecurityGroupIds', undefined),
};
