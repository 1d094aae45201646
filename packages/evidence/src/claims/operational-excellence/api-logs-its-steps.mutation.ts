import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['api-logs-its-steps'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::Stage'), 'MethodSettings.0.DataTraceEnabled', true),
};
