import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['api-is-throttled'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::ApiGateway::Stage'), 'MethodSettings.0.ThrottlingRateLimit', 10_000),
};
