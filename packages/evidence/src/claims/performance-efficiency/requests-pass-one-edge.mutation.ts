import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['requests-pass-one-edge'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::RestApi'), 'EndpointConfiguration.Types', ['EDGE']),
};
