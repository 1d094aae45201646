import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cache-encrypted-at-rest'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ElastiCache::ServerlessCache'), 'KmsKeyId', undefined),
};
