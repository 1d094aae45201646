import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['concurrency-is-bounded', 'connections-are-bounded'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'ReservedConcurrentExecutions', undefined),
};
