import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['api-pays-per-call'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::Stage'), 'CacheClusterEnabled', true),
};
