import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['requests-are-traced-throughout'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::Stage'), 'TracingEnabled', false),
};
