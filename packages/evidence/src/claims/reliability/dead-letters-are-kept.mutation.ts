import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['dead-letters-are-kept'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'DeadLetterConfig', undefined),
};
