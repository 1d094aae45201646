import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['api-answers-are-compressed'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::RestApi'), 'MinimumCompressionSize', undefined),
};
