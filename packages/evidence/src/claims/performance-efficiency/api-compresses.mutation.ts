import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['api-compresses', 'nothing-is-sent-uncompressed'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::RestApi'), 'MinimumCompressionSize', undefined),
};
