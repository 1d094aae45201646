import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['api-measures-every-request'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::Stage'), 'MethodSettings.0.MetricsEnabled', false),
};
