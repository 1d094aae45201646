import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const layers = ['arn:aws:lambda:us-east-1:111111111111:layer:libraries:1'];

export const mutation: Mutation = {
  affects: ['functions-bring-only-their-code'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'Layers', layers),
};
