import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['keys-rotate'],
  mutate: (facts) => withProperty(facts, ofType('AWS::KMS::Key'), 'EnableKeyRotation', false),
};
