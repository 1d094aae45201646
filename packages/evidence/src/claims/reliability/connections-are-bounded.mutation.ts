import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['connections-are-bounded'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::Lambda::Function'), 'Environment.Variables.DATABASE_CONNECTIONS', '100'),
};
