import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cache-spans-zones'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ElastiCache::ServerlessCache'), 'SubnetIds', []),
};
