import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['concurrency-is-bounded', 'connections-are-bounded', 'pilot-light-stands-ready'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'ReservedConcurrentExecutions', undefined),
};
