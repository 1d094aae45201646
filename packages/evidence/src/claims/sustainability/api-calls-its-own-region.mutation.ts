import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['api-calls-its-own-region'],
  mutate: (facts) => withProperty(facts, ofType('AWS::ApiGateway::Method'), 'Integration.Type', 'AWS'),
};
