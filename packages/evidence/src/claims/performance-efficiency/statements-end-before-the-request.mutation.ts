import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['statements-end-before-the-request', 'clients-time-out'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'Timeout', 5),
};
