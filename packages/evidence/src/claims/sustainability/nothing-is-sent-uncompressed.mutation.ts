import { ofType, withProperty, type Mutation } from '../../testing/mutation';

/** Ten megabytes are the most that API Gateway answers with. */
const ALL = 10_485_760;

export const mutation: Mutation = {
  affects: ['nothing-is-sent-uncompressed', 'api-compresses'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::RestApi'), 'MinimumCompressionSize', ALL),
};
