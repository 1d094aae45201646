import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['function-is-traced', 'requests-are-traced-throughout'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'TracingConfig.Mode', 'PassThrough'),
};
