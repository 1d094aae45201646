import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['engines-need-no-licence'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ElastiCache::ServerlessCache'), 'Engine', 'redis'),
};
